import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Milliseconds: far more than any test takes, so that only one that hangs is ended, also where others use the machine. */
const busyMachine = 40_000;

/** A worker for each processor; left to itself, vitest keeps one of them idle, which is half of a machine that has two. */
const everyProcessor = "100%";

export default defineConfig({
  test: {
    projects: [
      {
        root,
        // The real one would download Electron as soon as it is imported.
        resolve: { alias: { electron: `${root}/test/unit/desktop/fakeElectron.ts` } },
        test: {
          name: "unit",
          environment: "node",
          include: ["test/unit/**/*.test.ts"],
          maxWorkers: everyProcessor,
          testTimeout: busyMachine,
          hookTimeout: busyMachine,
        },
      },
      {
        root,
        test: {
          name: "renderer",
          environment: "happy-dom",
          include: ["test/renderer/**/*.test.{ts,tsx}"],
          maxWorkers: everyProcessor,
          testTimeout: busyMachine,
          hookTimeout: busyMachine,
        },
      },
      {
        root,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What the page shows is waited for, however busy the machine is.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: everyProcessor,
          // After the others, whose failures are the ones that explain the most.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

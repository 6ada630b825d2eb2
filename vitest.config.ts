import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Milliseconds: far more than any test takes, so that only one that hangs is ended, also where others use the machine. */
const busyMachine = 40_000;

/** A worker for each processor; left to itself, vitest keeps one of them idle, which is half of a machine that has two. */
const everyProcessor = "100%";

/**
 * Files that need a process each: they count the steps of what is loaded while they watch, or start the desktop, which is
 * started once. All others share the processes, since starting one and loading the app takes longer than most files.
 */
const ownProcess = ["test/unit/checking/{growth,leftOutGrowth}.test.ts", "test/unit/desktop/**/*.test.ts"];

// The real one would download Electron as soon as it is imported.
const resolve = { alias: { electron: `${root}/test/unit/desktop/fakeElectron.ts` } };

export default defineConfig({
  test: {
    projects: [
      {
        root,
        resolve,
        test: {
          name: "alone",
          environment: "node",
          include: ownProcess,
          maxWorkers: everyProcessor,
          testTimeout: busyMachine,
          hookTimeout: busyMachine,
        },
      },
      {
        root,
        resolve,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/unit/**/*.test.ts"],
          exclude: ownProcess,
          isolate: false,
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
          setupFiles: ["test/renderer/forgetPage.ts"],
          isolate: false,
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

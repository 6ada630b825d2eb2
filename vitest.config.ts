import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  test: {
    projects: [
      {
        root,
        // The real one would download Electron as soon as it is imported.
        resolve: { alias: { electron: `${root}/test/unit/desktop/fakeElectron.ts` } },
        test: { name: "unit", environment: "node", include: ["test/unit/**/*.test.ts"] },
      },
      {
        root,
        test: {
          name: "renderer",
          environment: "happy-dom",
          include: ["test/renderer/**/*.test.{ts,tsx}"],
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
          fileParallelism: false,
        },
      },
    ],
  },
});

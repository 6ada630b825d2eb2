import { readFileSync } from "node:fs";
import path from "node:path";
import { _electron as electron, type ElectronApplication } from "playwright-core";
import { vi } from "vitest";
import { buildWhatIsStale } from "../../scripts/setup/build.mjs";
import { findElectron } from "../../scripts/setup/electron.mjs";
import { collectComplaints } from "./complaints.ts";
import { createHome, createShot, root, type OpenOptions, type OpenedDesk } from "./openedDesk.ts";

/**
 * Why the desk cannot open in Electron here, in one sentence; null where it can. Where `STET_ELECTRON` is `required`, it
 * has to, and the test fails instead of being skipped.
 */
export function whyNoElectron(): string | null {
  if (process.env["STET_ELECTRON"] === "required") return null;
  if (findElectron() === null) return "Electron's binary is not here (npm run desktop downloads it).";
  const isLinux = process.platform === "linux";
  if (isLinux && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"])
    return "There is no display for Electron (xvfb-run -a gives it one).";
  return null;
}

/** Opens a desk in a real Electron window: the built main process, as `npm run desktop` starts it. */
export async function openElectronDesk(options: OpenOptions = {}): Promise<OpenedDesk> {
  await buildWhatIsStale(["renderer", "desktop", "preload"]);
  const { home, remove } = createHome(options.home);
  const app = await electron.launch({
    args: [root],
    cwd: root,
    env: { ...(process.env as Record<string, string>), STET_HOME: home },
    colorScheme: options.colorScheme ?? "light",
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
  return {
    kind: "desktop",
    page,
    home,
    shot: createShot(page),
    takeFile: takeSaved(app, home),
    complaints: collectComplaints(page, "stet://app"),
    close: async () => {
      await app.close();
      remove();
    },
  };
}

/** Answers the save dialog with a file of the home folder, and waits until it lies there whole. */
const takeSaved =
  (app: ElectronApplication, home: string): OpenedDesk["takeFile"] =>
  async (act) => {
    const file = path.join(home, "taken");
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await act();
    const text = await vi.waitFor(() => readFileSync(file, "utf8"), { timeout: 10_000 });
    return { name: path.basename(file), text };
  };

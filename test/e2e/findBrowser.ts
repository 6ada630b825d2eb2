import { existsSync } from "node:fs";
import path from "node:path";
import { unpackBrowser } from "./unpackBrowser.ts";

/** A browser that tests can start, with what its environment must hold besides. */
export type FoundBrowser = { readonly program: string; readonly env: Readonly<Record<string, string>> };

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const applications: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((place) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      path.join(process.env[place] ?? "C:/", file),
    ),
  ),
};

/** The browsers of this machine, the one that `CHROME_PATH` names first. */
export function findInstalledBrowsers(environment: NodeJS.ProcessEnv = process.env): readonly FoundBrowser[] {
  const named = environment["CHROME_PATH"] === undefined ? [] : [environment["CHROME_PATH"]];
  const folders = (environment["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const programs = [...named, ...inPath, ...(applications[process.platform] ?? [])];
  return programs.filter((program) => existsSync(program)).map((program) => ({ program, env: {} }));
}

/** The browser that came from npm; null where there is none for this machine. */
export function findPackagedBrowser(): Promise<FoundBrowser> | null {
  const isSupported = process.platform === "linux" && process.arch === "x64";
  return isSupported ? unpackBrowser() : null;
}

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { inflate } from "@sparticuz/chromium";
import { alone } from "../../scripts/setup/lock.mjs";
import type { FoundBrowser } from "./findBrowser.ts";

const root = path.resolve(import.meta.dirname, "../..");
const bundle = path.join(root, "node_modules/@sparticuz/chromium");
const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

/**
 * Unpacks the browser of the npm package once, with the libraries and fonts that it brings along for machines that have
 * none of a desktop's: a bare Debian is enough. It lies in `.cache`, whole or not at all.
 */
export async function unpackBrowser(): Promise<FoundBrowser> {
  const { version } = JSON.parse(await readFile(path.join(bundle, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(root, ".cache", `chromium-${version}`);
  // Several test files may ask for it at once.
  await alone("browser", async () => {
    if (!existsSync(folder)) await unpackInto(folder);
    await nameFonts(folder);
  });
  return {
    program: path.join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const before = process.env["TMPDIR"];
  // The package unpacks into the folder for temporary files, wherever that is, and takes a half unpacked file there for a whole one.
  process.env["TMPDIR"] = unfinished;
  try {
    for (const archive of archives) await inflate(path.join(bundle, "bin", archive));
    await rename(unfinished, folder).catch(() => undefined);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Says where the fonts lie; without any, the browser ends at once. Written where the project was moved, and never while
 * another browser may be reading it.
 */
async function nameFonts(folder: string): Promise<void> {
  const file = path.join(folder, "fonts.conf");
  const settings = fontSettings(folder);
  const written = await readFile(file, "utf8").catch(() => null);
  if (written !== settings) await writeFile(file, settings);
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { inflate } from "@sparticuz/chromium";
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
  if (!existsSync(folder)) await unpackInto(folder);
  // Anew each time: it names the folder, and the project may have been moved. Without any font the browser ends at once.
  await writeFile(path.join(folder, "fonts.conf"), fontSettings(folder));
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

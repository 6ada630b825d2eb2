import { readFileSync } from "node:fs";
import path from "node:path";

/** A file as a file chooser hands it over. */
export type FileChooserFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function jsonFile(file: string): FileChooserFile {
  return { name: path.basename(file), mimeType: "application/json", buffer: readFileSync(file) };
}

export const brokenFile: FileChooserFile = {
  name: "broken.json",
  mimeType: "application/json",
  buffer: Buffer.from('{"format": "stet-package/1",'),
};

import { mkdir } from "node:fs/promises";
import { Refusal } from "../../shared/api/api.ts";

/** Makes a folder where there is none. Throws `Refusal` (`input`) where it cannot be. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Refusal("input", `${folder} cannot be used as a folder; choose another.`);
  }
}

import { mkdir, rmdir } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../../shared/api/api.ts";

/**
 * Makes a folder, and those above it, where there is none; answers the topmost one that was made, or null where it was
 * there. Throws `Refusal` (`input`) where it cannot be.
 */
export async function makeFolder(folder: string): Promise<string | null> {
  try {
    return (await mkdir(folder, { recursive: true })) ?? null;
  } catch {
    throw new Refusal("input", `${folder} cannot be used as a folder; choose another.`);
  }
}

/** Takes back what `makeFolder` made, as far as nothing lies in it: what was refused changes nothing. */
export async function removeFolder(folder: string, made: string | null): Promise<void> {
  if (made === null) return;
  const top = path.resolve(made);
  try {
    for (let each = path.resolve(folder); each.length >= top.length; each = path.dirname(each))
      await rmdir(each);
  } catch {
    // Somebody put something into it meanwhile; it stays.
  }
}

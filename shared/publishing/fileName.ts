import { measureUtf8 } from "../text/utf8.ts";

// Windows: reserved device names, with any ending.
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A file name that is safe everywhere, made from a slug or any words: NFC, lower case (so that no two differ by case alone), no
 * invisible or direction-changing characters, nothing that a path or Windows reserves, no dot or blank at its ends, at most 120
 * UTF-8 bytes before the ending. `ending` begins with a dot.
 */
export function safeFileName(words: string, ending: string): string {
  const visible = words
    .toWellFormed()
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u{fffd}]/gu, "")
    .replaceAll(/[<>:"/\\|?*\s]+/gu, "-")
    .replaceAll(/\.{2,}/g, ".");
  const trimmed = trimName(cutName(trimName(visible), 120));
  const stem = trimmed === "" ? "article" : trimmed;
  return `${reserved.test(stem) ? "_" : ""}${stem}${ending}`;
}

/** A name that none of the taken ones equals, not even in another case or normal form: `pier.md`, `pier-2.md`. */
export function freeFileName(name: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(keyOf));
  const [, stem = name, ending = ""] = /^(.+?)(\.[^.]*)?$/su.exec(name) ?? [];
  let free = name;
  for (let number = 2; keys.has(keyOf(free)); number++) free = `${stem}-${number}${ending}`;
  return free;
}

function keyOf(name: string): string {
  return name.toLowerCase().normalize("NFC");
}

function trimName(name: string): string {
  return name.replace(/^[-. ]+/, "").replace(/[-. ]+$/, "");
}

function cutName(name: string, bytes: number): string {
  let kept = "";
  let length = 0;
  for (const character of name) {
    length += measureUtf8(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

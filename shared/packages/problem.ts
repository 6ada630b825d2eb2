import { Refusal } from "../api/api.ts";
import { placeOf } from "../text/places.ts";

/** A file's name as a sentence shows it: the last part of it alone, nothing invisible, at most 80 characters. */
function displayName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part !== "") ?? "";
  const visible = last.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u{fffd}");
  const shown = Array.from(visible);
  return shown.length === 0 ? "The file" : shown.length <= 80 ? visible : `${shown.slice(0, 79).join("")}…`;
}

/** A refusal of a whole file: what is wrong with it, and what to do. Both are clauses, without a full stop. */
export function refuseFile(name: string, what: string, remedy: string): Refusal {
  return new Refusal("input", `${displayName(name)} ${what}; ${remedy}.`);
}

/** A refusal at one place of a file; `offset` is a UTF-16 offset into the file's text. */
export function refusePlace(
  name: string,
  place: { readonly text: string; readonly offset: number },
  what: string,
  remedy: string,
): Refusal {
  const { line, column } = placeOf(place.text, place.offset);
  return new Refusal("input", `${displayName(name)} (line ${line}, column ${column}): ${what}; ${remedy}.`);
}

import type { JsonObject, JsonValue } from "../words/span.ts";

/** The fields that were found under one of their names, as text, and all the others. */
export type TakenFields<Name extends string> = {
  readonly found: Readonly<Record<Name, string | null>>;
  readonly rest: JsonObject;
};

/**
 * Takes known fields out of front matter. Each has names in order of preference, compared in lower case without `_` and `-`; a
 * blank, `null` or `~` is null. A list of texts is joined by commas. What is not taken stays in `rest`, so nothing is lost.
 */
export function takeFields<Name extends string>(
  fields: JsonObject,
  wanted: Readonly<Record<Name, readonly string[]>>,
): TakenFields<Name> {
  const left = new Map(Object.entries(fields));
  const take = (names: readonly string[]): string | null => {
    for (const name of names) {
      for (const [key, value] of left) {
        const words = textOf(value);
        if (key.toLowerCase().replace(/[_-]/g, "") !== name || words === undefined) continue;
        left.delete(key);
        if (words !== null) return words;
      }
    }
    return null;
  };
  const names = Object.keys(wanted) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, take(wanted[name])])) as Record<
    Name,
    string | null
  >;
  return { found, rest: Object.fromEntries(left) };
}

/** The words of a value; null for a blank one, undefined for one that is no text. */
function textOf(value: JsonValue): string | null | undefined {
  if (value === null) return null;
  if (typeof value === "string") return ["", "~", "null"].includes(value.trim()) ? null : value.trim();
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.length > 0 && items.every((item) => typeof item === "string") ? items.join(", ") : undefined;
}

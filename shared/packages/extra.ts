import type { JsonObject } from "../words/span.ts";

/**
 * Unknown fields, under the part of a package in which they stood (`package`, `article`, `producer`, `cost`, `citations`), so that an
 * export can put them back there. Parts without any are left out. Front matter's unknown fields are the article's.
 */
export function extraOfParts(parts: Readonly<Record<string, JsonObject>>): JsonObject {
  return Object.fromEntries(Object.entries(parts).filter(([, fields]) => Object.keys(fields).length > 0));
}

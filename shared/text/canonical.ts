import canonicalize from "canonicalize";
import type { JsonObject, JsonValue } from "../words/span.ts";

/**
 * The one text of a JSON value: RFC 8785 (names in UTF-16 order, no white space, ECMAScript numbers).
 * Throws on lone surrogates, NaN and infinities. Properties that are undefined are left out.
 */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("There is no JSON for this value.");
  return text;
}

/** Whether `json` is the canonical text of `value`, which was parsed from it; mostly quicker than making it anew. */
export function isCanonicalJson(json: string, value: JsonValue): boolean {
  // JSON.stringify writes numbers, strings and space as RFC 8785 asks; what is left to see is the order of names, and
  // escaped lone surrogates. Names like "10", which JavaScript moves, come out as a difference here.
  const looksCanonical = JSON.stringify(value) === json && !json.includes("\\ud") && hasSortedNames(value);
  return looksCanonical || isItsCanonicalText(json, value);
}

function isItsCanonicalText(json: string, value: JsonValue): boolean {
  try {
    return canonicalJson(value) === json;
  } catch {
    return false;
  }
}

// Walks without making lists: a million entries are proved by it.
function hasSortedNames(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(hasSortedNames);
  const members = value as JsonObject;
  let before = "";
  for (const name in members) {
    if (name < before) return false;
    before = name;
    const member = members[name];
    if (typeof member === "object" && !hasSortedNames(member)) return false;
  }
  return true;
}

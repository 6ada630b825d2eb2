import canonicalize from "canonicalize";
import type { JsonValue } from "../words/span.ts";

/**
 * The one text of a JSON value: RFC 8785 (names in UTF-16 order, no white space, ECMAScript numbers).
 * Throws on lone surrogates, NaN and infinities. Properties that are undefined are left out.
 */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("There is no JSON for this value.");
  return text;
}

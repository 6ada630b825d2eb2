/** A half-open range `[start, end)` of UTF-16 code units into one named text. */
export type Span = { readonly start: number; readonly end: number };

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits: the text's name in the desk. */
export type TextHash = string;

/** Hashes the UTF-8 bytes of a text; passed in by the environment because `shared` has no crypto. */
export type HashText = (text: string) => TextHash;

/** An instant in UTC with milliseconds: `2026-11-04T08:12:00.000Z`. */
export type Instant = string;

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [name: string]: JsonValue };

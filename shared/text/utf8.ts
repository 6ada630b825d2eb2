import { countUtf8Bytes } from "./offsets.ts";

/** What decoding gives: the text, or the offset of the first byte that is not UTF-8. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly byte: number };

/**
 * Decodes UTF-8 strictly: overlong forms, encoded surrogates and anything above U+10FFFF are refused. A byte order mark is
 * kept. Written here because neither the language nor `shared` has a decoder (Unicode 17, table 3-7).
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const units = new Uint16Array(bytes.length);
  let written = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[written++] = lead;
      at += 1;
      continue;
    }
    const codePoint = decodeSequence(bytes, at, lead);
    if (codePoint === null) return { ok: false, byte: at };
    if (codePoint > 0xffff) {
      units[written++] = 0xd7c0 + (codePoint >> 10);
      units[written++] = 0xdc00 + (codePoint & 0x3ff);
    } else units[written++] = codePoint;
    at += countUtf8Bytes(codePoint);
  }
  return { ok: true, text: textOfUnits(units.subarray(0, written)) };
}

function decodeSequence(bytes: Uint8Array, at: number, lead: number): number | null {
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return null;
  let codePoint = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint > 0x10ffff || isSurrogate || countUtf8Bytes(codePoint) !== length ? null : codePoint;
}

function textOfUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  // More arguments than this to one call may overflow the stack.
  for (let at = 0; at < units.length; at += 8192)
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 8192)));
  return pieces.join("");
}

/** The length of a text in UTF-8 bytes. */
export function measureUtf8(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    bytes += countUtf8Bytes(codePoint);
    if (codePoint > 0xffff) at += 1;
  }
  return bytes;
}

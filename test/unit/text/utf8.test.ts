import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8, measureUtf8 } from "../../../shared/text/utf8.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are nearly UTF-8: characters with single bytes between them. */
const nearly = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3 }),
    ),
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part))));

describe("UTF-8 is decoded as strictly as by the platform's own decoder", () => {
  test("of any bytes", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.uint8Array()), (bytes) => {
        const decoded = decodeUtf8(bytes);
        expect(decoded.ok ? decoded.text : null).toBe(decodeStrictly(bytes));
        if (!decoded.ok) expect(decodeStrictly(bytes.subarray(0, decoded.byte))).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("of every lead byte with every second byte", () => {
    for (let lead = 0x80; lead <= 0xff; lead++)
      for (let second = 0x70; second <= 0xff; second++) {
        const bytes = Uint8Array.of(0x61, lead, second, 0x80, 0x80);
        const decoded = decodeUtf8(bytes);
        expect(decoded.ok ? decoded.text : null).toBe(decodeStrictly(bytes));
      }
  });

  test("of a text of several megabytes", () => {
    const text = "The pier 🦭 opened — at last.\n".repeat(100_000);
    const decoded = decodeUtf8(new Uint8Array(Buffer.from(text)));
    expect(decoded.ok && decoded.text === text).toBe(true);
    expect(measureUtf8(text)).toBe(Buffer.byteLength(text));
  });
});

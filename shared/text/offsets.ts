/**
 * Converts positions of one text between UTF-16 code units and another unit. Both ways answer null for a position
 * that is not an integer, lies outside the text or inside a character. `length` is the text's length in the other unit.
 */
export type OffsetMap = {
  readonly length: number;
  readonly toUtf16: (offset: number) => number | null;
  readonly fromUtf16: (offset: number) => number | null;
};

/** Code points ↔ UTF-16. A lone surrogate counts as one code point. */
export function mapCodePoints(text: string): OffsetMap {
  return mapUnits(text, () => 1);
}

/** UTF-8 bytes ↔ UTF-16. A lone surrogate counts three bytes, like the U+FFFD that an encoder writes for it. */
export function mapUtf8Bytes(text: string): OffsetMap {
  return mapUnits(text, countUtf8Bytes);
}

/** How many UTF-8 bytes a code point takes (RFC 3629, section 3). */
export function countUtf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

// A mark every so many code units keeps the map small (a 5 MB text: 10,000 marks) and each look-up short.
const spacing = 512;

type Mark = { readonly utf16: number; readonly other: number };

function mapUnits(text: string, countUnits: (codePoint: number) => number): OffsetMap {
  const marks: Mark[] = [{ utf16: 0, other: 0 }];
  let utf16 = 0;
  let other = 0;
  while (utf16 < text.length) {
    const codePoint = text.codePointAt(utf16) ?? 0;
    utf16 += codePoint > 0xffff ? 2 : 1;
    other += countUnits(codePoint);
    if (utf16 - (marks.at(-1)?.utf16 ?? 0) >= spacing) marks.push({ utf16, other });
  }
  const walk = (unit: keyof Mark, offset: number): Mark | null => {
    if (!Number.isInteger(offset) || offset < 0) return null;
    let at = findMark(marks, unit, offset);
    while (at[unit] < offset && at.utf16 < text.length) {
      const codePoint = text.codePointAt(at.utf16) ?? 0;
      at = { utf16: at.utf16 + (codePoint > 0xffff ? 2 : 1), other: at.other + countUnits(codePoint) };
    }
    return at[unit] === offset ? at : null;
  };
  return {
    length: other,
    toUtf16: (offset) => walk("other", offset)?.utf16 ?? null,
    fromUtf16: (offset) => walk("utf16", offset)?.other ?? null,
  };
}

/** The last mark that is not beyond the offset. */
function findMark(marks: readonly Mark[], unit: keyof Mark, offset: number): Mark {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[middle]?.[unit] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return marks[low] ?? { utf16: 0, other: 0 };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeFileName, safeFileName } from "../../../shared/publishing/fileName.ts";

describe("a file's name is safe on every system", () => {
  test.for([
    ["harbour-dredging", "harbour-dredging.md"],
    ["Harbour", "harbour.md"],
    ["../../etc/passwd", "etc-passwd.md"],
    ["C:\\Windows\\x", "c-windows-x.md"],
    ["con", "_con.md"],
    ["COM1.txt", "_com1.txt.md"],
    ["lpt¹", "_lpt¹.md"],
    ["console", "console.md"],
    ["a\u202egpj.exe", "agpj.exe.md"],
    ["zero\u200bwidth", "zerowidth.md"],
    ["a\0b\nc", "abc.md"],
    ["trailing. . ", "trailing.md"],
    [".hidden", "hidden.md"],
    ['a<b>c:d"e|f?g*h', "a-b-c-d-e-f-g-h.md"],
    ["...", "article.md"],
    ["", "article.md"],
    ["🦭 seals", "🦭-seals.md"],
    ["Cafe\u0301", "café.md"],
    ["a".repeat(300), `${"a".repeat(120)}.md`],
    ["港".repeat(300), `${"港".repeat(40)}.md`],
    ["half\ud83d", "half.md"],
  ] as const)("%j becomes %j", ([words, name]) => {
    expect(safeFileName(words, ".md")).toBe(name);
  });

  test("whatever it is made from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (words) => {
        const name = safeFileName(words, ".html");
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*\s.-][^\p{Cc}\p{Cf}<>:"/\\|?*\s]*\.html$/u);
        expect(name).not.toContain("..");
        expect(name.slice(0, -5)).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(126);
        expect(name.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test("a name that stands already in another case or normal form gets a number", () => {
  expect(freeFileName("pier.md", ["quay.md"])).toBe("pier.md");
  expect(freeFileName("pier.md", ["Pier.MD", "pier-2.md"])).toBe("pier-3.md");
  expect(freeFileName("café.md", ["cafe\u0301.md"])).toBe("café-2.md");
  expect(freeFileName("pier", ["pier"])).toBe("pier-2");
});

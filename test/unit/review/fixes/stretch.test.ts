import fc from "fast-check";
import { expect, test } from "vitest";
import { readStretch } from "../../../../shared/review/fixes/stretch.ts";

const blankLine = /\n[ \t]*\n/gu;

test("a claim's stretch starts behind the last blank line before it, whatever the draft before holds", () => {
  const before = fc
    .array(fc.constantFrom("Word.", "\n", "\n", " ", "\t", "\r", "\u00a0"))
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(before, (draft) => {
      const text = `${draft}Ferries ran.`;
      const stretch = readStretch(text, { start: draft.length, end: text.length });
      if (stretch === null) return;
      const last = [...draft.matchAll(blankLine)].at(-1);
      const start = last === undefined ? 0 : last.index + last[0].length;
      expect(stretch.at).toEqual({ start, end: text.length });
      expect(stretch.blank.before).toBe(/\s*$/u.exec(text.slice(0, start))?.[0].length);
    }),
    { numRuns: 500 },
  );
});

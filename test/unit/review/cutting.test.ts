import { expect, test } from "vitest";
import { unclaimedSentences } from "../../../shared/claims/unclaimed.ts";
import { cutClaim } from "../../../shared/review/cutting.ts";

/** The parts of a claim, which is the whole text, when it is cut at the bars. */
function parts(marked: string): readonly string[] | null {
  const text = marked.replaceAll("|", "");
  const at = [...marked.matchAll(/\|/gu)].map(({ index }, number) => index - number);
  const spans = cutClaim(text, { start: 0, end: text.length }, at);
  return spans === null ? null : spans.map(({ start, end }) => text.slice(start, end));
}

test("a comma, a semicolon and a joining word before the cut belong to no part", () => {
  expect(parts("The dam held, and |the town slept.")).toEqual(["The dam held", "the town slept."]);
  expect(parts("The dam held; |the town slept.")).toEqual(["The dam held", "the town slept."]);
  expect(parts("The dam held |all night |long.")).toEqual(["The dam held", "all night", "long."]);
});

test("a cut inside a word moves to its beginning, and one inside markup leaves both sides whole", () => {
  expect(parts("The dam he|ld.")).toEqual(["The dam", "held."]);
  expect(parts("The **dam** |held.")).toEqual(["The **dam**", "held."]);
});

test("each part needs a word", () => {
  expect(parts("|The dam held.")).toBeNull();
  expect(parts("The dam held |.")).toBeNull();
  expect(parts("The dam held.")).toBeNull();
});

test("sentences without a claim are told in the order of the text, headings last", () => {
  const text = "# News\n\n## Why?\n\nThe dam held. Who knew? It rained.";
  const claim = { start: text.indexOf("The dam"), end: text.indexOf(" Who") };
  const found = unclaimedSentences(text, [claim]).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["Who knew?", "It rained.", "News", "Why?"]);
});

import { expect, test } from "vitest";
import {
  firstChoice,
  growChoice,
  sentencesOf,
  stepChoice,
} from "../../renderer/screens/review/sources/choosing.ts";
import { selectedPassage } from "../../renderer/screens/review/sources/selectedPassage.ts";
import type { Span } from "../../shared/words/span.ts";

const text = "The dam held. It rained all night.\n\nThe mayor thanked the crews. Nobody was hurt.";
const sentences = sentencesOf(text);
const words = (span: Span | null): string => (span === null ? "" : text.slice(span.start, span.end));

test("choosing begins where the passage that is shown begins, else at the first sentence", () => {
  expect(words(firstChoice(sentences, null))).toBe("The dam held.");
  const at = text.indexOf("thanked");
  expect(words(firstChoice(sentences, { start: at, end: at + 7 }))).toBe("The mayor thanked the crews.");
  expect(firstChoice([], null)).toBeNull();
});

test("arrows go from sentence to sentence, over paragraphs, and stop at both ends", () => {
  const first = sentences[0]!;
  const third = stepChoice(sentences, stepChoice(sentences, first, 1), 1);
  expect(words(third)).toBe("The mayor thanked the crews.");
  expect(stepChoice(sentences, first, -1)).toEqual(first);
  expect(words(stepChoice(sentences, sentences.at(-1)!, 1))).toBe("Nobody was hurt.");
});

test("a choice grows and shrinks by sentences, and keeps at least one", () => {
  const two = growChoice(sentences, sentences[0]!, 1);
  expect(words(two)).toBe("The dam held. It rained all night.");
  expect(growChoice(sentences, two, -1)).toEqual(sentences[0]);
  expect(growChoice(sentences, sentences[0]!, -1)).toEqual(sentences[0]);
  expect(words(stepChoice(sentences, two, 1))).toBe("The mayor thanked the crews.");
});

test("what is selected on the page is told in offsets of the source", () => {
  const place = document.createElement("div");
  place.innerHTML = '<p data-start="100">The <mark>dam</mark> held.</p><p data-start="120">It rained.</p>';
  document.body.append(place);
  const [first, second] = place.querySelectorAll("p");
  const select = (from: Node, start: number, to: Node, end: number) => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
    return selectedPassage(place, window.getSelection());
  };
  expect(select(first!.querySelector("mark")!.firstChild!, 1, second!.firstChild!, 2)).toEqual({
    start: 105,
    end: 122,
  });
  expect(select(document.body, 0, second!.firstChild!, 2)).toBeNull();
  place.remove();
});

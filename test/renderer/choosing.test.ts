import { expect, test } from "vitest";
import {
  firstChoice,
  growChoice,
  sentencesOf,
  stepChoice,
  type Beginnings,
} from "../../renderer/screens/review/sources/choosing.ts";
import { selectedPassage } from "../../renderer/screens/review/sources/selectedPassage.ts";
import type { Span } from "../../shared/words/span.ts";

const text = "The dam held. It rained all night.\n\nThe mayor thanked the crews. Nobody was hurt.";
const sentences = sentencesOf(text);
const words = (span: Span | null): string => (span === null ? "" : text.slice(span.start, span.end));

const spanOf = (some: string): Span => ({ start: text.indexOf(some), end: text.indexOf(some) + some.length });
const nothing = { sought: null, inHand: null, view: null };
const begin = (from: Partial<Beginnings>): string => words(firstChoice(sentences, { ...nothing, ...from }));

test("choosing begins where the passage that is shown begins, else at the first sentence", () => {
  expect(begin({})).toBe("The dam held.");
  expect(begin({ inHand: spanOf("thanked") })).toBe("The mayor thanked the crews.");
  expect(firstChoice([], nothing)).toBeNull();
});

test("choosing begins at what was sought, else with what is in view", () => {
  const view = spanOf("held. It rained all night.");
  expect(begin({ view })).toBe("It rained all night.");
  expect(begin({ view, inHand: spanOf("dam held") })).toBe("The dam held.");
  expect(begin({ view, inHand: spanOf("Nobody") })).toBe("It rained all night.");
  expect(begin({ view, inHand: spanOf("dam held"), sought: spanOf("Nobody") })).toBe("Nobody was hurt.");
  expect(begin({ view: spanOf("rained all") })).toBe("It rained all night.");
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

import { markdownLanguage } from "@codemirror/lang-markdown";
import { ChangeSet, EditorState } from "@codemirror/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { replacementBetween } from "../../renderer/proof/changed.ts";
import { stateOf } from "../../renderer/proof/claimState.ts";
import { draw, drawnField, drawnOf, looksAlike, nothingDrawn } from "../../renderer/proof/drawn.ts";
import { headlineMark } from "../../renderer/proof/headlineMark.ts";
import { markdownRuns } from "../../renderer/proof/hiddenSyntax.ts";
import { lookedLines } from "../../renderer/proof/lines.ts";
import { marginRows } from "../../renderer/proof/margin.ts";
import { emphasesOf, markAt, marksOf, type Mark } from "../../renderer/proof/marks.ts";
import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Span } from "../../shared/words/span.ts";
import { claimOf, judgedBy, mara } from "../fixtures/reviewOf.ts";

const waiver = { reason: "known", person: mara.id, at: "2026-11-23T09:00:00.000Z" };

/** The text as a reader sees it: hidden signs left out, bullets drawn. */
function read(text: string, caret: readonly Span[] = []): string {
  const tree = markdownLanguage.parser.parse(text);
  const { hidden } = markdownRuns(
    tree,
    (from, to) => text.slice(from, to),
    { start: 0, end: text.length },
    caret,
  );
  return hidden
    .toSorted((a, b) => b.start - a.start)
    .reduce((shown, { start, end, as }) => {
      const drawn = { nothing: "", bullet: "•", rule: "——" }[as];
      return shown.slice(0, start) + drawn + shown.slice(end);
    }, text);
}

function lookOf(text: string): readonly string[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; start = (lines.at(-1)?.end ?? 0) + 1) {
    const end = text.indexOf("\n", start);
    lines.push({ start, end: end < 0 ? text.length : end });
  }
  const isBlank = ({ start, end }: Span) => text.slice(start, end).trim() === "";
  const looked = lookedLines(markdownLanguage.parser.parse(text), lines, isBlank);
  return lines.map(({ start }) => looked.find((line) => line.start === start)?.looks.join(" ") ?? "");
}

/** A draft that somebody edits, with the caret or a selection in it. */
function edited(anchor: number, head = anchor): EditorState {
  const doc = "# Head line\n\nBody";
  return EditorState.create({ doc, selection: { anchor, head }, extensions: headlineMark });
}

test("the caret never stands before the sign of the headline", () => {
  expect(edited(6).update({ selection: { anchor: 0 }, userEvent: "select" }).state.selection.main.head).toBe(
    2,
  );
  const all = edited(6).update({ selection: { anchor: 0, head: 17 } }).state.selection.main;
  expect([all.from, all.to]).toEqual([2, 17]);
});

test("Enter before the words of the headline does not take them down into the copy", () => {
  const press = (anchor: number, head = anchor): string =>
    edited(anchor, head)
      .update({ changes: { from: anchor, to: head, insert: "\n" }, userEvent: "input" })
      .state.doc.toString();
  expect(press(2)).toBe("# Head line\n\nBody");
  expect(press(2, 11)).toBe("# Head line\n\nBody");
  expect(press(6)).toBe("# Head\n line\n\nBody");
});

test("whatever is typed, pasted or deleted over the headline leaves its sign", () => {
  const type = (from: number, to: number, insert: string, userEvent = "input.type") => {
    const { doc, selection } = edited(2).update({ changes: { from, to, insert }, userEvent }).state;
    return [doc.toString(), selection.main.head];
  };
  expect(type(0, 0, "A")).toEqual(["# AHead line\n\nBody", 3]);
  expect(type(0, 2, "", "delete.backward")).toEqual(["# Head line\n\nBody", 2]);
  expect(type(0, 7, "Foot ")).toEqual(["# Foot line\n\nBody", 7]);
  expect(type(0, 17, "# New\n\nAll new", "input.paste")).toEqual(["# New\n\nAll new", 14]);
  expect(type(2, 6, "Foot")).toEqual(["# Foot line\n\nBody", 2]);
});

test("what the page itself puts in place is left as it is", () => {
  const { state } = edited(2).update({ changes: { from: 0, to: 2, insert: "#  " } });
  expect(state.doc.line(1).text).toBe("#  Head line");
});

test("a claim shows the checker's flag until a person judged, then the verdict, then that it was let stand", () => {
  expect(stateOf(claimOf("c1", { finding: "contradicted" }))).toBe("contradicted");
  expect(stateOf(claimOf("c1", { finding: "contradicted", ...judgedBy(mara, "supported") }))).toBe(
    "supported",
  );
  expect(stateOf(claimOf("c1", { ...judgedBy(mara, "query"), waiver }))).toBe("waived");
});

test("a machine's supported never looks examined", () => {
  const claim = claimOf("c1", { finding: "supported" });
  expect(stateOf(claim)).toBe("unjudged");
  expect(marksOf([claim])).toMatchObject([{ state: "unjudged", examined: false }]);
});

test("claims inside one another are drawn below one another", () => {
  const outer = { ...claimOf("c1"), start: 0, end: 50 };
  const inner = { ...claimOf("c2"), start: 10, end: 20 };
  const after = { ...claimOf("c3"), start: 20, end: 30 };
  const marks = marksOf([inner, after, outer]);
  expect(marks.map(({ claim, depth }) => [claim, depth])).toEqual([
    ["c1", 0],
    ["c2", 1],
    ["c3", 1],
  ]);
  expect(markAt(marks, 15)?.claim).toBe("c2");
  expect(markAt(marks, 45)?.claim).toBe("c1");
  expect(markAt(marks, 50)).toBeNull();
});

test("the words of the reasons are emphasised, but not where they are the whole claim", () => {
  const reason = (start: number, end: number) =>
    ({ kind: "number_differs", draft: { start, end, words: "" }, source: null }) as const;
  const claim = { ...claimOf("c1"), start: 0, end: 100 };
  expect(emphasesOf({ ...claim, reasons: [reason(40, 50), reason(45, 60), reason(10, 12)] })).toEqual([
    { start: 10, end: 12 },
    { start: 40, end: 60 },
  ]);
  expect(emphasesOf({ ...claim, reasons: [reason(0, 100)] })).toEqual([]);
});

test("letters stand beside the line on which their claim starts, in the order of the text", () => {
  const mark = (claim: string, start: number): Mark => ({
    claim,
    start,
    end: start + 5,
    state: "unjudged",
    examined: false,
    depth: 0,
  });
  const rows = marginRows([
    { mark: mark("c3", 90), top: 41 },
    { mark: mark("c2", 30), top: 13 },
    { mark: mark("c1", 0), top: 14 },
  ]);
  expect(rows.map(({ marks }) => marks.map(({ claim }) => claim))).toEqual([["c1", "c2"], ["c3"]]);
});

test("Markdown's signs are hidden, and words are never", () => {
  expect(read("# Head *line* #\n\n**bold _it_** `code` ~~gone~~")).toBe("Head line\n\nbold it code gone");
  expect(read('A [link](http://x.y "t") and ![img](a.png) and <http://b.c>')).toBe(
    "A link and img and http://b.c",
  );
  expect(read("> quote\n> more\n\n- one\n- two\n\n1. first\n\n***")).toBe(
    "quote\nmore\n\n• one\n• two\n\n1. first\n\n——",
  );
  expect(read("as he said [sic] in 1\\*2 <b>x</b>")).toBe("as he said [sic] in 1*2 <b>x</b>");
});

test("a construct shows its signs where the caret touches it, and only there", () => {
  const text = "# Head\n\nsome *one* and *two*\n\n***";
  expect(read(text, [{ start: 15, end: 15 }])).toBe("Head\n\nsome *one* and two\n\n——");
  expect(read(text, [{ start: 3, end: 3 }])).toBe("Head\n\nsome one and two\n\n——");
  expect(read(text, [{ start: text.length, end: text.length }])).toBe("Head\n\nsome one and two\n\n***");
});

test("lines look like what they are", () => {
  expect(lookOf("# Head\n\ncopy\n\n## Sub\n\n- one\n\n> said\n\n```\nx\n```")).toEqual([
    "headline",
    "blank",
    "",
    "blank",
    "heading-2",
    "blank",
    "item",
    "blank",
    "quote",
    "blank",
    "code",
    "code",
    "code",
  ]);
  expect(lookOf("Head\n====\n\ncopy")).toEqual(["headline", "blank", "blank", ""]);
});

test("what is typed moves the marks after it, grows the one around it, and removes what it deletes", () => {
  const marks = marksOf([claimOf("c1"), claimOf("c3")]);
  const state = EditorState.create({ doc: "x".repeat(60), extensions: drawnField });
  const drawn = state.update({ effects: draw.of({ ...nothingDrawn, marks, focus: "c1" }) }).state;
  const typed = drawn.update({ changes: { from: 12, insert: "abc" } }).state;
  expect(drawnOf(typed).marks.map(({ start, end }) => [start, end])).toEqual([
    [10, 23],
    [33, 43],
  ]);
  const deleted = drawn.update({ changes: { from: 5, to: 25 } }).state;
  expect(drawnOf(deleted).marks.map(({ claim }) => claim)).toEqual(["c3"]);
});

test("what is drawn anew looks alike only where every mark has its place, its state and its claim", () => {
  const marks = marksOf([claimOf("c1"), claimOf("c3")]);
  const drawn = { ...nothingDrawn, marks, focus: "c1", emphases: [{ start: 11, end: 13 }] };
  expect(looksAlike({ ...drawn, marks: marksOf([claimOf("c1"), claimOf("c3")]) }, drawn)).toBe(true);
  const others: readonly ReviewClaim[][] = [
    [claimOf("c1")],
    [claimOf("c1"), claimOf("c3", { start: 31 })],
    [claimOf("c1"), claimOf("c3", { finding: "contradicted" })],
    [claimOf("c1"), claimOf("c3", judgedBy(mara, "unsupported"))],
    [claimOf("c1"), { ...claimOf("c3"), id: "c4" }],
  ];
  for (const claims of others) expect(looksAlike({ ...drawn, marks: marksOf(claims) }, drawn)).toBe(false);
  expect(looksAlike({ ...drawn, focus: null }, drawn)).toBe(false);
  expect(looksAlike({ ...drawn, emphases: [] }, drawn)).toBe(false);
  expect(looksAlike({ ...drawn, leftovers: [{ start: 1, end: 2 }] }, drawn)).toBe(false);
  expect(looksAlike({ ...drawn, found: [{ start: 1, end: 2 }] }, drawn)).toBe(false);
});

test("typing at either edge of a mark does not grow it", () => {
  const marks = marksOf([claimOf("c1")]);
  const state = EditorState.create({ doc: "x".repeat(60), extensions: drawnField });
  const drawn = state.update({ effects: draw.of({ ...nothingDrawn, marks }) }).state;
  const before = drawn.update({ changes: { from: 10, insert: "ab" } }).state;
  const after = drawn.update({ changes: { from: 20, insert: "ab" } }).state;
  expect(drawnOf(before).marks).toMatchObject([{ start: 12, end: 22 }]);
  expect(drawnOf(after).marks).toMatchObject([{ start: 10, end: 20 }]);
});

test("one replacement turns any text into any other, long ones too, and cuts no character in two", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀", "😁", "é") });
  const long = fc
    .tuple(short, fc.nat(3000), short)
    .map(([one, times, other]) => `${one}${"😀a".repeat(times)}${other}`);
  const texts = fc.oneof(short, long);
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const change = replacementBetween(before, after);
      if (change === null) return before === after;
      const changes = ChangeSet.of(change, before.length);
      const isWhole = before.slice(0, change.from).isWellFormed() && change.insert.isWellFormed();
      return changes.apply(EditorState.create({ doc: before }).doc).toString() === after && isWhole;
    }),
  );
});

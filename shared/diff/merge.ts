import type { Span } from "../words/span.ts";
import { joinBoth, standTogether, type Together } from "./both.ts";
import { numberChanges } from "./changes.ts";
import { diffTexts } from "./diffTexts.ts";
import { splitRewrite } from "./rewrites.ts";

/** Whose words are to stand at one place of a merge; `both`, at a conflict: mine, and theirs after them. */
export const choices = ["mine", "theirs", "both"] as const;
export type Choice = (typeof choices)[number];

/**
 * One stretch of a merge: its words in the base, in mine and in theirs. `same`: nobody changed it; `agreed`: both did, to
 * the same words; `mine` and `theirs`: only that side changed it; `conflict`: both did, to different words.
 */
export type Stretch = {
  readonly kind: "same" | "agreed" | "mine" | "theirs" | "conflict";
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  /** Both places of what they moved have its number: they are taken or left together. */
  readonly move: number | null;
  /** As what both wordings can stand, mine and theirs after it; null where they cannot. */
  readonly together: Together | null;
};

type Edit = { readonly span: Span; readonly words: string; readonly move: number | null };

/** What is so of every stretch without a choice. */
const alone = { move: null, together: null } as const;

/** Lays what mine and theirs made of a base side by side. Put together, each side's words are its text again. */
export function mergeTexts(base: string, mine: string, theirs: string): readonly Stretch[] {
  const [ours, others] = [editsOf(base, mine), editsOf(base, theirs)];
  const stretches: Stretch[] = [];
  let at = 0;
  const keep = (end: number): void => {
    const words = base.slice(at, end);
    if (words !== "") stretches.push({ kind: "same", base: words, mine: words, theirs: words, ...alone });
    at = end;
  };
  let [own, other] = [0, 0];
  while (own < ours.length || other < others.length) {
    const { span, ownEnd, otherEnd } = nextStretch(ours, others, own, other);
    keep(span.start);
    stretches.push(stretchOf(base, span, ours.slice(own, ownEnd), others.slice(other, otherEnd)));
    [own, other, at] = [ownEnd, otherEnd, span.end];
  }
  keep(base.length);
  return stretches;
}

/** The merged text by the choices, one for each stretch that has one (`mine`, `theirs`, `conflict`), in order. */
export function applyChoices(stretches: readonly Stretch[], chosen: readonly Choice[]): string {
  let next = 0;
  return stretches
    .map((stretch) => wordsOf(stretch, isChoice(stretch) ? (chosen[next++] ?? "mine") : "mine"))
    .join("");
}

function wordsOf({ mine, theirs, together }: Stretch, choice: Choice): string {
  if (choice === "both" && together !== null) return joinBoth({ mine, theirs }, together);
  return choice === "theirs" ? theirs : mine;
}

/** Whether there is a choice between the two sides. */
export function isChoice({ kind }: Stretch): boolean {
  return kind === "mine" || kind === "theirs" || kind === "conflict";
}

/** Whether their side offers other words than mine: what a person takes or refuses, one by one. */
export function isOffer({ kind }: Stretch): boolean {
  return kind === "theirs" || kind === "conflict";
}

/** Whether both wordings of a place can stand: of a conflict of whole sentences or paragraphs, in which nothing moved. */
export function canKeepBoth({ together }: Stretch): boolean {
  return together !== null;
}

/**
 * The choices that take some of their offers, by number from 0, keep both wordings at others, and keep mine everywhere
 * else.
 */
export function takeOffers(
  stretches: readonly Stretch[],
  taken: ReadonlySet<number>,
  both: ReadonlySet<number> = new Set(),
): readonly Choice[] {
  const offers = stretches.filter(isOffer);
  return stretches.filter(isChoice).map((stretch) => {
    const offer = offers.indexOf(stretch);
    if (both.has(offer)) return "both";
    return taken.has(offer) ? "theirs" : "mine";
  });
}

function editsOf(base: string, text: string): readonly Edit[] {
  const { changes } = numberChanges(diffTexts(base, text));
  return changes.flatMap(({ before, after, move }): readonly Edit[] => {
    const [gone, come] = [base.slice(before.start, before.end), text.slice(after.start, after.end)];
    const parts = move === null ? splitRewrite({ gone, come }) : [{ gone, come }];
    let at = before.start;
    return parts.map((part) => {
      const span = { start: at, end: (at += part.gone.length) };
      return { span, words: part.come, move };
    });
  });
}

/** The edits of both sides that touch one another, from the first that is left. */
function nextStretch(ours: readonly Edit[], others: readonly Edit[], own: number, other: number) {
  const first = [ours[own]?.span, others[other]?.span]
    .filter((span) => span !== undefined)
    .toSorted((one, two) => one.start - two.start || one.end - two.end)[0] ?? { start: 0, end: 0 };
  const { start } = first;
  let { end } = first;
  let [ownEnd, otherEnd] = [own, other];
  const grow = (edits: readonly Edit[], from: number): number => {
    let to = from;
    for (let edit = edits[to]; edit !== undefined && touches(edit.span, { start, end }); edit = edits[++to])
      end = Math.max(end, edit.span.end);
    return to;
  };
  for (let seen = -1; seen !== ownEnd + otherEnd;) {
    seen = ownEnd + otherEnd;
    ownEnd = grow(ours, ownEnd);
    otherEnd = grow(others, otherEnd);
  }
  return { span: { start, end }, ownEnd, otherEnd };
}

/** Whether an edit reaches into a stretch of the base; what is put in at its very ends does. */
function touches(edit: Span, stretch: Span): boolean {
  if (edit.start < stretch.end && edit.end > stretch.start) return true;
  const isEmpty = edit.start === edit.end || stretch.start === stretch.end;
  return isEmpty && edit.start <= stretch.end && edit.end >= stretch.start;
}

function stretchOf(base: string, span: Span, ours: readonly Edit[], others: readonly Edit[]): Stretch {
  const words = base.slice(span.start, span.end);
  const [mine, theirs] = [textOf(base, span, ours), textOf(base, span, others)];
  const move = others.find((edit) => edit.move !== null)?.move ?? null;
  if (mine === theirs)
    return { kind: mine === words ? "same" : "agreed", base: words, mine, theirs, ...alone };
  const kind = ours.length === 0 ? "theirs" : others.length === 0 ? "mine" : "conflict";
  const isApart = kind !== "conflict" || move !== null;
  const together = isApart ? null : standTogether(base, span, { mine, theirs });
  return { kind, base: words, mine, theirs, move: kind === "mine" ? null : move, together };
}

function textOf(base: string, { start, end }: Span, edits: readonly Edit[]): string {
  let [text, at] = ["", start];
  for (const { span, words } of edits) {
    text += base.slice(at, span.start) + words;
    at = span.end;
  }
  return text + base.slice(at, end);
}

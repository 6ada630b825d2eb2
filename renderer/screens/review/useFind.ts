import { useEffect, useMemo, useState } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import type { Span } from "../../../shared/words/span.ts";
import type { ChosenPassage } from "../../stores/reviewEvidence.ts";
import { claimAtCaret } from "../../stores/claimAtCaret.ts";
import { useStores } from "../../stores/stores.ts";
import { findPlaces } from "./finding.ts";

/** One text that Find looks in; `source` is null for the draft. */
export type FoundIn = {
  readonly source: string | null;
  readonly label: string;
  readonly places: readonly Span[];
};

export type Find = {
  /** What is looked for, or null while Find is closed. */
  readonly query: string | null;
  readonly texts: readonly FoundIn[];
  readonly total: number;
  /** Which of all places Find stands on, counted through the texts; -1 for none. */
  readonly now: number;
  /** Where in the draft Find stands, or stood when it was closed, as long as the claim there is in hand; null for nowhere. */
  readonly at: number | null;
  /** The same in a source; null where Find stands, or stood, in the draft or nowhere. */
  readonly inSource: ChosenPassage | null;
  readonly open: () => void;
  readonly close: () => void;
  readonly look: (query: string) => void;
  /** Goes on to the place so many further, round the end. */
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (now: number) => void;
};

const nothing: readonly FoundIn[] = [];

/** Looks for words in the draft and in every source of the article. */
export function useFind(review: Review): Find {
  const { review: store } = useStores();
  const [query, setQuery] = useState<string | null>(null);
  const [now, setNow] = useState(-1);
  const [left, setLeft] = useState<Left | null>(null);
  const focus = store((state) => state.focus);
  const texts = useFoundIn(review, query);
  const spot = spotNow(texts, now);
  const total = texts.reduce((sum, { places }) => sum + places.length, 0);
  const { source, start, end } = spot ?? (left !== null && left.claim === focus ? left : nowhere);
  const goTo = (next: number): void => {
    setNow(next);
    const to = spotNow(texts, next)?.source ?? null;
    if (to !== null) store.getState().showSource(to);
  };
  /** The claim where Find stood in the draft is in hand then. */
  const takeAlong = ({ source, start }: Spot): string | null => {
    if (source !== null) return focus;
    const claim = claimAtCaret(review.claims, review.text, start, focus) ?? focus;
    store.getState().focusClaim(claim);
    return claim;
  };
  return {
    query,
    texts,
    total,
    now: Math.min(now, total - 1),
    at: source === null ? start : null,
    inSource: useMemo(
      () => (source === null || start === null ? null : { source, start, end }),
      [source, start, end],
    ),
    open: () => setQuery((query) => query ?? ""),
    close: () => {
      if (spot !== null) setLeft({ ...spot, claim: takeAlong(spot) });
      setQuery(null);
      setNow(-1);
    },
    look: (words) => {
      setQuery(words);
      setNow(-1);
    },
    step: (by) => {
      if (total > 0) goTo(now < 0 && by < 0 ? total - 1 : (now + by + total) % total);
    },
    goTo,
  };
}

/** A place that was found; `source` is null for the draft. */
type Spot = Span & { readonly source: string | null };

/** Where Find stood when it was closed, and the claim that it left in hand. */
type Left = Spot & { readonly claim: string | null };

const nowhere = { source: null, start: null, end: 0 } as const;

function spotNow(texts: readonly FoundIn[], now: number): Spot | null {
  let at = now;
  for (const { source, places } of texts) {
    const place = places[at];
    if (place !== undefined) return { ...place, source };
    at -= places.length;
  }
  return null;
}

/** Which places of one text are found and which of them Find stands on; `source` is null for the draft. */
export function foundIn(
  find: Pick<Find, "texts" | "now">,
  source: string | null,
): { readonly places: readonly Span[]; readonly now: number } {
  let before = 0;
  for (const text of find.texts) {
    if (text.source === source) {
      const now = find.now - before;
      return { places: text.places, now: now >= 0 && now < text.places.length ? now : -1 };
    }
    before += text.places.length;
  }
  return { places: [], now: -1 };
}

function useFoundIn(review: Review, query: string | null): readonly FoundIn[] {
  const { review: store } = useStores();
  const sourceTexts = store((state) => state.texts);
  const isOpen = query !== null;
  useEffect(() => {
    if (!isOpen) return;
    for (const { text } of review.sources) if (text !== null) void store.getState().loadText(text);
  }, [isOpen, review.sources, store]);
  return useMemo(() => {
    if (query === null || query.trim() === "") return nothing;
    return [
      { source: null, label: "Draft", places: findPlaces(review.text, query) },
      ...review.sources.map((source, index) => ({
        source: source.id,
        label: `${index + 1} ${source.publisher ?? source.title}`,
        places: source.text === null ? [] : findPlaces(sourceTexts[source.text] ?? "", query),
      })),
    ];
  }, [query, review.text, review.sources, sourceTexts]);
}

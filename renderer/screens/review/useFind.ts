import { useEffect, useMemo, useState } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import type { Span } from "../../../shared/words/span.ts";
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
  readonly open: () => void;
  readonly close: () => void;
  readonly look: (query: string) => void;
  /** Goes on to the place so many further, round the end. */
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (now: number) => void;
};

const nowhere: readonly FoundIn[] = [];

/** Looks for words in the draft and in every source of the article. */
export function useFind(review: Review): Find {
  const { review: store } = useStores();
  const [query, setQuery] = useState<string | null>(null);
  const [now, setNow] = useState(-1);
  const [left, setLeft] = useState<Left | null>(null);
  const focus = store((state) => state.focus);
  const texts = useFoundIn(review, query);
  const place = placeNow(texts, now);
  const total = texts.reduce((sum, { places }) => sum + places.length, 0);
  const goTo = (next: number): void => {
    setNow(next);
    const source = sourceAt(texts, next);
    if (source !== null) store.getState().showSource(source);
  };
  return {
    query,
    texts,
    total,
    now: Math.min(now, total - 1),
    at: place?.start ?? (left !== null && left.claim === focus ? left.start : null),
    open: () => setQuery((query) => query ?? ""),
    close: () => {
      if (place !== null) {
        const claim = claimAtCaret(review.claims, review.text, place.start, focus) ?? focus;
        store.getState().focusClaim(claim);
        setLeft({ start: place.start, claim });
      }
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

/** Where Find stood in the draft when it was closed, and the claim that it left in hand. */
type Left = { readonly start: number; readonly claim: string | null };

function placeNow(texts: readonly FoundIn[], now: number): Span | null {
  const { places, now: at } = foundIn({ texts, now }, null);
  return places[at] ?? null;
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

function sourceAt(texts: readonly FoundIn[], now: number): string | null {
  let left = now;
  for (const text of texts) {
    if (left < text.places.length) return text.source;
    left -= text.places.length;
  }
  return null;
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
    if (query === null || query.trim() === "") return nowhere;
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

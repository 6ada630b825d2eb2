import { goodScore, scoreWords } from "./fuzzy.ts";
import type { PaletteItem, PaletteKind } from "./paletteItems.ts";

export type PaletteGroup = { readonly title: string; readonly items: readonly PaletteItem[] };

type Scored = { readonly item: PaletteItem; readonly score: number };

const titles: Readonly<Record<PaletteKind, string>> = {
  command: "Commands",
  claim: "Claims of this article",
  source: "Sources of this article",
  article: "Articles",
  person: "People",
};
const kinds = Object.keys(titles) as PaletteKind[];

const mostOfKind = 40;
const mostRecent = 6;

/**
 * What answers a query, in groups, the best first, and of two as good the one that was chosen lately. With no query, what was
 * chosen lately comes first of all.
 */
export function rankItems(
  query: string,
  items: readonly PaletteItem[],
  recent: readonly string[],
): readonly PaletteGroup[] {
  const scored = items.map((item) => ({ item, score: scoreOf(query, item, recent) }));
  const good = scored.filter(({ score }) => score >= goodScore).toSorted((one, two) => two.score - one.score);
  if (query.trim() === "") return groupsOfAll(items, recent);
  const groups = kinds.map((kind) => good.filter(({ item }) => item.kind === kind));
  return groups
    .filter((group) => group.length > 0)
    .toSorted((one, two) => bestOf(two) - bestOf(one))
    .map((group) =>
      groupOf(
        titles[group[0]?.item.kind ?? "command"],
        group.map(({ item }) => item),
      ),
    );
}

function groupsOfAll(items: readonly PaletteItem[], recent: readonly string[]): readonly PaletteGroup[] {
  const lately = recent
    .map((id) => items.find((item) => item.id === id))
    .filter((item) => item !== undefined)
    .slice(0, mostRecent);
  const rest = items.filter((item) => !lately.includes(item));
  return [
    groupOf("Lately", lately),
    ...kinds.map((kind) =>
      groupOf(
        titles[kind],
        rest.filter((item) => item.kind === kind),
      ),
    ),
  ].filter((group) => group.items.length > 0);
}

function groupOf(title: string, items: readonly PaletteItem[]): PaletteGroup {
  return { title, items: items.slice(0, title === titles.command ? undefined : mostOfKind) };
}

function bestOf([first]: readonly Scored[]): number {
  return first?.score ?? 0;
}

/** What the desk's own search found stays even where its headline has not these letters. */
function scoreOf(query: string, item: PaletteItem, recent: readonly string[]): number {
  const words = scoreWords(query, item.title);
  const score = item.isFound ? Math.max(words, goodScore) : words;
  const at = recent.indexOf(item.id);
  return score < goodScore || at === -1 ? score : score + 0.5 - at / 100;
}

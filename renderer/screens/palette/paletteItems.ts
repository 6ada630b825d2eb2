import type { QueueRow, Review } from "../../../shared/api/answers.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { findingLabels, roleLabels, statusLabels, verdictLabels } from "../../../shared/review/labels.ts";
import type { Person } from "../../../shared/words/person.ts";
import type { CommandRegistry } from "../../commands/registry.ts";
import { describeAct } from "../../stores/acts.ts";
import type { Stores } from "../../stores/stores.ts";
import { readable } from "../../../shared/text/readable.ts";
import { nextAct } from "../takeBack.ts";

export type PaletteKind = "command" | "claim" | "source" | "article" | "person";

export type PaletteItem = {
  readonly id: string;
  readonly kind: PaletteKind;
  readonly title: string;
  /** What it is, on the right. */
  readonly aside: string;
  readonly command: CommandId | null;
  /** The desk's own search found it, so it stays even where its title has not all the letters. */
  readonly isFound: boolean;
  readonly run: (stores: Stores, registry: CommandRegistry) => void;
};

/** What the palette searches: what is offered here, what is open, what the desk found, who works here. */
export type Findable = {
  readonly offered: readonly CommandId[];
  /** The article on screen; null on other screens. */
  readonly review: Review | null;
  readonly articles: readonly QueueRow[];
  readonly people: readonly Person[];
};

/** Everything that can be found or done from here. */
export function listFindings(
  { offered, review, articles, people }: Findable,
  stores: Stores,
): readonly PaletteItem[] {
  return [
    ...offered.filter((id) => id !== "palette.open").map((id) => commandItem(id, stores)),
    ...(review === null ? [] : [...claimItems(review), ...sourceItems(review)]),
    ...articles.map(articleItem),
    ...people.map(personItem),
  ];
}

function commandItem(id: CommandId, stores: Stores): PaletteItem {
  const { title } = commands[id];
  const act =
    id === "act.undo" ? nextAct(stores, "undo") : id === "act.redo" ? nextAct(stores, "redo") : null;
  const run: PaletteItem["run"] = (_, registry) => registry.find(id)?.();
  const aside = act === null ? "" : describeAct(act);
  return { id, kind: "command", title, aside, command: id, isFound: false, run };
}

function claimItems({ article, claims }: Review): readonly PaletteItem[] {
  return claims.map(({ id, words, verdict, finding }, index) => ({
    id: `claim:${article.id}:${id}`,
    kind: "claim",
    title: `Claim ${index + 1}: ${readable(words).replaceAll(/\s+/gu, " ")}`,
    aside: verdict === null ? `${findingLabels[finding]}?` : verdictLabels[verdict],
    command: null,
    isFound: false,
    run: ({ review }) => review.getState().focusClaim(id),
  }));
}

function sourceItems({ article, sources }: Review): readonly PaletteItem[] {
  return sources.map(({ id, title, publisher }, index) => ({
    id: `source:${article.id}:${id}`,
    kind: "source",
    title: `Source ${index + 1}: ${title}`,
    aside: publisher ?? "",
    command: null,
    isFound: false,
    run: ({ review }) => review.getState().showSource(id),
  }));
}

function articleItem(row: QueueRow): PaletteItem {
  return {
    id: `article:${row.id}`,
    kind: "article",
    title: row.headline,
    aside: statusLabels[row.status],
    command: null,
    isFound: true,
    run: ({ place }) => place.getState().openArticle(row.id),
  };
}

function personItem(person: Person): PaletteItem {
  return {
    id: `person:${person.id}`,
    kind: "person",
    title: `Sit down as ${person.name}`,
    aside: roleLabels[person.role],
    command: null,
    isFound: false,
    run: ({ desk, notices }) => {
      desk.getState().sitDown(person.id).catch(notices.getState().sayProblem);
    },
  };
}

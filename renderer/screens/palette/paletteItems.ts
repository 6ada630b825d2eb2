import type { QueueRow } from "../../../shared/api/answers.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { roleLabels, statusLabels } from "../../../shared/review/labels.ts";
import type { Person } from "../../../shared/words/person.ts";
import type { CommandRegistry } from "../../commands/registry.ts";
import type { Stores } from "../../stores/stores.ts";

export type PaletteItem = {
  readonly id: string;
  readonly kind: "command" | "article" | "person";
  readonly title: string;
  /** What it is, on the right. */
  readonly aside: string;
  readonly command: CommandId | null;
  /** The desk's own search found it, so it stays even where its title has not all the letters. */
  readonly isFound: boolean;
  readonly run: (stores: Stores, registry: CommandRegistry) => void;
};

/** Everything that can be found or done from here. */
export function listFindings(
  offered: readonly CommandId[],
  articles: readonly QueueRow[],
  people: readonly Person[],
): readonly PaletteItem[] {
  return [
    ...offered.filter((id) => id !== "palette.open").map(commandItem),
    ...articles.map(articleItem),
    ...people.map(personItem),
  ];
}

function commandItem(id: CommandId): PaletteItem {
  const { title } = commands[id];
  const run: PaletteItem["run"] = (_, registry) => registry.find(id)?.();
  return { id, kind: "command", title, aside: "", command: id, isFound: false, run };
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

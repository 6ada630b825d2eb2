import { commands, type Command, type CommandId } from "./commands.ts";

/** A group of commands that belong together in a person's work, for the sheet of keys and the settings. */
export type CommandGroup = { readonly title: string; readonly ids: readonly CommandId[] };

const families: readonly {
  readonly title: string;
  readonly has: (id: string, command: Command) => boolean;
}[] = [
  { title: "Queue", has: (_, { where }) => where === "queue" },
  { title: "Revisions", has: (_, { where }) => where === "revisions" },
  { title: "Claims", has: (id) => id.startsWith("claim.") },
  { title: "Verdicts", has: (id) => /^(verdict|act)\./u.test(id) },
  { title: "Text and fixes", has: (id) => /^(text|fix)\./u.test(id) },
  { title: "While choosing a passage", has: (_, { where }) => where === "passage" },
  { title: "Sources and evidence", has: (id) => /^(source|evidence|leftOut)\./u.test(id) },
  { title: "Article and decision", has: (_, { where }) => where === "review" },
  { title: "Going places", has: (id) => /^(screen|pane|palette|sheet)\./u.test(id) },
  { title: "Desk", has: () => true },
];

/** In the order of a person's work. */
const order = [
  "Claims",
  "Verdicts",
  "Sources and evidence",
  "While choosing a passage",
  "Text and fixes",
  "Article and decision",
  "Revisions",
  "Queue",
  "Going places",
  "Desk",
];

/** Every command once, in its group; a new command of a family needs no entry here. */
export const commandGroups: readonly CommandGroup[] = order.map((title) => ({
  title,
  ids: (Object.keys(commands) as CommandId[]).filter((id) => groupOf(id) === title),
}));

/** The title of a command's group. */
export function groupOf(id: CommandId): string {
  return families.find(({ has }) => has(id, commands[id]))?.title ?? "Desk";
}

import type { Command } from "./command.ts";
import { commands, type CommandId } from "./commands.ts";

/** A group of commands that belong together in a person's work, for the sheet of keys and the settings. */
export type CommandGroup = { readonly title: string; readonly ids: readonly CommandId[] };

const families: readonly {
  readonly title: string;
  readonly has: (id: string, command: Command) => boolean;
}[] = [
  { title: "Queue", has: (_, { where }) => where === "queue" },
  { title: "History", has: (_, { where }) => where === "history" },
  { title: "Settings", has: (_, { where }) => where === "settings" },
  {
    title: "Revisions",
    has: (id, { where }) => where === "revisions" || /^(revisions|proposal)\./u.test(id),
  },
  { title: "While choosing a passage", has: (_, { where }) => where === "passage" },
  { title: "Shaping claims", has: (id) => /^(claim\.(add|split|merge|back)$|lost\.)/u.test(id) },
  { title: "Verdicts", has: (id) => /^(verdict|act)\.|^claim\.(note|waive)$/u.test(id) },
  { title: "Claims", has: (id) => id.startsWith("claim.") },
  { title: "Text and fixes", has: (id) => /^(text|fix)\./u.test(id) },
  { title: "Sources and evidence", has: (id) => /^(source|evidence|leftOut)\./u.test(id) },
  { title: "Rubric and decision", has: (_, { where }) => where === "review" },
  { title: "Going places", has: (id) => /^(screen|pane|palette|sheet)\./u.test(id) },
  { title: "Desk", has: () => true },
];

/** First what every review takes, then what some take, then the way around the desk. */
const order = [
  "Claims",
  "Verdicts",
  "Text and fixes",
  "Rubric and decision",
  "Sources and evidence",
  "While choosing a passage",
  "Shaping claims",
  "Revisions",
  "Queue",
  "History",
  "Settings",
  "Going places",
  "Desk",
];

/** Every command once, in its group; a new command of a family needs no entry here. */
export const commandGroups: readonly CommandGroup[] = order.map((title) => ({
  title,
  ids: (Object.keys(commands) as CommandId[])
    .filter((id) => groupOf(id) === title)
    .toSorted((one, other) => Number(isOfFile(one)) - Number(isOfFile(other))),
}));

/** What leaves the desk comes after what is done at it. */
function isOfFile(id: CommandId): boolean {
  return commands[id].menu === "File";
}

/** The title of a command's group. */
export function groupOf(id: CommandId): string {
  return families.find(({ has }) => has(id, commands[id]))?.title ?? "Desk";
}

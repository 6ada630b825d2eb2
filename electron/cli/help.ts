import type { Command } from "./command.ts";
import { tableLines } from "./table.ts";

/** What `stet help` prints. */
export function helpOfAll(commands: readonly Command[]): readonly string[] {
  return [
    "stet: where a newsroom decides what to let stand in AI-written articles.",
    "",
    "usage: stet COMMAND … [--desk FILE] [--json]",
    "",
    ...tableLines(
      commands.map(({ name, summary }) => [name, summary]),
      "  ",
    ),
    "",
    ...commonOptions,
    "",
    'ARTICLE is an id or a slug. "stet help COMMAND" says more of one.',
    "Exit codes: 0 done, 1 refused or found wanting, 2 bad input or usage.",
  ];
}

/** What `stet help COMMAND` prints. */
export function helpOf({ name, usage, summary, details }: Command): readonly string[] {
  return [`usage: stet ${name} ${usage}`.trimEnd(), "", summary, "", ...details, "", ...commonOptions];
}

const commonOptions = tableLines(
  [
    ["--desk FILE", "another desk than your own"],
    ["--json", "print the answer as JSON"],
  ],
  "  ",
);

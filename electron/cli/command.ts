import type { ParseArgsOptionsConfig } from "node:util";
import type { Client } from "../../shared/api/api.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desks } from "../handlers/desks.ts";
import type { Terminal } from "./terminal.ts";

/** How a command ended: done, refused or found wanting, bad input or usage. */
export type ExitCode = 0 | 1 | 2;

/** One call of a command: what was typed, and the desk it is for, opened when it is first asked for. */
export type Call = {
  readonly operands: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly options: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly terminal: Terminal;
  /** Asks the desk; arguments are checked as at every other boundary. */
  readonly client: () => Client;
  readonly desks: () => Desks;
  /** The person that `--as` names. Throws `Refusal` where it is missing or nobody of the desk. */
  readonly person: () => Promise<Person>;
  /** Prints the answer: as JSON where `--json` was given, else as the lines made from it. */
  readonly print: <Answer>(answer: Answer, lines: (answer: Answer) => readonly string[]) => void;
};

/** A command of the command line. Operands in capitals; `…` after one means one or more. */
export type Command = {
  /** One or two words: `list`, `person add`. */
  readonly name: string;
  /** What follows the name: `ARTICLE CLAIM VERDICT --as NAME [--note TEXT]`. */
  readonly usage: string;
  readonly summary: string;
  /** More lines for `stet help NAME`. */
  readonly details: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [least: number, most: number];
  /** Whether it may begin a desk in a file that does not exist yet. */
  readonly mayCreate?: boolean;
  readonly run: (call: Call) => Promise<ExitCode>;
};

/** Wrong usage of a command; the message is one sentence. */
export class UsageError extends Error {}

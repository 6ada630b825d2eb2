import { Refusal } from "../../shared/api/api.ts";
import { openCall } from "./call.ts";
import { UsageError, type Command, type ExitCode } from "./command.ts";
import { commands } from "./commands.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { parseCommand } from "./parse.ts";
import type { Terminal } from "./terminal.ts";

/** Runs what was typed after `stet` and answers the exit code. Every error is one sentence on standard error. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof Refusal) return error.kind === "refused" ? 1 : 2;
    return 2;
  }
}

async function run(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const args = commandFirst(typed);
  const [first] = args;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    terminal.out(lines(helpOn(args.slice(1))));
    return first === undefined ? 2 : 0;
  }
  const command = findCommand(args);
  if (command === null) throw new UsageError(unknownCommand(args));
  const parsed = parseCommand(command, args.slice(command.name.split(" ").length));
  if (parsed.values["help"] === true) {
    terminal.out(lines(helpOf(command)));
    return 0;
  }
  const { call, close } = openCall(command, parsed, terminal);
  try {
    return await command.run(call);
  } finally {
    close();
  }
}

/** Options that stand before the command (`stet --json list`), put after it. */
function commandFirst(args: readonly string[]): readonly string[] {
  let before = 0;
  while (args[before] === "--json" || args[before] === "--desk") before += args[before] === "--desk" ? 2 : 1;
  return [...args.slice(before), ...args.slice(0, before)];
}

function findCommand(args: readonly string[]): Command | null {
  const [first = "", second = ""] = args;
  return commands.find(({ name }) => name === `${first} ${second}` || name === first) ?? null;
}

/** What help says of a command, of each that begins with a word (`stet help person`), or of all. */
function helpOn(args: readonly string[]): readonly string[] {
  const [first] = args;
  if (first === undefined) return helpOfAll(commands);
  const command = findCommand(args);
  const family = command === null ? familyOf(first) : [command];
  if (family.length === 0) throw new UsageError(unknownCommand(args));
  return family.flatMap((each, index) => (index === 0 ? helpOf(each) : ["", ...helpOf(each)]));
}

function familyOf(first: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${first} `));
}

function unknownCommand([first = ""]: readonly string[]): string {
  const family = familyOf(first).map(({ name }) => `"${name}"`);
  if (family.length > 0) return `"stet ${first}" needs one word more: ${family.join(" or ")}.`;
  return `There is no command "${first}"; "stet help" lists them all.`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UsageError, type Command } from "./command.ts";

const common: ParseArgsOptionsConfig = {
  desk: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

export type Parsed = {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
};

/** What was typed after a command's name. Throws `UsageError` for an unknown option or a wrong number of operands. */
export function parseCommand(command: Command, args: readonly string[]): Parsed {
  const parsed = parseOptions(command, args);
  const [least, most] = command.operands;
  const count = parsed.operands.length;
  if (parsed.values["help"] !== true && (count < least || count > most))
    throw new UsageError(
      `${count < least ? "Something is missing" : "That is too much"}; ${usageOf(command)}`,
    );
  return parsed;
}

/** How a command is called, as a clause. */
function usageOf({ name, usage }: Command): string {
  return `the usage is: stet ${name} ${usage}`.trimEnd();
}

function parseOptions(command: Command, args: readonly string[]): Parsed {
  try {
    const options = { ...common, ...command.options };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { operands: positionals, values };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [first = message] = message.split(/\.? To specify|\n/u);
    throw new UsageError(`${first.replace(/\.$/u, "")}; ${usageOf(command)}`);
  }
}

import { existsSync } from "node:fs";
import path from "node:path";
import { answer, createClient, Refusal, type Client } from "../../shared/api/api.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desks } from "../handlers/desks.ts";
import { openPersonDesks } from "../hosting/openPersonDesks.ts";
import { findPlaces, findSyncWarning } from "../store/places.ts";
import { UsageError, type Call, type Command } from "./command.ts";
import type { Parsed } from "./parse.ts";
import type { Terminal } from "./terminal.ts";

/** Prepares the call of a command; the desk is opened when the command first asks for it, and closed by `close`. */
export function openCall(
  command: Command,
  { operands, values }: Parsed,
  terminal: Terminal,
): { readonly call: Call; readonly close: () => void } {
  let opened: Desks | null = null;
  const option = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const desks = (): Desks => (opened ??= openDesk(command, option("desk"), terminal));
  const client = (): Client => createClient((name, args) => answer(desks().handlers(), name, args));
  const call: Call = {
    operands,
    option,
    options: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
    flag: (name) => values[name] === true,
    terminal,
    client,
    desks,
    person: () => findPerson(client(), option("as")),
    print: (value, toLines) => {
      const lines = values["json"] === true ? [JSON.stringify(value)] : toLines(value);
      terminal.out(lines.map((line) => `${line}\n`).join(""));
    },
  };
  return { call, close: () => opened?.close() };
}

function openDesk(command: Command, file: string | undefined, terminal: Terminal): Desks {
  const places = findPlaces(terminal.environment);
  if (file !== undefined && command.mayCreate !== true && !existsSync(file))
    throw new Refusal("input", `There is no desk at ${file}; "stet person add" with this --desk begins one.`);
  // Who acts on the page that `serve` opens comes in by the browser, and the log says so.
  const way = command.name === "serve" ? "browser" : "cli";
  const own = file === undefined ? undefined : path.resolve(file);
  const warning = findSyncWarning(own ?? places.desk);
  if (warning !== null) terminal.err(`${warning}\n`);
  return openPersonDesks(way, own, places);
}

async function findPerson(client: Client, name: string | undefined): Promise<Person> {
  if (name === undefined)
    throw new UsageError("Say who acts: --as NAME, where NAME is a person of this desk (stet person list).");
  return findNamed(client, name);
}

/** The person of that name or id. Throws `Refusal` (`input`) where the desk has none. */
export async function findNamed(client: Client, name: string): Promise<Person> {
  const people = await client.people({});
  const byId = people.find(({ id }) => id === name);
  const found = byId ?? people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  const sentence = `There is no "${name}" at this desk; "stet person add" adds people, "stet person list" names them.`;
  throw new Refusal("input", sentence);
}

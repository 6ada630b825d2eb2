import path from "node:path";
import { serveDesk } from "../browser/serveDesk.ts";
import { UsageError, type Call, type Command } from "./command.ts";
import { readFileBytes } from "./files.ts";

export const serveCommand: Command = {
  name: "serve",
  usage: "[FILE…] [--port N]",
  summary: "Open the desk for a browser of this computer; Control+C ends it.",
  details: ["FILEs are imported first. The address that is printed lets one browser in, once."],
  options: { port: { type: "string" } },
  operands: [0, Number.POSITIVE_INFINITY],
  mayCreate: true,
  run: async (call) => {
    const port = portOf(call.option("port"));
    const desks = call.desks();
    await importFiles(call);
    const pageFolder = path.join(import.meta.dirname, "../renderer");
    const server = await serveDesk({ desks, pageFolder, ...(port === null ? {} : { port }) });
    const stopped = call.terminal.untilStopped();
    const address = server.newAddress();
    call.print({ address }, () => [`Stet is open at ${address}`, "Press Control+C to close it."]);
    await stopped;
    await server.close();
    return 0;
  },
};

async function importFiles({ operands, client, terminal }: Call): Promise<void> {
  for (const file of operands) {
    const { problem } = await client().importArticle({ draft: await readFileBytes(file), sources: [] });
    if (problem !== null) terminal.err(`${problem}\n`);
  }
}

function portOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (/^\d+$/u.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port cannot be "${given}"; use a number from 0 to 65535.`);
}

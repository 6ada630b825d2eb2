import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { Refusal, type Client } from "../../shared/api/api.ts";
import type { ImportAnswer } from "../../shared/api/answers.ts";
import { groupFiles } from "../../shared/packages/grouping.ts";
import { sniffFile } from "../../shared/packages/sniff.ts";
import { outcomeLabels } from "../../shared/review/labels.ts";
import { countOf } from "../../shared/review/naming.ts";
import { UsageError, type Command } from "./command.ts";
import { readBytes, readFileBytes } from "./files.ts";
import { plainLine } from "./table.ts";
import type { Terminal } from "./terminal.ts";

type Batch = { readonly draft: string; readonly sources: readonly string[] };

export const importCommand: Command = {
  name: "import",
  usage: "FILE… [--source FILE]… [--dry-run] [--as NAME]",
  summary: "Import packages, or drafts with their sources; one line tells what became of each.",
  details: [
    "Every FILE is a package or a draft; with --source, the one draft gets these sources. A folder is searched for",
    "packages and drafts, and the texts beside a draft are its sources. What is refused changes nothing, and the",
    "rest goes on; then the exit code is 2. --dry-run says what would happen. --json prints one answer a line.",
  ],
  options: {
    source: { type: "string", multiple: true },
    "dry-run": { type: "boolean" },
    as: { type: "string" },
  },
  operands: [1, Number.POSITIVE_INFINITY],
  mayCreate: true,
  run: async (call) => {
    const { operands, options, flag, option, client, person, print, terminal } = call;
    if (options("source").length > 0 && operands.length > 1)
      throw new UsageError("--source belongs to one draft; import the drafts one by one.");
    const as = option("as") === undefined ? {} : { as: (await person()).id };
    const batches = (await Promise.all(operands.map((file) => batchesOf(file, options("source"))))).flat();
    const refused = [];
    for (const [index, batch] of batches.entries()) {
      showProgress(terminal, index, batches.length);
      const answer = await importBatch(client(), batch, { ...as, dryRun: flag("dry-run") });
      if (answer.outcome === "refused") refused.push(answer);
      showProgress(terminal, null, batches.length);
      print(answer, importLines);
    }
    return refused.length > 0 ? 2 : 0;
  },
};

async function batchesOf(file: string, sources: readonly string[]): Promise<readonly Batch[]> {
  const isFolder = (await stat(file).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) return [{ draft: file, sources }];
  const entries = await readdir(file, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  const files = await Promise.all(
    names.map(async (entry) => {
      const name = path.join(entry.parentPath, entry.name);
      return { name, kind: sniffFile(name, await readBytes(name)) };
    }),
  );
  const { articles, unclear } = groupFiles(files.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
  if (unclear[0]?.[0] !== undefined)
    throw new Refusal(
      "input",
      `It is not clear which text in ${path.dirname(unclear[0][0].name)} is the draft; name it, and its sources with --source.`,
    );
  return articles.map(({ draft, sources: beside }) => ({
    draft: draft.name,
    sources: beside.map(({ name }) => name),
  }));
}

async function importBatch(
  client: Client,
  { draft, sources }: Batch,
  how: { readonly as?: string; readonly dryRun: boolean },
): Promise<ImportAnswer> {
  try {
    const files = await Promise.all(sources.map(readFileBytes));
    return await client.importArticle({ draft: await readFileBytes(draft), sources: files, ...how });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const nothing = { article: null, headline: null, found: null };
    return { file: path.basename(draft), outcome: "refused", ...nothing, problem: error.message };
  }
}

function importLines({ file, outcome, article, headline, found, problem }: ImportAnswer): readonly string[] {
  const label = outcomeLabels[outcome].padEnd(9);
  if (found === null) return [`${label}  ${plainLine(problem ?? file)}`];
  const parts = [
    countOf(found.claims, "claim", "claims"),
    `${found.flagged} flagged`,
    countOf(found.sources, "source", "sources") +
      (found.sourcesWithoutText === 0 ? "" : ` (${found.sourcesWithoutText} without text)`),
    ...(found.citations === 0
      ? []
      : [countOf(found.citations, "citation", "citations") + unplaced(found.unplacedCitations)]),
  ];
  return [`${label}  ${article}  ${plainLine(headline ?? "")} · ${parts.join(", ")}`];
}

function unplaced(count: number): string {
  return count === 0 ? "" : ` (${count} unplaced)`;
}

/** Counts on one line of a watched terminal; null wipes it. */
function showProgress(terminal: Terminal, done: number | null, all: number): void {
  if (!terminal.isWatched || all < 2) return;
  terminal.err(done === null ? `\r${" ".repeat(40)}\r` : `\rImporting ${done + 1} of ${all}…`);
}

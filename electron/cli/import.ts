import path from "node:path";
import { Refusal, type Client } from "../../shared/api/api.ts";
import type { ImportAnswer } from "../../shared/api/fileAnswers.ts";
import { outcomeLabels } from "../../shared/review/labels.ts";
import { countOf } from "../../shared/review/naming.ts";
import { findBatches, type Batch } from "./batches.ts";
import { UsageError, type Command } from "./command.ts";
import { readFileBytes } from "./files.ts";
import { runParts } from "./longWork.ts";
import { plainLine } from "./table.ts";

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
    const batches = (await Promise.all(operands.map((file) => findBatches(file, options("source"))))).flat();
    const refused: ImportAnswer[] = [];
    const left = await runParts(terminal, {
      title: "Importing",
      parts: batches,
      run: async (batch) => {
        const answer = await importBatch(client(), batch, { ...as, dryRun: flag("dry-run") });
        if (answer.outcome === "refused") refused.push(answer);
        print(answer, importLines);
      },
    });
    if (left > 0)
      terminal.err(`Stopped: ${countOf(left, "article", "articles")} not begun; what is imported stays.\n`);
    if (refused.length > 0) return 2;
    return left > 0 ? 1 : 0;
  },
};

async function importBatch(
  client: Client,
  batch: Batch,
  how: { readonly as?: string; readonly dryRun: boolean },
): Promise<ImportAnswer> {
  if (batch.problem !== null) return refusedAnswer(batch.draft, batch.problem);
  try {
    const sources = await Promise.all(batch.sources.map(readFileBytes));
    return await client.importArticle({ draft: await readFileBytes(batch.draft), sources, ...how });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedAnswer(batch.draft, error.message);
  }
}

function refusedAnswer(draft: string, problem: string): ImportAnswer {
  const nothing = { article: null, headline: null, found: null };
  return { file: path.basename(draft), outcome: "refused", ...nothing, problem };
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

import path from "node:path";
import { explainClaim, explanationText } from "../../shared/review/explanation.ts";
import { findingLabels } from "../../shared/review/labels.ts";
import { countOf } from "../../shared/review/naming.ts";
import { checkDraftFile, type CheckedDraft } from "../handlers/checkDraftFile.ts";
import { checkBatch } from "./checkBatch.ts";
import { UsageError, type Command } from "./command.ts";
import { readBytes } from "./files.ts";
import { oneLine, plainLine, wrapLines } from "./table.ts";

export const checkCommand: Command = {
  name: "check",
  usage: "FILE [--source FILE]… | --batch FILE.jsonl",
  summary: "Check a package or a draft against its sources, without a desk.",
  details: [
    "The exit code is 1 where a claim is flagged. --batch reads a line {id, source: [text…], draft} at a time and writes",
    "{id, verdict, score, spans, reasons}: the whole draft's finding, the probability (0 to 1) that something in it is not",
    "carried, and what is doubted, in code points of the draft as given.",
  ],
  options: { source: { type: "string", multiple: true }, batch: { type: "string" } },
  operands: [0, 1],
  run: async ({ operands: [file], option, options, print, terminal }) => {
    const batch = option("batch");
    if ((file === undefined) === (batch === undefined))
      throw new UsageError("Name one draft or package, or a file of many with --batch FILE.jsonl.");
    if (batch !== undefined) return checkBatch(batch, terminal);
    const sources = await Promise.all(options("source").map(readIncoming));
    const checked = await checkDraftFile(await readIncoming(file ?? ""), sources);
    print(checked, (answer) => checkLines(answer, terminal.columns));
    return checked.claims.some(({ finding }) => finding !== "supported") ? 1 : 0;
  },
};

async function readIncoming(file: string) {
  return { name: path.basename(file), bytes: await readBytes(file) };
}

function checkLines({ headline, claims, sources }: CheckedDraft, columns: number): readonly string[] {
  const flagged = claims.filter(({ finding }) => finding !== "supported");
  const indent = " ".repeat(4);
  return [
    plainLine(headline),
    `${countOf(claims.length, "claim", "claims")}, ${flagged.length} flagged, ${countOf(sources.length, "source", "sources")}`,
    ...flagged.flatMap((claim) => [
      "",
      `${findingLabels[claim.finding]}: “${oneLine(claim.words, columns - 20)}”`,
      ...wrapLines(explanationText(explainClaim(claim, sources)), columns, indent),
    ]),
  ];
}

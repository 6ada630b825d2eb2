import { z } from "zod";
import { Refusal } from "../../shared/api/api.ts";
import type { DraftChecker } from "../../shared/checking/checker.ts";
import { createChecker } from "../../shared/checking/createChecker.ts";
import { findingOfDraft } from "../../shared/checking/wholeDraft.ts";
import { mapCodePoints } from "../../shared/text/offsets.ts";
import type { ExitCode } from "./command.ts";
import { readLines } from "./fileLines.ts";
import type { Terminal } from "./terminal.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.union([z.array(z.string()), z.string().transform((text) => [text])]),
  draft: z.string(),
});
type Line = z.infer<typeof lineSchema>;

/** Checks a file line by line and writes a line for each as soon as it is checked; a line that is wrong is named and skipped. */
export async function checkBatch(file: string, terminal: Terminal): Promise<ExitCode> {
  const checker = createChecker();
  let number = 0;
  let wrong = 0;
  for await (const line of readLines(file)) {
    number += 1;
    if (line?.trim() === "") continue;
    try {
      terminal.out(`${JSON.stringify(checkLine(checker, readLine(line)))}\n`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wrong += 1;
      terminal.err(`${file} (line ${number}): ${error.message}\n`);
    }
  }
  return wrong > 0 ? 2 : 0;
}

function readLine(line: string | null): Line {
  if (line === null) throw new Refusal("input", "this is not UTF-8; save the file as UTF-8.");
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Refusal("input", "this is not JSON; write one object a line.");
  }
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  throw new Refusal(
    "input",
    `${String(field ?? "it")} is missing or wrong; a line is {"id", "source": [text…], "draft"}.`,
  );
}

function checkLine(checker: DraftChecker, { id, source, draft }: Line) {
  const sources = source.map((text, index) => ({
    id: `s${index + 1}`,
    text,
    title: `Source ${index + 1}`,
    publisher: null,
    publishedAt: null,
  }));
  const whole = { text: draft, language: "en", createdAt: null, sources };
  const { finding, score, spans, reasons } = findingOfDraft(checker.check(whole), checker.closeness(whole));
  const points = mapCodePoints(draft);
  // A place inside a character counts as the character's own.
  const pointAt = (offset: number): number => points.fromUtf16(offset) ?? points.fromUtf16(offset - 1) ?? 0;
  return {
    id,
    verdict: finding,
    score: Math.round(score * 1000) / 1000,
    spans: spans.map(({ start, end }) => [pointAt(start), pointAt(end)]),
    reasons,
  };
}

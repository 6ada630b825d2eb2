import { createEvidenceIndex, type EvidenceIndex } from "../../shared/checking/evidence/evidenceIndex.ts";
import { indexSource } from "../../shared/checking/evidence/sourceIndex.ts";
import type { Reading } from "../../shared/checking/judge/reading.ts";
import { suspectSentence } from "../../shared/checking/judge/suspectSentence.ts";
import type { Suspicion } from "../../shared/checking/judge/suspicion.ts";
import { readSentence } from "../../shared/checking/readDraft.ts";
import { findClaims } from "../../shared/claims/findClaims.ts";
import { plainTextOf } from "../../shared/text/plain.ts";
import type { Span } from "../../shared/words/span.ts";
import type { Example } from "./examples.ts";

/** One suspicion in a labelled draft: whether its claim is wrong, and whether people marked one of its words. */
export type MeasuredSuspicion = {
  readonly example: Example;
  readonly reading: Reading;
  readonly claim: number;
  readonly suspicion: Suspicion;
  readonly wrong: boolean;
  readonly marked: boolean;
};

export type Measured = {
  readonly found: readonly MeasuredSuspicion[];
  /** How many wrong claims each set has. */
  readonly wrong: ReadonlyMap<string, number>;
};

/** What the checks say of labelled drafts by themselves; no model has a say in it. */
export function measureChecks(examples: readonly Example[]): Measured {
  const found: MeasuredSuspicion[] = [];
  const wrong = new Map<string, number>();
  let key = "";
  let index: EvidenceIndex = createEvidenceIndex([]);
  let claim = 0;
  for (const example of examples) {
    const sources = example.sources.join("\u0000");
    if (sources !== key) index = createEvidenceIndex(example.sources.map((source) => indexSource(source)));
    key = sources;
    const plain = plainTextOf(example.draft);
    for (const sentence of findClaims(plain)) {
      const reading = readSentence(plain, sentence, index, null);
      const suspicions = suspectSentence(reading);
      for (const each of sentence.claims) {
        claim++;
        const isWrong = isMarked(example, plain.rawSpan(each));
        if (isWrong) wrong.set(example.set, (wrong.get(example.set) ?? 0) + 1);
        for (const suspicion of suspicions)
          if (suspicion.draft.start < each.end && suspicion.draft.end > each.start)
            found.push({
              example,
              reading,
              claim,
              suspicion,
              wrong: isWrong,
              marked: isMarked(example, plain.rawSpan(suspicion.draft)),
            });
      }
    }
  }
  return { found, wrong };
}

/** Where people marked no spans, a bad draft is taken for wrong in all of its words. */
function isMarked({ bad, spans }: Example, { start, end }: Span): boolean {
  if (!bad || spans === null || spans.length === 0) return bad;
  return spans.some(([from, to]) => from < end && to > start);
}

const older = new Set(["cliff", "fib", "frank", "xsumfaith"]);

/** The older summarisers' sets, and the sets of minimal edits outside the news, each count as one. */
function groupOf(set: string): string {
  if (older.has(set)) return "older";
  return set.startsWith("summedits_") && set !== "summedits_news" ? "summedits_other" : set;
}

/**
 * A row for each check, a cell for each set: how many claims have its suspicion, of how many per cent of these the claim is
 * wrong and the very words are marked, and how many per cent of the wrong claims have it: "18: 83/44, 7.9".
 */
export function tabulateChecks({ found, wrong }: Measured): readonly Readonly<Record<string, string>>[] {
  const totals = new Map<string, number>();
  for (const [set, count] of wrong) totals.set(groupOf(set), (totals.get(groupOf(set)) ?? 0) + count);
  const checks = Map.groupBy(found, ({ suspicion }) => `${suspicion.kind} ${suspicion.strength}`);
  return [...checks]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([check, cases]) => {
      const sets = Map.groupBy(cases, ({ example }) => groupOf(example.set));
      const cells = [...totals].map(([set, total]) => [set, cellOf(sets.get(set) ?? [], total)] as const);
      return { check, ...Object.fromEntries(cells) };
    });
}

function cellOf(cases: readonly MeasuredSuspicion[], total: number): string {
  if (cases.length === 0) return "";
  const claims = new Map(cases.map(({ claim, wrong }) => [claim, wrong]));
  const right = [...claims.values()].filter(Boolean).length;
  const marked = cases.filter(({ marked }) => marked).length;
  const covers = (100 * right) / total;
  return `${claims.size}: ${percent(right / claims.size)}/${percent(marked / cases.length)}, ${covers.toFixed(1)}`;
}

function percent(share: number): number {
  return Math.round(100 * share);
}

/** The cases of every check, one JSON object a line, for reading by eye. */
export function describeChecks({ found }: Measured): string {
  return found
    .map(({ example, reading, suspicion: { kind, strength, draft, source }, wrong, marked }) =>
      JSON.stringify({
        set: example.set,
        id: example.id,
        kind: `${kind} ${strength}`,
        wrong,
        marked,
        words: reading.text.slice(draft.start, draft.end),
        theirs: source === null ? null : example.sources[source.source]!.slice(source.start, source.end),
        sentence: reading.text.slice(reading.sentence.start, reading.sentence.end),
        passages: reading.alignment.passages.map((passage) =>
          reading.index.passages[passage]!.words.map((word) => word.raw).join(" "),
        ),
      }),
    )
    .join("\n");
}

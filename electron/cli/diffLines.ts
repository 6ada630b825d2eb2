import type { ComparisonAnswer } from "../../shared/api/answers.ts";
import { blocksOf } from "../../shared/diff/blocks.ts";
import type { NumberedPiece } from "../../shared/diff/changes.ts";
import { isOffer, type Stretch } from "../../shared/diff/merge.ts";
import { changeKindLabels } from "../../shared/review/labels.ts";
import { countOf } from "../../shared/review/naming.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Revision } from "../../shared/words/article.ts";
import { plainLine, shortTime, wrapLines } from "./table.ts";

/** A comparison as `stet diff` prints it: each paragraph with a change, `[-gone-]`, `{+come+}`, and who made which change. */
export function diffLines(
  { from, to, pieces, changes, merged }: ComparisonAnswer,
  revisions: readonly Revision[],
  people: readonly Person[],
  columns: number,
): readonly string[] {
  const head = `Revision ${from.number} to ${to.number}: ${countOf(changes.length, "change", "changes")}.`;
  const told = changes.map(({ kind, by }, index) => {
    const made = by.map((number) => madeBy(number, revisions, people, merged)).join(", ");
    return `  ${index + 1}  ${changeKindLabels[kind]}${made === "" ? "" : ` · ${made}`}`;
  });
  const blocks = blocksOf(pieces).filter(({ pieces: inside }) => inside.some(({ kind }) => kind !== "same"));
  return [head, ...told, ...blocks.flatMap((block) => ["", ...wrapLines(notation(block.pieces), columns)])];
}

/** What a waiting text offers as `stet proposal ARTICLE show` prints it, numbered as `--take` takes it. */
export function offerLines(stretches: readonly Stretch[], columns: number): readonly string[] {
  const offers = stretches.filter(isOffer);
  const head = `The delivered text offers ${countOf(offers.length, "change", "changes")}.`;
  const told = offers.flatMap(({ kind, mine, theirs }, index) => {
    const words = `[-${plainLine(mine)}-] {+${plainLine(theirs)}+}`;
    const note = kind === "conflict" ? " (the desk changed these words too)" : "";
    return wrapLines(`${index + 1}  ${words}${note}`, columns, "  ");
  });
  return [head, ...told];
}

function notation(pieces: readonly NumberedPiece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      return kind === "gone" ? `[-${text.trimEnd()}-] ` : `{+${text.trimEnd()}+} `;
    })
    .join("");
}

function madeBy(
  number: number,
  revisions: readonly Revision[],
  people: readonly Person[],
  merged: readonly number[],
): string {
  const revision = revisions.find((one) => one.number === number);
  if (revision === undefined) return `revision ${number}`;
  const name = people.find(({ id }) => id === revision.person)?.name ?? "the pipeline";
  const by = merged.includes(number) ? `the pipeline, merged by ${name}` : name;
  return `revision ${number} by ${by} ${shortTime(revision.at)}`;
}

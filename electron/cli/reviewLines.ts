import type { Review, ReviewClaim, ReviewCriterion } from "../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../shared/review/explanation.ts";
import { refusalOf } from "../../shared/review/gates.ts";
import {
  answerLabels,
  changeLabels,
  decisionPasts,
  evidenceLabels,
  findingLabels,
  statusLabels,
  verdictLabels,
} from "../../shared/review/labels.ts";
import { whyUntied } from "../../shared/review/lostTie.ts";
import { shapeSentence } from "../../shared/review/shaping.ts";
import { countOf } from "../../shared/review/naming.ts";
import type { Decision } from "../../shared/words/decision.ts";
import type { Tie } from "../../shared/words/judgement.ts";
import type { Person } from "../../shared/words/person.ts";
import { oneLine, plainLine, shortTime, tableLines, wrapLines } from "./table.ts";

/** A whole review as `stet show` prints it. */
export function reviewLines(review: Review, people: readonly Person[], columns: number): readonly string[] {
  const name = (id: string | null): string => people.find((person) => person.id === id)?.name ?? "a pipeline";
  return [
    ...headLines(review, name),
    "",
    ...section("Sources", sourceLines(review)),
    ...section(
      "Claims",
      review.claims.flatMap((claim) => claimLines(claim, review, name, columns)),
    ),
    ...section(
      "Lost",
      review.lost.map(
        ({ id, words, mended }) =>
          `${id}  ${plainLine(words)}${mended === true ? "  mended by an edit" : ""}`,
      ),
    ),
    ...section(
      "Rubric",
      review.rubric.flatMap((criterion) => criterionLines(criterion, name, columns)),
    ),
    ...section(
      "Lost ties",
      review.lostTies.map(
        ({ claim, source, start, end, role, person }) =>
          `${evidenceLabels[role]}: source ${source} from ${start} to ${end}, tied to ${claim} by ${name(person)}`,
      ),
    ),
    ...section(
      "Decisions",
      review.decisions.map((decision) => decisionLine(decision, name)),
    ),
    refusalOf(review.obstacles) ?? "Approve is open.",
  ];
}

function headLines(
  { article, status, revision, claims, proposal }: Review,
  name: (id: string | null) => string,
): readonly string[] {
  const by = revision.person === null ? "imported" : `by ${name(revision.person)}`;
  const judged = claims.filter(({ verdict }) => verdict !== null).length;
  return [
    plainLine(article.headline),
    `${statusLabels[status]} · ${article.slug} · revision ${revision.number} ${by} ${shortTime(revision.at)} · ${judged} of ${countOf(claims.length, "claim", "claims")} judged`,
    ...(proposal === null ? [] : ["A newly delivered text waits to be merged or dismissed (stet proposal)."]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [title, ...lines.map((line) => (line.startsWith(" ") ? line : `  ${line}`)), ""];
}

function sourceLines({ sources }: Review): readonly string[] {
  const rows = sources.map(({ id, title, publisher, text, length }, index) => [
    `${index + 1}`,
    id,
    text === null ? "text missing" : `${length} characters`,
    [title, publisher]
      .filter((part) => part !== null)
      .map(plainLine)
      .join(", "),
  ]);
  return tableLines(rows, "  ");
}

function claimLines(
  claim: ReviewClaim,
  review: Review,
  name: (id: string | null) => string,
  columns: number,
): readonly string[] {
  const { id, words, kind, finding, verdict, judgement, waiver, follows, changes, shape } = claim;
  const person =
    judgement === null ? "open" : `${verdictLabels[judgement.verdict]} (${name(judgement.person)})`;
  const indent = " ".repeat(8);
  const said = [
    explanationText(explainClaim(claim, review.sources)),
    ...(follows === null || verdict !== null
      ? []
      : [`Open again after ${follows}: ${changes.map((change) => changeLabels[change]).join(", ")}.`]),
    ...(shape === undefined ? [] : [`${shapeSentence(shape)} by ${name(shape.person)}.`]),
    ...tieLines(claim, review, name),
    ...(judgement?.note === null || judgement === null ? [] : [`Note: ${judgement.note}`]),
    ...(waiver === null ? [] : [`Let stand by ${name(waiver.person)}: ${waiver.reason}`]),
  ];
  const head = `  ${id.padEnd(4)}  ${findingLabels[finding]} · ${kind} · ${person}`;
  return [
    head,
    `${indent}“${oneLine(words, columns - 12)}”`,
    ...said.flatMap((line) => wrapLines(line, columns, indent)),
  ];
}

function tieLines(
  claim: ReviewClaim,
  review: Review,
  name: (id: string | null) => string,
): readonly string[] {
  const told = ({ source, start, end, role, person }: Tie): string =>
    `${evidenceLabels[role]}: source ${source} from ${start} to ${end}, tied by ${name(person)}`;
  return [
    ...claim.ties.map((tie) => `${told(tie)}.`),
    ...claim.setAside.map(
      ({ source, start, end, person }) =>
        `Set aside by ${name(person)}: source ${source} from ${start} to ${end}.`,
    ),
    ...(claim.before?.ties ?? []).map(
      (tie) => `Not tied any more, because ${whyUntied(tie, claim, review)}. It was ${told(tie)}.`,
    ),
  ];
}

function criterionLines(
  criterion: ReviewCriterion,
  name: (id: string | null) => string,
  columns: number,
): readonly string[] {
  const { id, answer, person, note, waiver, question, required, found, before } = criterion;
  const given = answer === null ? "open" : `${answerLabels[answer]} (${name(person)})`;
  const stands = waiver === null ? given : `${given}, let stand by ${name(waiver.person)}: ${waiver.reason}`;
  const said = [
    ...(found === null ? [] : [`Found: ${found.sentence}`]),
    ...(note === null ? [] : [`Note: ${note}`]),
    ...(before === null ? [] : [beforeLine(before, name)]),
  ];
  const indent = " ".repeat(8);
  return [
    `  ${id}  ${plainLine(stands)}${required ? "" : " · may stay open"}`,
    ...[plainLine(question), ...said].flatMap((line) => wrapLines(line, columns, indent)),
  ];
}

function beforeLine(
  { answer, waiver, person, found }: NonNullable<ReviewCriterion["before"]>,
  name: (id: string | null) => string,
): string {
  const said = answer === null ? `let it stand (${waiver})` : `said ${answerLabels[answer].toLowerCase()}`;
  return `Open again: ${name(person)} ${said} when this was found: ${found}`;
}

function decisionLine(decision: Decision, name: (id: string | null) => string): string {
  const { kind, revision, person, at, reason, note, outdated } = decision;
  const why = [reason, note].filter((word) => word !== null).join(": ");
  const by = { edit: "an edit", source: "a new source", import: "a delivered text" };
  const since =
    outdated === null
      ? ""
      : `, outdated by ${by[outdated.by]} of ${name(outdated.person)} ${shortTime(outdated.at)}`;
  return `${shortTime(at)}  ${name(person)} ${decisionPasts[kind]} revision ${revision}${why === "" ? "" : ` (${plainLine(why)})`}${since}`;
}

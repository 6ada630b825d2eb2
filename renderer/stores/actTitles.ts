import { answerLabels, decisionLabels, verdictLabels } from "../../shared/review/labels.ts";
import type { Change } from "./changes.ts";
import { quote } from "../../shared/text/quote.ts";

type ChangeOf<What extends Change["what"]> = Extract<Change, { readonly what: What }>;

/** What an act did, in a few words: "Contradicted on claim 4", "Supported on 12 claims", "Edit “eleven” to “twelve”". */
export function titleOf(changes: readonly Change[]): string {
  const claims = changes.filter((change) => change.what === "claim");
  if (claims.length > 1) return `${verdictOfAll(claims)} on ${claims.length} claims`;
  const [change] = changes;
  switch (change?.what) {
    case "claim":
      return claimTitle(change);
    case "criterion":
      return criterionTitle(change);
    case "ties":
      return tiesTitle(change);
    case "shape":
      return shapeTitle(change);
    case "placing":
      return `Lost claim ${change.after ? "put on" : "taken off"} claim ${change.index + 1}`;
    case "lostClaim":
      return `${saidTitle(change)} on a lost claim`;
    case "lostTies":
      return change.after.length < change.before.length ? "Lost tie let go" : "Lost tie listed again";
    case "text":
      return change.title;
    case "decision":
      return decisionTitle(change);
    default:
      return "Nothing";
  }
}

function tiesTitle({ index, before, after }: ChangeOf<"ties">): string {
  const claim = `claim ${index + 1}`;
  if (after.ties.length === before.ties.length && after.setAside.length !== before.setAside.length)
    return after.setAside.length > before.setAside.length
      ? `Passage set aside for ${claim}`
      : `Passage taken up again for ${claim}`;
  return after.ties.length < before.ties.length ? `Passage untied from ${claim}` : `Passage tied to ${claim}`;
}

function shapeTitle({ before, after }: ChangeOf<"shape">): string {
  if (before.claims.length === 0) return "Claim added";
  if (after.claims.length === 0) return "Added claim taken back";
  return after.claims.length > before.claims.length ? "Claim split" : "Claims merged";
}

function verdictOfAll(changes: readonly ChangeOf<"claim">[]): string {
  const verdicts = new Set(changes.map(({ after }) => after.given?.verdict ?? null));
  const [verdict] = verdicts;
  if (verdicts.size > 1) return "Verdicts";
  return verdict === null || verdict === undefined ? "Verdicts taken back" : verdictLabels[verdict];
}

function claimTitle(change: ChangeOf<"claim">): string {
  return `${saidTitle(change)} on claim ${change.index + 1}`;
}

function saidTitle({ before, after }: Pick<ChangeOf<"claim" | "lostClaim">, "before" | "after">): string {
  const { given } = after;
  if (given === null) return "Verdict taken back";
  if (given.verdict !== before.given?.verdict) return verdictLabels[given.verdict];
  if (after.waiver !== before.waiver) return after.waiver === null ? "Waiver taken back" : "Let it stand";
  return given.note === before.given.note ? verdictLabels[given.verdict] : "Note";
}

function criterionTitle({ question, before, after }: ChangeOf<"criterion">): string {
  const of = `to ${quote(question)}`;
  if (after.waiver !== before.waiver)
    return after.waiver === null ? `Waiver taken back ${of}` : `Waiver ${of}`;
  return after.answer === null ? `Answer taken back ${of}` : `${answerLabels[after.answer]} ${of}`;
}

function decisionTitle({ before, after }: ChangeOf<"decision">): string {
  if (after.last !== null) return decisionLabels[after.last.kind];
  return before.last === null
    ? decisionLabels.withdraw
    : `Withdrawal of “${decisionLabels[before.last.kind]}”`;
}

import type { Handlers } from "../../shared/api/api.ts";
import type { LeftOutAnswer, Review } from "../../shared/api/answers.ts";
import { findLeftOut } from "../../shared/checking/leftOut.ts";
import { passagesOfClaim } from "../../shared/review/claimEvidence.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import type { Desk } from "../store/desk.ts";
import { readSources } from "./checking.ts";
import { readReview } from "./readReview.ts";

/** What the sources of an article say and its text leaves out. */
export function createLeftOutHandlers(desk: Desk): Pick<Handlers, "leftOut"> {
  return {
    leftOut: ({ article }) => desk.db.transaction(() => listLeftOut(desk, readReview(desk, article, null)))(),
  };
}

function listLeftOut(desk: Desk, { text, claims, sources: listed }: Review): LeftOutAnswer {
  const sources = readSources(desk, listed).map(({ id, words }) => ({ id, text: words }));
  const wordsOf = new Map(sources.map((source) => [source.id, source.text ?? ""]));
  return findLeftOut({ text, sources, rests: claims.flatMap(passagesRestedOn) }).map((passage) => ({
    ...passage,
    words: (wordsOf.get(passage.source) ?? "").slice(passage.start, passage.end),
  }));
}

/** A claim rests on what people tied to it or judged it by, and on what says something of it; the rest is only near it. */
function passagesRestedOn(claim: Review["claims"][number]): readonly Evidence[] {
  const found = passagesOfClaim(claim).filter(({ role, tie }) => tie !== null || role !== "context");
  return [...found, ...(claim.judgement?.evidence ?? []).filter(({ role }) => role !== "context")];
}

import type { ReviewClaim } from "../api/answers.ts";
import type { Evidence } from "../words/finding.ts";
import type { Tie } from "../words/judgement.ts";

/** A passage that bears on a claim; `tie` says who tied it, null where only the checker found it. */
export type ClaimPassage = Evidence & { readonly tie: Tie | null };

type Evidenced = Pick<ReviewClaim, "ties" | "evidence" | "setAside">;

/**
 * Everything that bears on a claim, what people tied first: their word on a passage stands in place of the checker's on the
 * very same one, and what they set aside is left out.
 */
export function passagesOfClaim({ ties, evidence, setAside }: Evidenced): readonly ClaimPassage[] {
  if (ties.length === 0 && setAside.length === 0) return untied(evidence);
  const tied = ties.map((tie): ClaimPassage => ({ ...evidenceOf(tie), tie }));
  const said = [...ties, ...setAside];
  const found = evidence.filter((one) => !said.some((passage) => isSamePassage(passage, one)));
  return [...tied, ...untied(found)];
}

/** What the checker found of each claim: hundreds of claims are asked for it at each key, and nearly all have what they had. */
const known = new WeakMap<readonly Evidence[], readonly ClaimPassage[]>();

function untied(evidence: readonly Evidence[]): readonly ClaimPassage[] {
  const last = known.get(evidence);
  if (last !== undefined) return last;
  const passages = evidence.map((one): ClaimPassage => ({ ...evidenceOf(one), tie: null }));
  known.set(evidence, passages);
  return passages;
}

/** The passages that a verdict on the claim rests on, unless its person names others. */
export function evidenceToJudge(claim: Evidenced): readonly Evidence[] {
  return passagesOfClaim(claim).map(evidenceOf);
}

/**
 * Whether a passage of a claim carries it, so that its source may be named for it: a person tied it as supporting, or judged
 * the claim supported; else the checker has to find it carried, with no words of it that are other ones in the sources, or in none.
 */
export function isCarriedBy(
  { verdict, finding, reasons }: Pick<ReviewClaim, "verdict" | "finding" | "reasons">,
  { role, tie }: ClaimPassage,
): boolean {
  if (role !== "supports" || (verdict !== null && !isSaid(verdict))) return false;
  if (tie !== null || verdict === "supported") return true;
  return finding === "supported" || (isSaid(finding) && reasons.length === 0);
}

function isSaid(said: string): boolean {
  return said === "supported" || said === "partially_supported";
}

/** Whether two passages are the same words of the same source. */
export function isSamePassage(one: Omit<Evidence, "role">, other: Omit<Evidence, "role">): boolean {
  return one.source === other.source && one.start === other.start && one.end === other.end;
}

function evidenceOf({ source, start, end, role }: Evidence): Evidence {
  return { source, start, end, role };
}

import type { CommandId } from "../../../shared/commands.ts";

/** Why the keys of the review do nothing where their commands are not offered, in one calm sentence each. */
export const whyNot: { readonly [Id in CommandId]?: string } = {
  "claim.evidence": "No passage bears on this claim.",
  "claim.merge": "No claim follows this one that it could be merged with.",
  "claim.back": "Nobody added, split or merged this claim.",
  "evidence.choose": "There is no text of a source here to choose a passage of.",
  "evidence.again": "Nothing was tied to the words of this claim before.",
  "evidence.restore": "No passage was set aside for this claim.",
  "evidence.move": "No tie is lost that could be tied to this claim.",
  "evidence.letGo": "No tie is lost.",
  "lost.show": "No claim is lost.",
  "lost.place": "No claim is lost that could be put here.",
  "lost.back": "No claim is lost.",
  "lost.waive": "No claim is lost.",
  "revisions.open": "The article has only one revision.",
  "proposal.open": "No delivered text waits.",
  "article.slip": "The article is not returned, so there is no return to save.",
};

/** What the keys of a claim need first. */
export const claimFirst = "No claim is in hand; take one first.";

/** Whether a command is about the claim in hand. */
export function isOfClaim(id: CommandId): boolean {
  return /^(?:claim\.(?:why|evidence|note|waive|split|merge|back)|verdict\.(?!seen)|fix\.|evidence\.(?!letGo))/u.test(
    id,
  );
}

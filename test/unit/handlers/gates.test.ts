import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../../shared/api/api.ts";
import type { Review } from "../../../shared/api/answers.ts";
import { canKeepBoth, choices, isChoice, mergeTexts } from "../../../shared/diff/merge.ts";
import { decisionKinds } from "../../../shared/words/decision.ts";
import { verdicts } from "../../../shared/words/judgement.ts";
import type { Person } from "../../../shared/words/person.ts";
import type { Policy } from "../../../shared/words/policy.ts";
import { clearTheWay, decide } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { fileOfText, minutes, sampleArticle, sampleBody } from "../../fixtures/sampleArticle.ts";

const article = "harbour-1";
const bodies = [
  sampleBody,
  sampleBody.replace("2.1 million", "1.2 million"),
  sampleBody.slice(0, sampleBody.indexOf("The mayor")).trimEnd(),
  `${sampleBody}\n\nThe work takes eleven weeks.`,
];
const sources = [
  { id: "s1", title: "Minutes", text: minutes },
  { id: "s2", title: "Letter", text: null },
];
const citations = [{ quote: "The work takes eleven weeks.", source: "s2" }];

type Act = (app: MemoryDesk, person: Person, review: Review) => Promise<unknown>;

const text = fc.constantFrom("Seen in the register.", "Which one?");
const claim = fc.nat({ max: 12 }).map((number) => `c${number + 1}`);
const judging = fc
  .tuple(claim, fc.constantFrom("query", "unsupported", ...verdicts, null), fc.option(text))
  .map(
    ([id, verdict, note]): Act =>
      ({ client }, { id: as }) =>
        client.judge({ article, claim: id, verdict, note, as }),
  );
const waiving = fc.tuple(fc.oneof(claim, fc.constantFrom("headline", "context")), fc.option(text)).map(
  ([target, reason]): Act =>
    ({ client }, { id: as }) =>
      client.waive({ article, target, reason, as }),
);
const answering = fc.constantFrom("yes", "no", null).map(
  (answer): Act =>
    ({ client }, { id: as }) =>
      client.answer({ article, criterion: "fairness", answer, as }),
);
const editing = fc.constantFrom(...bodies).map(
  (body): Act =>
    ({ client }, { id: as }, { revision }) =>
      client.edit({ article, text: `# Velmouth dredges\n\n${body}`, basedOn: revision.text, as }),
);
const adding = fc.constantFrom("one", "two").map(
  (name): Act =>
    ({ client }, { id: as }) =>
      client.addSource({ article, source: fileOfText(`${name}.txt`, `It is so, says ${name}.`), as }),
);
const importing = fc.constantFrom(...bodies).map(
  (body): Act =>
    ({ client }) =>
      client.importArticle({ draft: sampleArticle({ body, sources, citations }), sources: [] }),
);
const settling = fc.boolean().map(
  (accept): Act =>
    ({ client }, { id: as }, { proposal }) =>
      client.settleProposal({ article, proposal: proposal?.hash ?? "0".repeat(64), accept, as }),
);
const merging = fc
  .array(fc.constantFrom(...choices), { minLength: 40, maxLength: 40 })
  .map((chosen): Act => async ({ client }, { id: as }, { proposal, text, revision }) => {
    if (proposal === null) return null;
    const base = await client.text({ hash: proposal.base });
    const places = mergeTexts(base, text, proposal.text).filter(isChoice);
    const given = places.map((place, index) =>
      chosen[index] === "both" && !canKeepBoth(place) ? "theirs" : (chosen[index] ?? "mine"),
    );
    const basedOn = revision.text;
    return client.mergeProposal({ article, proposal: proposal.hash, basedOn, choices: given, as });
  });
const codes = {
  return: { reason: "writing" },
  reject: { reason: "harm" },
  approve: {},
  withdraw: {},
} as const;
const deciding = fc.constantFrom(...decisionKinds).map(
  (kind): Act =>
    (app, person) =>
      decide(app.client, article, kind, person, { ...codes[kind], note: "So it is." }),
);
/** A question on a sentence, which is then cut out of the text. */
const losing = fc.constant<Act>(async ({ client }, { id: as }, { claims, text: before, revision }) => {
  const asked = claims.find(({ words }) => words.includes("mayor"));
  if (asked === undefined) return;
  await client.judge({ article, claim: asked.id, verdict: "query", note: "Did the mayor say so?", as });
  const cut = before.slice(0, asked.sentence.start) + before.slice(asked.sentence.end);
  await client.edit({ article, text: cut, basedOn: revision.text, as });
});
const clearing = fc.constant<Act>((app, person) => clearTheWay(app.client, article, person));
const approving = fc.constant<Act>((app, person) => decide(app.client, article, "approve", person));

/** What ends in an approval, if the gates let it: everything is judged, then approved. */
const acts = fc.oneof(
  { weight: 5, arbitrary: judging },
  { weight: 6, arbitrary: clearing },
  { weight: 6, arbitrary: approving },
  { weight: 2, arbitrary: editing },
  { weight: 2, arbitrary: losing },
  waiving,
  answering,
  adding,
  importing,
  settling,
  merging,
  deciding,
);

/** The rules of the design in other words than the gates': what no approved article may show. */
function faultOf(review: Review, policy: Policy, people: readonly Person[]): string | null {
  const approval = review.decisions.at(-1);
  if (approval?.kind !== "approve" || approval.outdated !== null) return "no approval stands";
  if (approval.bound.text !== review.revision.text) return "another text was approved";
  if (approval.bound.check !== review.check.hash) return "another check was approved";
  const approver = people.find(({ id }) => id === approval.person);
  if (approver === undefined || !policy.approvers.includes(approver.role))
    return "the approver may not approve";
  for (const { verdict, finding, waiver, judgement, before } of review.claims) {
    if (verdict === null && before?.judgement?.verdict === "query" && before.waiver === null)
      return "a query is open";
    if (verdict === null && (policy.judge === "all" || finding !== "supported")) return "a claim is open";
    if (["unsupported", "contradicted", "query"].includes(verdict ?? "") && waiver === null)
      return "a verdict stands";
    if (verdict === "supported" && judgement?.note === null && judgement.evidence.length === 0)
      return "no proof";
    if (policy.fourEyes && judgement?.person === approval.person) return "two eyes judged and approved";
  }
  if (policy.fourEyes && review.revision.person === approval.person) return "two eyes wrote and approved";
  if (review.rubric.some(({ required, answer, waiver }) => required && answer !== "yes" && waiver === null))
    return "a criterion is open";
  const isOpen = review.lost.some(
    ({ judgement, waiver, mended }) =>
      mended !== true && judgement !== null && (waiver?.at ?? "") <= review.check.at,
  );
  return isOpen ? "a lost claim is open" : null;
}

describe("the gates", () => {
  it("let no sequence of acts reach an approved article with anything in the way", async () => {
    let approvals = 0;
    const policies = fc.record({ fourEyes: fc.boolean(), judge: fc.constantFrom("all", "flagged") });
    const story = fc.array(fc.tuple(acts, fc.nat({ max: 2 })), { minLength: 10, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(policies, story, async (changes, steps) => {
        const app = openMemoryDesk({ policy: changes });
        try {
          const people = [
            await app.addPerson("Mara"),
            await app.addPerson("Lea", "lead"),
            await app.addPerson("Jonas", "checker"),
          ];
          await app.importSample({ sources, citations });
          const policy = await app.client.policy({});
          for (const [act, index] of steps) {
            const person = people[index];
            if (person === undefined) continue;
            await act(app, person, await app.client.review({ article })).catch((error: unknown) => {
              if (!(error instanceof Refusal)) throw error;
            });
            const review = await app.client.review({ article });
            if (review.status !== "approved") continue;
            approvals += 1;
            expect(faultOf(review, policy, people)).toBeNull();
          }
          expect(await app.client.verify({})).toMatchObject({ ok: true });
        } finally {
          app.close();
        }
      }),
      { numRuns: 35 },
    );
    // Random stories: how many end in an approval differs, that some do shows that the gate was asked.
    expect(approvals).toBeGreaterThan(0);
  }, 60_000);
});

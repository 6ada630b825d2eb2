import { z } from "zod";
import { shapings } from "../words/claim.ts";
import { decisionKinds } from "../words/decision.ts";
import { evidenceRoles } from "../words/finding.ts";
import { criterionAnswers, verdicts } from "../words/judgement.ts";
import { roles } from "../words/person.ts";
import type { JsonObject } from "../words/span.ts";
import type { ActKind, Acts } from "./entry.ts";

const id = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const number = z.int().min(1);
const words = z.string().nullable();
const check = z.strictObject({ checker: z.string(), hash });
const extra = z.custom<JsonObject>((value) => typeof value === "object" && value !== null);

const source = z.strictObject({
  id,
  text: hash.nullable(),
  title: z.string(),
  publisher: words,
  url: words,
  author: words,
  publishedAt: words,
  retrievedAt: words,
  extra,
});

const evidence = z.strictObject({
  source: id,
  start: z.int().min(0),
  end: z.int().min(0),
  role: z.enum(evidenceRoles),
});

const incoming = z.strictObject({
  article: id,
  headline: z.string(),
  text: hash,
  sources: z.array(source),
  details: hash,
  file: z.string(),
});

const passage = z.strictObject({
  article: id,
  claim: id,
  source: id,
  text: hash,
  start: z.int().min(0),
  end: z.int().min(1),
});

const openClaim = z.strictObject({
  claim: id,
  words: z.string(),
  finding: z.string(),
  verdict: words,
  note: words,
  sentence: z.string(),
});

const openQuestion = z.strictObject({
  criterion: id,
  words: z.string(),
  answer: z.literal("no"),
  note: words,
  sentence: z.string(),
});

const bound = z.strictObject({ text: hash, sources: hash, check: hash, judgements: hash, policy: hash });

const createdAt = words;

/** The body of each kind of act, as a schema: what stands in a log is checked by it, whoever wrote it. */
export const bodies = {
  desk_created: z.strictObject({ name: z.string(), policy: hash }),
  person_added: z.strictObject({ id, name: z.string().min(1), role: z.enum(roles) }),
  policy_set: z.strictObject({ policy: hash }),
  article_imported: incoming.extend({ check, slug: z.string(), language: z.string(), createdAt }),
  revision_imported: incoming.extend({ check, number }),
  proposal_imported: incoming,
  proposal_settled: z
    .strictObject({ article: id, number: number.nullable(), text: hash, check: check.nullable() })
    .refine((body) => (body.number === null) === (body.check === null), "number and check go together"),
  proposal_merged: z.strictObject({
    article: id,
    number,
    headline: z.string(),
    proposal: hash,
    text: hash,
    check,
    taken: z.int().min(0),
    refused: z.int().min(0),
  }),
  revision_cut: z.strictObject({
    article: id,
    number,
    headline: z.string(),
    text: hash,
    check,
    restores: number.exactOptional(),
    mended: z.array(id).exactOptional(),
  }),
  source_added: z.strictObject({ article: id, source, check }),
  claim_placed: z.strictObject({
    article: id,
    claim: id,
    at: id,
    check,
    query: z.literal(true).exactOptional(),
    back: z.literal(true).exactOptional(),
  }),
  rechecked: z.strictObject({ article: id, check }),
  claim_judged: z.strictObject({
    article: id,
    claim: id,
    verdict: z.enum(verdicts).nullable(),
    note: words,
    evidence: z.array(evidence),
  }),
  evidence_tied: passage.extend({ role: z.enum(evidenceRoles).nullable() }),
  passage_set_aside: passage.extend({ back: z.boolean() }),
  claims_shaped: z.strictObject({
    article: id,
    how: z.enum(shapings),
    back: z.boolean(),
    instead: z.array(id),
    claims: z.array(id),
    check,
  }),
  waived: z
    .strictObject({ article: id, claim: id.nullable(), criterion: id.nullable(), reason: words })
    .refine((body) => (body.claim === null) !== (body.criterion === null), "one target, not two or none"),
  criterion_answered: z.strictObject({
    article: id,
    criterion: id,
    answer: z.enum(criterionAnswers).nullable(),
    note: words,
  }),
  decided: z.strictObject({
    article: id,
    decision: z.enum(decisionKinds),
    revision: number,
    reason: words,
    note: words,
    bound,
    open: z.array(z.union([openClaim, openQuestion])),
  }),
  exported: z.strictObject({
    article: id,
    revision: number,
    format: z.string(),
    text: hash,
    file: hash,
    name: z.string(),
  }),
} as const satisfies { readonly [Kind in ActKind]: z.ZodType<Acts[Kind]> };

import { z } from "zod";
import { choices } from "../diff/merge.ts";
import { statuses } from "../words/article.ts";
import { decisionKinds } from "../words/decision.ts";
import { evidenceRoles } from "../words/finding.ts";
import { criterionAnswers, verdicts } from "../words/judgement.ts";
import { roles } from "../words/person.ts";
import { policySchema } from "../words/policy.ts";

const id = z.string().min(1).max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const words = z
  .string()
  .trim()
  .min(1, "it is empty; write it out")
  .max(10_000, "it is longer than 10,000 characters; shorten it");
const head = z.strictObject({ device: id, sequence: z.int().min(1), hash });
const evidence = z.strictObject({
  source: id,
  start: z.int().min(0),
  end: z.int().min(0),
  role: z.enum(evidenceRoles),
});

const judgement = z.strictObject({
  claim: id,
  /** Null takes the standing verdict back. */
  verdict: z.enum(verdicts).nullable(),
  /** Left out: the note that the same verdict has already. */
  note: words.nullable().optional(),
  /** The passages that the verdict rests on; left out: the checker's own evidence. */
  evidence: z.array(evidence).readonly().optional(),
});

const judgements = z
  .array(judgement)
  .min(1)
  .max(5000)
  .refine(
    (list) => new Set(list.map(({ claim }) => claim)).size === list.length,
    "it names a claim twice; name each once",
  );

/** A file as it crosses the contract: its name and its bytes in base64, never a path. */
const fileSchema = z.strictObject({ name: z.string().min(1).max(500), bytes: z.base64() });
export type FileBytes = Readonly<z.infer<typeof fileSchema>>;

export const exportFormats = ["markdown", "html", "package"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const passageOfClaim = z.strictObject({
  article: id,
  claim: id,
  source: id,
  start: z.int().min(0),
  end: z.int().min(0),
  as: id,
});

/**
 * The arguments of every question that can be asked of a desk: one object each, checked at the boundary.
 * `as` is always a person's id. `article` is an id or a unique slug.
 */
export const questions = {
  desk: z.strictObject({}),
  pulse: z.strictObject({}),
  people: z.strictObject({}),
  addPerson: z.strictObject({
    name: words.max(200, "it is longer than 200 characters; shorten it"),
    role: z.enum(roles),
  }),
  policy: z.strictObject({}),
  setPolicy: z.strictObject({ policy: policySchema, as: id }),
  settings: z.strictObject({}),
  changeSettings: z.strictObject({
    person: id.nullable().optional(),
    theme: z.enum(["system", "light", "dark"]).optional(),
    keys: z.record(z.string(), z.string()).optional(),
    exportFormat: z.enum(exportFormats).optional(),
  }),

  queue: z.strictObject({
    status: z.enum(statuses).optional(),
    /** Only approved articles: those that left since their approval, or those that did not. */
    exported: z.boolean().optional(),
    search: z.string().max(500).optional(),
    after: z.string().max(500).optional(),
    limit: z.int().min(1).max(500).optional(),
  }),
  review: z.strictObject({ article: id, as: id.optional() }),
  /** What a page that checks while a person types has to know beyond the review. */
  standingCheck: z.strictObject({ article: id }),
  leftOut: z.strictObject({ article: id }),
  text: z.strictObject({ hash }),
  /** Revisions by their numbers; left out: the one before `to`, and the current one. */
  compare: z.strictObject({ article: id, from: z.int().min(1).optional(), to: z.int().min(1).optional() }),
  history: z.strictObject({
    article: id.optional(),
    person: id.optional(),
    since: z.string().max(40).optional(),
    before: z.int().min(0).optional(),
    limit: z.int().min(1).max(1000).optional(),
  }),
  /** `heads` are entries that a witness outside the desk knows to be in its log; `run` names the proof to the two below. */
  verify: z.strictObject({ heads: z.array(head).max(1000).optional(), run: id.optional() }),
  /** How far the proof is that was asked for as this `run`; null where none runs. */
  verifying: z.strictObject({ run: id }),
  /** Ends that proof: `verify` is then refused. */
  endVerifying: z.strictObject({ run: id }),

  /** A package alone, or a draft with its sources. */
  importArticle: z.strictObject({
    draft: fileSchema,
    sources: z.array(fileSchema).max(500),
    as: id.optional(),
    dryRun: z.boolean().optional(),
  }),
  settleProposal: z.strictObject({ article: id, proposal: hash, accept: z.boolean(), as: id }),
  /** `choices`: one for each place where the texts differ and a choice is left, in the order of the text; `both` only at a
   * conflict with words on both sides. */
  mergeProposal: z.strictObject({
    article: id,
    proposal: hash,
    basedOn: hash,
    choices: z.array(z.enum(choices)).max(100_000),
    as: id,
  }),
  edit: z.strictObject({ article: id, text: z.string(), basedOn: hash, as: id }),
  addSource: z.strictObject({ article: id, source: fileSchema, as: id }),
  /** The articles that the desk's present checker has not checked and may check; each is then asked for by itself. */
  toRecheck: z.strictObject({}),
  recheck: z.strictObject({ article: id, as: id.optional() }),

  judge: z.strictObject({ article: id, ...judgement.shape, as: id }),
  /** Many verdicts, given together: an entry of the log each, all of them or none. */
  judgeClaims: z.strictObject({ article: id, judgements, as: id }),
  /** Puts a lost claim on a claim that stands, which takes its place; `back` takes it off again: it is lost as before. */
  placeLost: z.strictObject({ article: id, claim: id, at: id, back: z.boolean().optional(), as: id }),
  /** Ties a passage of a source to a claim; a null role unties it. */
  tie: passageOfClaim.extend({ role: z.enum(evidenceRoles).nullable() }),
  /** Sets aside a passage that the checker found for a claim: it is no evidence then. `back` takes it up again. */
  setAside: passageOfClaim.extend({ back: z.boolean() }),
  /** Makes a claim of words of the text (`text`: its hash, as the person saw it). Undone by `takeBackClaim`. */
  addClaim: z.strictObject({ article: id, text: hash, start: z.int().min(0), end: z.int().min(0), as: id }),
  /** Cuts a claim at offsets into the text. Undone by `takeBackClaim` of any of the parts. */
  splitClaim: z.strictObject({
    article: id,
    text: hash,
    claim: id,
    at: z.array(z.int().min(0)).min(1).max(20),
    as: id,
  }),
  /** Makes one claim of claims that follow one another. Undone by `takeBackClaim`. */
  mergeClaims: z.strictObject({ article: id, claims: z.array(id).min(2).max(20), as: id }),
  /** Takes back the adding, splitting or merging that made a claim. Undone by the same act once more: the ids come back. */
  takeBackClaim: z.strictObject({ article: id, claim: id, as: id }),
  waive: z.strictObject({
    article: id,
    /** The id of a claim or of a criterion. */
    target: id,
    /** Null takes the waiver back. */
    reason: words.nullable(),
    as: id,
  }),
  answer: z.strictObject({
    article: id,
    criterion: id,
    answer: z.enum(criterionAnswers).nullable(),
    note: words.nullable().optional(),
    as: id,
  }),
  decide: z.strictObject({
    article: id,
    decision: z.enum(decisionKinds),
    reason: id.nullable().optional(),
    note: words.nullable().optional(),
    /** The hash of the revision that the person saw; the decision is refused if another stands. */
    text: hash,
    as: id,
  }),
  returnSlip: z.strictObject({ article: id }),
  /** Makes the file and records nothing: `recordExport` does, once it was written. */
  exportArticle: z.strictObject({ article: id, format: z.enum(exportFormats), as: id }),
  /** The file of this hash that `exportArticle` made has left, under this name. */
  recordExport: z.strictObject({ file: hash, name: z.string().min(1).max(255) }),
  /** Which export left this desk as these bytes; `file` is their hash. Null for none. */
  exportedFile: z.strictObject({ file: hash }),
} as const;

export type Questions = typeof questions;
export type QuestionName = keyof Questions;
export type Arguments<Name extends QuestionName> = Readonly<z.input<Questions[Name]>>;

import { createHash } from "node:crypto";
import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import type { PublishingContext } from "../../../shared/publishing/context.ts";
import type { Source } from "../../../shared/words/article.ts";
import policy from "../../../resources/policy.json" with { type: "json" };
import { policySchema } from "../../../shared/words/policy.ts";

export const hash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const delivered = `# Harbour dredging to start in March

Dredging of the eastern channel begins on 2 March, the port authority said.

## Fishing

“We cannot wait for another winter,” said harbour master *Ines Falk*. It removes 2.1 million cubic metres of silt 🦭.`;

const text = delivered.replace("2.1 million", "1.2 million");

const sourceTexts = new Map<string, string | null>([
  ["s1", "The authority dredges from 2 March. 🦭 It removes 1.2 million cubic metres."],
  ["s2", null],
]);

const sources: readonly Source[] = [
  {
    id: "s1",
    title: "Eastern channel: start of works",
    publisher: "Port Authority",
    url: "https://port.example/press?id=3&lang=en",
    author: "I. Falk",
    publishedAt: "2026-11-03",
    retrievedAt: "2026-11-04T07:58:00Z",
    extra: { rank: 1 },
    text: hash(sourceTexts.get("s1") ?? ""),
  },
  {
    id: "s2",
    title: "Gazette",
    publisher: "Gazette",
    url: null,
    author: null,
    publishedAt: "last week",
    retrievedAt: null,
    extra: {},
    text: null,
  },
];

/** A verdict of a person, by default that a claim is supported. */
export function judgedBy(
  person: string,
  changes: Partial<NonNullable<ReviewClaim["judgement"]>> = {},
): ReviewClaim["judgement"] {
  return {
    verdict: "supported",
    note: null,
    person,
    at: "2026-11-04T09:00:00.000Z",
    evidence: [],
    ...changes,
  };
}

/** A claim on words of the text, judged supported by Mara. */
export function claimOn(id: string, words: string, changes: Partial<ReviewClaim> = {}): ReviewClaim {
  const start = text.indexOf(words);
  return {
    id,
    words,
    start,
    end: start + words.length,
    sentence: { start, end: start + words.length },
    kind: "statement",
    finding: "supported",
    confidence: 900,
    reasons: [],
    evidence: [],
    follows: null,
    changes: [],
    verdict: "supported",
    judgement: judgedBy("p1"),
    waiver: null,
    ties: [],
    setAside: [],
    before: null,
    ...changes,
  };
}

const bound = {
  text: hash(text),
  sources: hash("s"),
  check: hash("c"),
  judgements: hash("j"),
  policy: hash("p"),
};

export const approved: Review = {
  article: {
    id: "harbour-1",
    slug: "harbour-dredging",
    headline: "Harbour dredging to start in March",
    language: "en-GB",
    createdAt: "2026-11-04T08:12:00Z",
    importedAt: "2026-11-04T08:13:00.000Z",
    producer: {
      name: "Wire desk",
      model: "writer-4",
      promptDigest: "sha256:ab",
      cost: { amount: "0.0310", currency: "USD" },
    },
    extra: { package: { run: "r-17" }, article: { section: "Ports" }, citations: { "1": { weight: 2 } } },
  },
  status: "approved",
  revision: { number: 2, text: hash(text), at: "2026-11-04T09:30:00.000Z", person: "p1", origin: "edit" },
  revisions: [
    { number: 1, text: hash(delivered), at: "2026-11-04T08:13:00.000Z", person: null, origin: "import" },
    { number: 2, text: hash(text), at: "2026-11-04T09:30:00.000Z", person: "p1", origin: "edit" },
  ],
  text,
  sources: sources.map((source) => ({ ...source, length: sourceTexts.get(source.id)?.length ?? 0 })),
  claims: [
    claimOn("c1", "Harbour dredging to start in March"),
    claimOn("c2", "1.2 million cubic metres of silt", {
      judgement: judgedBy("p1", { evidence: [{ source: "s1", start: 51, end: 62, role: "supports" }] }),
    }),
    claimOn("c3", "said harbour master *Ines Falk*", {
      finding: "unsupported",
      verdict: "unsupported",
      judgement: judgedBy("p2", { verdict: "unsupported", note: "by phone" }),
      waiver: { reason: "Heard it myself.", person: "p2", at: "2026-11-04T09:20:00.000Z" },
    }),
  ],
  lost: [],
  lostTies: [],
  citations: [
    {
      quote: "1.2 million",
      draft: { start: text.indexOf("1.2 million"), end: text.indexOf("1.2 million") + 11 },
      source: "s1",
      sourceQuote: null,
      passage: null,
    },
    { quote: "gone", draft: null, source: "s9", sourceQuote: "gone", passage: null },
  ],
  rubric: [],
  decisions: [
    {
      kind: "approve",
      revision: 2,
      person: "p3",
      at: "2026-11-04T10:41:00.000Z",
      reason: null,
      note: null,
      bound,
      open: [],
      outdated: null,
    },
  ],
  obstacles: [],
  proposal: null,
  check: { hash: hash("check"), checker: "stet-checker/1", at: "2026-11-04T09:30:00.000Z" },
  exports: [],
};

export const context: PublishingContext = {
  policy: policySchema.parse(policy),
  people: [
    { id: "p1", name: "Mara Kern", role: "checker" },
    { id: "p2", name: "Ian Holt", role: "checker" },
    { id: "p3", name: "Bo Editor", role: "editor" },
  ],
  sourceTexts,
  deliveredText: delivered,
  exportedAt: "2026-11-04T11:00:00.000Z",
  logHead: { desk: "d1", position: 57, device: "v1", sequence: 40, hash: hash("head") },
  hash,
};

/** The approved review under another text, decided on and hashed as such. */
export function withText(changed: string, changes: Partial<Review> = {}): Review {
  const [decision] = approved.decisions;
  const revision = { ...approved.revision, text: hash(changed) };
  const decisions = decision === undefined ? [] : [{ ...decision, bound: { ...bound, text: hash(changed) } }];
  const headline = changed.split("\n")[0]?.slice(2) ?? "";
  return {
    ...approved,
    article: { ...approved.article, headline },
    text: changed,
    revision,
    decisions,
    claims: [],
    ...changes,
  };
}

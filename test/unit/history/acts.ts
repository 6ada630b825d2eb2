import type { ActKind, Acts } from "../../../shared/history/entry.ts";

const hash = "a".repeat(64);
const check = { checker: "stet-checker/1", hash };
const bound = { text: hash, sources: hash, check: hash, judgements: hash, policy: hash };

export const source = {
  id: "s1",
  text: hash,
  title: "Harbour report",
  publisher: null,
  url: null,
  author: null,
  publishedAt: null,
  retrievedAt: null,
  extra: { tags: ["a", 1.5] },
};

const incoming = {
  article: "a1",
  headline: "Harbour dredged",
  text: hash,
  sources: [source],
  details: hash,
  file: "harbour.json",
};

/** One body of every kind. */
export const bodies: { readonly [Kind in ActKind]: Acts[Kind] } = {
  desk_created: { name: "City desk", policy: hash },
  person_added: { id: "p1", name: "Ada", role: "editor" },
  policy_set: { policy: hash },
  article_imported: { ...incoming, check, slug: "harbour", language: "en", createdAt: null },
  revision_imported: { ...incoming, check, number: 2 },
  proposal_imported: { ...incoming, sources: [source, { ...source, id: "s2", text: null }] },
  proposal_settled: { article: "a1", number: 3, text: hash, check },
  proposal_merged: {
    article: "a1",
    number: 3,
    headline: "Rain",
    proposal: hash,
    text: hash,
    check,
    taken: 2,
    refused: 1,
  },
  revision_cut: { article: "a1", number: 4, headline: "Harbour", text: hash, check },
  source_added: { article: "a1", source, check },
  claim_placed: { article: "a1", claim: "c4", at: "c9", check },
  rechecked: { article: "a1", check },
  evidence_tied: {
    article: "a1",
    claim: "c1",
    source: "s1",
    text: hash,
    start: 5,
    end: 20,
    role: "supports",
  },
  passage_set_aside: { article: "a1", claim: "c1", source: "s1", text: hash, start: 5, end: 20, back: false },
  claims_shaped: { article: "a1", how: "split", back: false, instead: ["c1"], claims: ["c2", "c3"], check },
  claim_judged: {
    article: "a1",
    claim: "c4",
    verdict: "unsupported",
    note: "No source says so.",
    evidence: [{ source: "s1", start: 0, end: 4, role: "context" }],
  },
  waived: { article: "a1", claim: "c4", criterion: null, reason: "Seen by our reporter." },
  criterion_answered: { article: "a1", criterion: "headline", answer: "yes", note: null },
  decided: { article: "a1", decision: "approve", revision: 3, reason: null, note: null, bound, open: [] },
  exported: { article: "a1", revision: 3, format: "html", text: hash, file: hash, name: "harbour.html" },
};

import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import { Refusal } from "../../../shared/api/api.ts";
import { createChecker } from "../../../shared/checking/createChecker.ts";
import { isSamePassage } from "../../../shared/review/claimEvidence.ts";
import { obstaclesTo } from "../../../shared/review/gates.ts";
import { askLive, checkLive, liveReview } from "../../../shared/review/liveReview.ts";
import { readEdit } from "../../../shared/review/readEdit.ts";
import type { Person } from "../../../shared/words/person.ts";
import type { TextHash } from "../../../shared/words/span.ts";
import { claimWith, clearTheWay, decide } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

const article = "harbour-1";
const checker = createChecker();
const citations = [{ quote: "eleven weeks", source: "s1", sourceQuote: "eleven weeks" }];
const citedAway = [{ quote: "300,000 euros", source: "s9", sourceQuote: "300,000 euros" }];

let app: MemoryDesk;
let mara: Person;

async function openAnew(): Promise<void> {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  await app.importSample({ citations: [...citations, ...citedAway] });
}

beforeEach(openAnew);
afterEach(() => app.close());

const standing = (): Promise<Review> => app.client.review({ article, as: mara.id });

/** What the page shows of a text before a revision of it is cut. */
async function live(review: Review, text: string): Promise<Review> {
  const check = await app.client.standingCheck({ article });
  const words = new Map<TextHash, string>();
  for (const source of review.sources)
    if (source.text !== null) words.set(source.text, await app.client.text({ hash: source.text }));
  const before = { ...review, standing: check, writer: mara.id };
  const wordsOf = (hash: TextHash): string => words.get(hash) ?? "";
  const checked = checkLive(checker, before, text, wordsOf);
  const parts = { ...checked, rubric: askLive(checker, before, checked, wordsOf) };
  const shown = liveReview(review, parts, mara.id, "2999-01-01T00:00:00.000Z");
  return { ...shown, obstacles: obstaclesTo("approve", shown, mara, await app.client.policy({})) };
}

const cut = (review: Review, text: string): Promise<Review> =>
  app.client.edit({ article, text, basedOn: review.revision.text, as: mara.id });

const shownOf = ({
  text,
  claims,
  lost,
  citations: cited,
  status,
  rubric,
  obstacles,
  article: { headline },
}: Review) => ({
  text,
  claims,
  // A claim that is lost while a person types is not lost since any revision yet.
  lost: lost.map((one) => ({ ...one, since: null })),
  cited,
  status,
  rubric,
  obstacles,
  headline,
});

async function expectSame(text: string): Promise<void> {
  const review = await standing();
  const shown = await live(review, text);
  expect(shownOf(shown)).toEqual(shownOf(await cut(review, text)));
}

describe("what is shown of a text while a person types it", () => {
  it("is what the revision gets that is cut of it, verdicts and changes included", async () => {
    const first = await standing();
    const kept = claimWith(first, "the ferry cannot turn");
    const wrong = claimWith(first, "2.1 million");
    await app.client.judge({ article, claim: kept.id, verdict: "supported", as: mara.id });
    await app.client.judge({ article, claim: wrong.id, verdict: "contradicted", note: "1.2", as: mara.id });
    await expectSame(first.text.replace("2.1 million", "3.1 million"));
    await expectSame(first.text.replace("2.1 million", "1.2 million"));
    expect(claimWith(await standing(), "1.2 million")).toMatchObject({
      verdict: null,
      changes: ["sentence", "evidence", "finding"],
      before: { words: wrong.words, judgement: { verdict: "contradicted" } },
    });
  });

  it("lists the claims that it loses, and counts no waiver that was given before", async () => {
    const first = await standing();
    const claim = claimWith(first, "subsidy");
    const { id: as } = await app.addPerson("Jonas");
    await app.client.judge({ article, claim: claim.id, verdict: "unsupported", as });
    await app.client.waive({ article, target: claim.id, reason: "It is known.", as });
    await expectSame(first.text.slice(0, claim.start).trimEnd());
    const { lost } = await standing();
    expect(lost).toMatchObject([{ id: claim.id }]);
    expect(lost[0]?.mended).toBeUndefined();
    await expectSame(`${(await standing()).text}\n\nMore of it.`);
  });

  it("lists what it mends of an unfavourable verdict, whoever gave that", async () => {
    const first = await standing();
    const claim = claimWith(first, "subsidy");
    const { id: as } = await app.addPerson("Jonas");
    const asked = { article, claim: claim.id, verdict: "unsupported", note: "Nobody says so." } as const;
    await app.client.judge({ ...asked, as });
    await expectSame(first.text.slice(0, claim.start).trimEnd());
    const mended = await standing();
    expect(mended.lost).toMatchObject([{ id: claim.id, mended: true }]);
    expect(mended.obstacles.map(({ kind }) => kind)).not.toContain("claims_lost");
  });

  it("opens an article again that was approved, and gives it its new headline", async () => {
    await clearTheWay(app.client, article, mara);
    const { text } = await decide(app.client, article, "approve", mara);
    await expectSame(text.replace(/^# .*$/mu, "# Velmouth dredges nothing"));
  });

  it("has the claims that people made, and what they tied, as far as these are carried", async () => {
    const first = await standing();
    const { text } = first.revision;
    const quote = claimWith(first, "the ferry cannot turn");
    const at = [first.text.indexOf("the ferry cannot")];
    await app.client.splitClaim({ article, text, claim: quote.id, at, as: mara.id });
    const part = claimWith(await standing(), "the ferry cannot turn");
    const passage = { source: "s2", start: 0, end: 30, role: "supports" } as const;
    await app.client.tie({ article, claim: part.id, ...passage, as: mara.id });
    const weeks = claimWith(await standing(), "eleven weeks");
    const { source, start: from, end } = weeks.evidence[0]!;
    const aside = { source, start: from, end, back: false };
    await app.client.setAside({ article, claim: weeks.id, ...aside, as: mara.id });
    const start = first.text.indexOf("inner basin", 40);
    await app.client.addClaim({ article, text, start, end: start + 11, as: mara.id });
    await expectSame(first.text.replace("eleven weeks", "ten weeks"));
    expect(claimWith(await standing(), "the ferry cannot turn").ties).toHaveLength(1);
    await expectSame((await standing()).text.replace("two metres", "three metres"));
    await expectSame((await standing()).text.replace("at low tide", "at any tide"));
    await expectSame(
      (await standing()).text.replace("Dredging of the inner basin", "Dredging the inner basin"),
    );
    await expectSame((await standing()).text.replace("Dredging the inner basin", "Dredging"));
    expect((await standing()).lost).toMatchObject([{ words: "inner basin", added: true }]);
  });

  it("stays so through any edits and verdicts", async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant("edit" as const), at: fc.nat(), cut: fc.nat(60), put: putting }),
      fc.record({ kind: fc.constant("judge" as const), at: fc.nat(), verdict: judging, note: noting }),
      fc.record({ kind: fc.constant("waive" as const), at: fc.nat() }),
      fc.record({ kind: fc.constant("aside" as const), at: fc.nat() }),
      fc.record({ kind: shaping, at: fc.nat(), length: fc.nat(60) }),
      fc.record({ kind: fc.constant("answer" as const), at: fc.nat(), answer: answering }),
    );
    const claimSetAside = [
      { kind: "edit", at: 10, cut: 38, put: "\n\nThe work takes eleven weeks." } as const,
      { kind: "merge", at: 1, length: 0 } as const,
      { kind: "edit", at: 7, cut: 4, put: "" } as const,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (acts) => {
        // Each by itself: what comes back from a history of more than forty checks is another matter.
        app.close();
        await openAnew();
        for (const one of acts) {
          if (one.kind === "edit") await write(one);
          else if ("length" in one) await shape(one);
          else await say(one);
        }
      }),
      { numRuns: 25, examples: [[claimSetAside]] },
    );
  });
});

const putting = fc.constantFrom(
  "",
  " ",
  "7",
  ". The ",
  "not ",
  "1.2 million",
  "\n\nThe work takes eleven weeks.",
);
const judging = fc.constantFrom("contradicted", "unsupported", "not_checkable", null);
const answering = fc.constantFrom("yes", "no", null);
const noting = fc.constantFrom(null, "Seen.");

const shaping = fc.constantFrom("add", "split", "merge", "back", "tie");
type Shaping = {
  readonly kind: "add" | "split" | "merge" | "back" | "tie";
  readonly at: number;
  readonly length: number;
};

/** Shapes claims, or ties a passage to one, as far as the desk lets it. */
async function shape({ kind, at, length }: Shaping): Promise<void> {
  const { claims, revision, text } = await standing();
  const index = at % Math.max(1, claims.length - 1);
  const [claim, next] = [claims[index], claims[index + 1]];
  if (claim === undefined || next === undefined) return;
  const by = { article, as: mara.id };
  const start = at % text.length;
  const seen = { ...by, text: revision.text };
  const acts = {
    add: () => app.client.addClaim({ ...seen, start, end: start + length }),
    split: () => app.client.splitClaim({ ...seen, claim: claim.id, at: [claim.start + length] }),
    merge: () => app.client.mergeClaims({ ...by, claims: [claim.id, next.id] }),
    back: () => app.client.takeBackClaim({ ...by, claim: claim.id }),
    tie: () =>
      app.client.tie({
        ...by,
        claim: claim.id,
        source: "s1",
        start: length,
        end: length + 20,
        role: "supports",
      }),
  };
  await acts[kind]().catch((problem: unknown) => {
    if (!(problem instanceof Refusal)) throw problem;
  });
}

type Writing = { readonly at: number; readonly cut: number; readonly put: string };

async function write({ at, cut: length, put }: Writing): Promise<void> {
  const { text } = await standing();
  const from = text.indexOf("\n") + 2 + (at % (text.length - text.indexOf("\n")));
  const typed = text.slice(0, from) + put + text.slice(from + length);
  if (typed.trim().split("\n").length < 3) return;
  const { text: kept } = readEdit(typed);
  if (kept !== text) await expectSame(kept);
}

type Saying =
  | {
      readonly kind: "judge";
      readonly at: number;
      readonly verdict: "contradicted" | "unsupported" | "not_checkable" | null;
      readonly note: string | null;
    }
  | { readonly kind: "waive" | "aside"; readonly at: number }
  | { readonly kind: "answer"; readonly at: number; readonly answer: "yes" | "no" | null };

async function say(act: Saying): Promise<void> {
  const { claims, rubric } = await standing();
  if (act.kind === "answer") {
    const criterion = rubric[act.at % rubric.length]?.id ?? "";
    await app.client.answer({ article, criterion, answer: act.answer, as: mara.id });
    return;
  }
  const claim = claims[act.at % Math.max(1, claims.length)];
  if (claim === undefined) return;
  if (act.kind === "aside") {
    const { source, start, end } = claim.evidence[act.at % Math.max(1, claim.evidence.length)] ?? {};
    if (source === undefined || start === undefined || end === undefined) return;
    const back = claim.setAside.some((one) => isSamePassage(one, { source, start, end }));
    await app.client.setAside({ article, claim: claim.id, source, start, end, back, as: mara.id });
  } else if (act.kind === "judge") {
    const note = act.verdict === null ? null : act.note;
    await app.client.judge({ article, claim: claim.id, verdict: act.verdict, note, as: mara.id });
  } else if (claim.verdict !== null)
    await app.client.waive({ article, target: claim.id, reason: "Let it stand.", as: mara.id });
}

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { isSamePassage, passagesOfClaim } from "../../../shared/review/claimEvidence.ts";
import type { Person } from "../../../shared/words/person.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { claimWith, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { fileOfText, interview, minutes } from "../../fixtures/sampleArticle.ts";

const article = "harbour-1";
const texts: Readonly<Record<string, string>> = { s1: minutes, s2: interview };

let app: MemoryDesk;
let mara: Person;
let first: Review;

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  first = await app.importSample();
});
afterEach(() => app.close());

const lastAct = async (): Promise<string | undefined> =>
  (await app.client.history({ limit: 1 })).lines[0]?.sentence;

describe("a passage of the checker that a person sets aside", () => {
  const fixed = (review: Review) => claimWith(review, "eleven weeks");
  const setAside = (review: Review, back = false): Promise<Review> => {
    const claim = fixed(review);
    const { source, start, end } = (back ? claim.setAside : claim.evidence)[0]!;
    return app.client.setAside({ article, claim: claim.id, source, start, end, back, as: mara.id });
  };
  const isFirst = (claim: ReviewClaim): boolean =>
    passagesOfClaim(claim).some((one) => isSamePassage(one, fixed(first).evidence[0]!));

  it("is no evidence for its claim any more, for a verdict neither, until it is taken up again", async () => {
    let review = first;
    while (passagesOfClaim(fixed(review)).some(({ role }) => role === "supports")) {
      const claim = fixed(review);
      const { source, start, end } = passagesOfClaim(claim).find(({ role }) => role === "supports")!;
      const at = { article, claim: claim.id, source, start, end, as: mara.id };
      review = await app.client.setAside({ ...at, back: false });
    }
    expect(fixed(review).finding).toBe(fixed(first).finding);
    const judge = () =>
      app.client.judge({ article, claim: fixed(review).id, verdict: "supported", as: mara.id });
    expect(await sentenceOf(judge())).toContain("Supported needs a passage");
    expect(await lastAct()).toMatch(/^set a passage of source s\d aside for c\d+$/u);
    await setAside(review, true);
    expect(await lastAct()).toMatch(/^took up again for c\d+ a passage of source s\d that was set aside$/u);
    expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });
  });

  it("goes with its claim under another id", async () => {
    const aside = await setAside(first);
    expect(isFirst(fixed(aside))).toBe(false);
    const source = fileOfText("notes.md", "The work takes eleven weeks. The mayor said so.");
    const added = await app.client.addSource({ article, source, as: mara.id });
    expect(fixed(added)).toMatchObject({ follows: fixed(first).id, setAside: fixed(aside).setAside });
    expect(isFirst(fixed(added))).toBe(false);
    expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });
  });

  it("goes with its words into another text of its source", async () => {
    const aside = await setAside(first);
    const sources = ["s1", "s2"].map((id) => ({ id, title: id, text: `Amended.\n\n${texts[id]}` }));
    const changed = fixed(await app.importSample({ sources }));
    expect(changed.setAside).toHaveLength(1);
    const [now] = changed.setAside;
    expect(now?.start).toBe((fixed(aside).setAside[0]?.start ?? 0) + "Amended.\n\n".length);
    expect(passagesOfClaim(changed).some((one) => isSamePassage(one, now!))).toBe(false);
    expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });
  });

  it("counts again when a person ties it, and twice is no act", async () => {
    const aside = await setAside(first);
    const { position } = await app.client.pulse({});
    await setAside(aside);
    expect((await app.client.pulse({})).position).toBe(position);
    const claim = fixed(aside);
    const { source, start, end } = claim.setAside[0]!;
    const at = { article, claim: claim.id, source, start, end, as: mara.id };
    const tied = fixed(await app.client.tie({ ...at, role: "supports" }));
    expect([tied.ties.length, tied.setAside]).toEqual([1, []]);
    expect(await sentenceOf(app.client.setAside({ ...at, back: false }))).toContain("untie it first");
    expect(await sentenceOf(app.client.setAside({ ...at, back: true }))).toContain("is not set aside");
    expect(await sentenceOf(app.client.setAside({ ...at, end: end - 1, back: false }))).toContain(
      "No passage",
    );
  });
});

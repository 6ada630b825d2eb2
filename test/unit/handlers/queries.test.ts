import { afterEach, beforeEach, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import { quoteClaim } from "../../../shared/review/naming.ts";
import { claimWith } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

const article = "harbour-1";
let app: MemoryDesk;
let as: string;

beforeEach(async () => {
  app = openMemoryDesk({ policy: { judge: "flagged" } });
  as = (await app.addPerson("Mara")).id;
  await app.importSample();
});
afterEach(() => app.close());

/** Asks about the wrong number, and puts the right one there, which the checker finds supported. */
async function askAndMend(isLetStand: boolean): Promise<Review> {
  const { client } = app;
  const { id } = claimWith(await client.review({ article }), "2.1 million");
  await client.judge({ article, claim: id, verdict: "query", note: "Who signed it?", as });
  if (isLetStand) await client.waive({ article, target: id, reason: "Signed by all.", as });
  const { text, revision } = await client.review({ article });
  const mended = text.replace("2.1 million", "1.2 million");
  return client.edit({ article, text: mended, basedOn: revision.text, as });
}

const sentences = ({ obstacles }: Review) => obstacles.map(({ sentence }) => sentence);

it("stays open when an edit changes its words to what the checker finds supported, until a person judges them", async () => {
  const review = await askAndMend(false);
  const claim = claimWith(review, "1.2 million");
  expect(claim).toMatchObject({
    finding: "supported",
    verdict: null,
    before: { judgement: { verdict: "query" } },
  });
  expect(sentences(review)).toContain(`a query is open on words that are now ${quoteClaim(claim)}`);
  const judged = await app.client.judge({ article, claim: claim.id, verdict: "supported", as });
  expect(sentences(judged).join()).not.toContain("a query is open");
});

it("is not open again on changed words once it was let stand", async () => {
  expect(sentences(await askAndMend(true)).join()).not.toContain("a query is open");
});

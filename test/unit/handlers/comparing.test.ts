import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ComparisonAnswer, Review } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

let app: MemoryDesk;
let mara: Person;
let first: Review;
const article = "harbour-1";

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  first = await app.importSample();
  const mended = await edit(first, "2.1 million", "1.2 million");
  await edit(mended, "eleven", "twelve");
});
afterEach(() => app.close());

const edit = ({ text, revision }: Review, from: string, to: string): Promise<Review> =>
  app.client.edit({ article, text: text.replace(from, to), basedOn: revision.text, as: mara.id });

/** Each change as its words on both sides and the revisions that made it. */
const told = ({ pieces, changes }: ComparisonAnswer) =>
  changes.map(({ by }, index) => {
    const words = (kind: string): string =>
      pieces.flatMap((piece) => (piece.change === index && piece.kind === kind ? [piece.text] : [])).join("");
    return [words("gone"), words("come"), by];
  });

describe("two revisions of an article", () => {
  it("are the last two, where none are named", async () => {
    const comparison = await app.client.compare({ article });
    expect(comparison).toMatchObject({ from: { number: 2 }, to: { number: 3, person: mara.id } });
    expect(told(comparison)).toEqual([["eleven", "twelve", [3]]]);
  });

  it("are compared across those between them, and each change is blamed on its revision", async () => {
    expect(told(await app.client.compare({ article, from: 1, to: 3 }))).toEqual([
      ["2.1", "1.2", [2]],
      ["eleven", "twelve", [3]],
    ]);
  });

  it("are compared backwards, too", async () => {
    expect(told(await app.client.compare({ article, from: 3, to: 1 }))[1]).toEqual(["twelve", "eleven", [3]]);
  });

  it("have to be there", async () => {
    expect(await sentenceOf(app.client.compare({ article, from: 4 }))).toBe(
      '"harbour-dredging" has revisions 1 to 3; there is no revision 4.',
    );
  });
});

describe("an earlier revision", () => {
  it("is restored as an ordinary new one", async () => {
    const { revision } = await app.client.review({ article });
    const text = await app.client.text({ hash: first.revision.text });
    const restored = await app.client.edit({ article, text, basedOn: revision.text, as: mara.id });
    expect(restored).toMatchObject({ text: first.text, revision: { number: 4, origin: "edit" } });
    expect(told(await app.client.compare({ article, from: 1, to: 4 }))).toEqual([]);
  });
});

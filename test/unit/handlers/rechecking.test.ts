import { afterEach, describe, expect, it } from "vitest";
import type { Checker } from "../../../shared/checking/checker.ts";
import { createChecker } from "../../../shared/checking/createChecker.ts";
import { clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

const open: MemoryDesk[] = [];
afterEach(() => {
  for (const app of open.splice(0).toReversed()) app.close();
});

function openDesk(options: Parameters<typeof openMemoryDesk>[0]): MemoryDesk {
  const app = openMemoryDesk(options);
  open.push(app);
  return app;
}

/** The checker of a later version, which finds fault with every claim that holds the words. */
function stricter(words: string): Checker {
  const { check, checkSpans } = createChecker();
  return {
    version: "stet-checker/later",
    checkSpans,
    check: (draft) =>
      check(draft).map((claim) => {
        const isMeant = draft.text.slice(claim.start, claim.end).includes(words);
        return isMeant ? { ...claim, finding: "contradicted" } : claim;
      }),
  };
}

const article = "harbour-1";

describe("a recheck", () => {
  it("leaves alone what the checker has checked already", async () => {
    const app = openDesk({});
    await app.importSample();
    expect((await app.client.toRecheck({})).articles).toEqual([]);
    expect(await app.client.recheck({ article })).toMatchObject({ checked: 0, changed: 0, reopened: 0 });
  });

  it("carries verdicts and opens again only those on new findings", async () => {
    const app = openDesk({});
    const mara = await app.addPerson("Mara");
    await app.importSample();
    await clearTheWay(app.client, article, mara);
    const later = openDesk({ folder: app.folder, checker: stricter("ferry cannot turn") });
    expect((await later.client.toRecheck({})).articles).toEqual([article]);
    expect(await later.client.recheck({ article, as: mara.id })).toEqual({
      checked: 1,
      changed: 1,
      reopened: 1,
      checker: "stet-checker/later",
    });
    const { claims, obstacles } = await later.client.review({ article });
    expect(claims.filter(({ verdict }) => verdict === null)).toMatchObject([{ changes: ["finding"] }]);
    expect(obstacles.map(({ kind }) => kind)).toEqual(["claims_unjudged"]);
    expect(await later.client.recheck({ article })).toMatchObject({ checked: 0 });
    expect((await later.client.toRecheck({})).articles).toEqual([]);
    expect(await later.client.verify({})).toMatchObject({ ok: true });
  });

  it("leaves an approved article as it was approved, and says so when it is named", async () => {
    const app = openDesk({});
    const mara = await app.addPerson("Mara");
    await app.importSample();
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    const later = openDesk({ folder: app.folder, checker: stricter("ferry cannot turn") });
    expect((await later.client.toRecheck({})).articles).toEqual([]);
    expect(await sentenceOf(later.client.recheck({ article }))).toMatch(/^The article is approved/u);
    expect(await later.client.review({ article })).toMatchObject({
      status: "approved",
      obstacles: [{ kind: "status" }],
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LeftOutAnswer, Review } from "../../../shared/api/answers.ts";
import type { VerifyAnswer } from "../../../shared/api/historyAnswers.ts";
import { claimWith } from "../../fixtures/acts.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { sampleArticle } from "../../fixtures/sampleArticle.ts";

let stet: CommandLine;
const slug = "harbour-dredging";

beforeEach(async () => {
  stet = openCommandLine();
  await stet.run("person", "add", "Mara", "--role", "editor");
  await stet.run("import", stet.put(sampleArticle()), "--as", "Mara");
});
afterEach(() => stet.close());

const show = (): Promise<Review> => stet.json<Review>("show", slug);

describe("evidence and claims by command line", () => {
  it("ties a passage to a claim, so that it can be judged supported, and unties it", async () => {
    const claim = claimWith(await show(), "The mayor of Kiel").id;
    const unsupported = await stet.run("judge", slug, claim, "supported", "--as", "Mara");
    expect(unsupported.code).toBe(1);
    const passage = [slug, claim, "s1", "discuss closing the fish market"] as const;
    expect((await stet.run("evidence", "tie", ...passage, "supports", "--as", "Mara")).code).toBe(0);
    expect((await stet.run("judge", slug, claim, "supported", "--as", "Mara")).code).toBe(0);
    expect((await stet.run("show", slug)).out).toContain("tied by Mara.");
    expect((await stet.run("evidence", "untie", ...passage, "--as", "Mara")).code).toBe(0);
    expect(claimWith(await show(), "The mayor of Kiel").ties).toEqual([]);
  });

  it("sets a passage aside that the checker found, by words of it, and takes it up again", async () => {
    const weeks = async () => claimWith(await show(), "eleven weeks");
    const { id, evidence } = await weeks();
    const untie = (...more: readonly string[]) =>
      stet.run("evidence", "untie", slug, id, "s1", "eleven weeks", ...more, "--as", "Mara");
    expect(await untie()).toMatchObject({ code: 0, err: "" });
    expect((await weeks()).setAside).toMatchObject([{ source: "s1", start: evidence[0]?.start }]);
    expect((await stet.run("show", slug)).out).toContain("Set aside by Mara: source s1");
    expect(await untie("--back")).toMatchObject({ code: 0, err: "" });
    expect((await weeks()).setAside).toEqual([]);
    expect((await untie("--back")).err).toContain("is not set aside");
  });

  it("adds, splits and merges claims, and takes that back", async () => {
    const before = await show();
    const quote = claimWith(before, "ferry cannot turn").id;
    expect((await stet.run("claim", "split", slug, quote, "the ferry", "--as", "Mara")).code).toBe(0);
    const parts = (await show()).claims.filter(({ shape }) => shape !== undefined).map(({ id }) => id);
    expect(parts).toHaveLength(2);
    expect((await stet.run("claim", "merge", slug, ...parts, "--as", "Mara")).code).toBe(0);
    expect((await show()).claims).toEqual(before.claims);
    expect((await stet.run("claim", "add", slug, "Brandt Marine", "--as", "Mara")).code).toBe(0);
    const added = (await show()).claims.find(({ shape }) => shape !== undefined)?.id ?? "";
    expect((await stet.run("claim", "back", slug, added, "--as", "Mara")).code).toBe(0);
    expect((await show()).claims).toEqual(before.claims);
    expect(await stet.json<VerifyAnswer>("verify")).toMatchObject({ ok: true });
  });

  it("says in one sentence what it cannot find", async () => {
    const twice = await stet.run("claim", "add", slug, "the", "--as", "Mara");
    expect([twice.code, twice.err]).toEqual([
      2,
      "“the” stands in the draft more than once; give more of the words around it.\n",
    ]);
    const nowhere = await stet.run(
      "evidence",
      "tie",
      slug,
      "c1",
      "s1",
      "no such words",
      "supports",
      "--as",
      "Mara",
    );
    expect([nowhere.code, nowhere.err]).toEqual([
      2,
      "“no such words” does not stand in source s1; give the words exactly as they do.\n",
    ]);
  });

  it("lists what the sources say and the draft leaves out", async () => {
    const passages = await stet.json<LeftOutAnswer>("left-out", slug);
    expect(passages.map(({ words }) => words).join(" ")).toContain("closing the fish market");
    expect((await stet.run("left-out", slug)).out).toContain("fish market");
  });
});

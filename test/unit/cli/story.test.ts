import { quoteClaim } from "../../../shared/review/naming.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PeopleAnswer, QueueAnswer, Review } from "../../../shared/api/answers.ts";
import type { ExportAnswer, ImportAnswer, ReturnSlip } from "../../../shared/api/fileAnswers.ts";
import type { HistoryAnswer, VerifyAnswer } from "../../../shared/api/historyAnswers.ts";
import type { Policy } from "../../../shared/words/policy.ts";
import { claimWith } from "../../fixtures/acts.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { fileOfText, sampleArticle, sampleBody } from "../../fixtures/sampleArticle.ts";

let stet: CommandLine;
const slug = "harbour-dredging";

beforeEach(async () => {
  stet = openCommandLine();
  await stet.run("person", "add", "Mara", "--role", "editor");
  await stet.run("person", "add", "Jonas", "--role", "checker");
  await stet.run("import", stet.put(sampleArticle()), "--as", "Mara");
});
afterEach(() => stet.close());

const show = (): Promise<Review> => stet.json<Review>("show", slug);

async function judgeAll(): Promise<Review> {
  const { claims } = await show();
  const open = claims.filter(({ verdict }) => verdict === null).map(({ id }) => id);
  if (open.length > 0) await stet.run("judge", slug, open.join(), "not_checkable", "--as", "Jonas");
  for (const criterion of ["headline", "quotations", "numbers", "names", "certainty", "sources", "context"])
    await stet.run("answer", slug, criterion, "yes", "--as", "Mara");
  return show();
}

describe("an article goes all the way by command line", () => {
  it("is refused while claims are open, mended, judged, approved, exported and proved", async () => {
    const first = await show();
    const last = first.claims.length;
    const early = await stet.run("decide", slug, "approve", "--as", "Mara");
    expect([early.code, early.out, early.err]).toEqual([
      1,
      "",
      `Approve is closed: ${last} claims have no verdict (“Velmouth dredges its inner basin” and ${last - 1} more); 7 criteria are unanswered (headline, quotations, numbers, names, certainty, sources, context).\n`,
    ]);

    const draft = path.join(stet.home, "mended.md");
    writeFileSync(draft, first.text.replace("2.1 million", "1.2 million"));
    const edited = await stet.run("edit", slug, draft, "--as", "mara");
    expect(edited).toMatchObject({ code: 0, err: "" });
    expect(edited.out).toContain("harbour-dredging: in review, revision 2.");

    const { id: subsidy, words } = claimWith(await show(), "subsidy");
    const unproved = await stet.run("judge", slug, subsidy, "supported", "--as", "Jonas");
    expect(unproved.code).toBe(1);
    expect(unproved.err).toMatch(/^Supported needs a passage/u);
    await stet.run("judge", slug, subsidy, "unsupported", "--as", "Jonas", "--note", "In no source.");
    await judgeAll();
    const standing = await stet.run("decide", slug, "approve", "--as", "Mara");
    expect(standing.err).toBe(`Approve is closed: ${quoteClaim({ words })} stands unsupported.\n`);
    await stet.run("waive", slug, subsidy, "--as", "Mara", "--reason", "He said it to me.");
    const kept = await stet.run("export", slug, "--format", "html", "--out", path.join(stet.home, "out"));
    expect([kept.code, kept.err]).toEqual([
      1,
      "Only an approved article leaves the desk, and this one is in review.\n",
    ]);

    expect(await stet.run("decide", slug, "approve", "--as", "Mara", "--note", "Good.")).toMatchObject({
      code: 0,
    });
    const exported = await stet.json<ExportAnswer>(
      "export",
      slug,
      "--format",
      "html",
      "--out",
      path.join(stet.home, "out"),
    );
    expect(readFileSync(path.join(stet.home, "out", exported.name), "utf8")).toBe(exported.text);

    const { lines } = await stet.json<HistoryAnswer>("history", "--article", slug);
    expect(lines.slice(0, 2).map(({ personName, sentence }) => `${personName} ${sentence}`)).toEqual([
      `Mara exported revision 2 as html: ${exported.name}`,
      "Mara approved revision 2: Good.",
    ]);
    expect(await stet.run("verify")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The desk holds: \d+ entries/u) as string,
    });
    expect(await stet.json<VerifyAnswer>("verify")).toMatchObject({ ok: true, problem: null });
  });

  it("goes back to its pipeline with a slip", async () => {
    const query = claimWith(await show(), "eleven weeks").id;
    await stet.run("judge", slug, query, "query", "--as", "Jonas", "--note", "From when?");
    const uncoded = await stet.run("decide", slug, "return", "--as", "Jonas");
    expect([uncoded.code, uncoded.err]).toEqual([
      1,
      "Return needs a reason code of this desk: unsupported, wrong-facts, sources or writing.\n",
    ]);
    await stet.run("decide", slug, "return", "--as", "Jonas", "--reason", "sources");
    const slip = await stet.json<ReturnSlip>("slip", slug);
    expect(slip.decision.open.find((point) => "claim" in point && point.claim === query)).toMatchObject({
      note: "From when?",
    });
    const late = await stet.run("judge", slug, query, "not_checkable", "--as", "Jonas");
    expect(late.out).toContain("is not in the return");
    expect((await stet.json<ReturnSlip>("slip", slug)).decision).toEqual(slip.decision);
    expect((await stet.run("slip", slug)).out).toContain(`${query}    “The work takes eleven weeks.”`);
  });

  it("takes a source that carries a claim, and lets verdicts and waivers be taken back", async () => {
    const call = stet.put(
      fileOfText("call.md", "The mayor of Kiel promised a subsidy of 300,000 euros, his office said."),
    );
    expect((await stet.run("source", "add", slug, call, "--as", "Jonas")).code).toBe(0);
    const { claims, sources } = await show();
    expect(sources.map(({ id }) => id)).toEqual(["s1", "s2", "call"]);
    const id = claims[0]?.id ?? "";
    await stet.run("judge", slug, id, "unsupported", "--as", "Jonas");
    await stet.run("waive", slug, id, "--as", "Mara", "--reason", "Known.");
    expect((await show()).claims[0]?.waiver?.reason).toBe("Known.");
    await stet.run("waive", slug, id, "--as", "Mara", "--undo");
    expect((await show()).claims[0]).toMatchObject({ waiver: null, verdict: "unsupported" });
    await stet.run("judge", slug, id, "none", "--as", "Jonas");
    expect((await show()).claims[0]?.verdict).toBeNull();
  });

  it("settles what was delivered over an edit", async () => {
    const { text } = await show();
    const mended = stet.put(fileOfText("mended.md", text.replace("eleven weeks", "twelve weeks")));
    await stet.run("edit", slug, mended, "--as", "Mara");
    const delivered = stet.put(sampleArticle({ body: sampleBody.replace("2.1", "1.2") }));
    expect(await stet.json<ImportAnswer>("import", delivered)).toMatchObject({ outcome: "proposed" });
    expect((await stet.run("list")).out).toContain("In review +");
    expect((await stet.run("proposal", slug, "accept", "--as", "Mara")).out).toContain("revision 3");
    expect((await stet.run("proposal", slug, "accept", "--as", "Mara")).code).toBe(1);
  });

  it("takes a policy from a file, and asks for four eyes from then on", async () => {
    const policy = await stet.json<Policy>("policy", "show");
    const file = stet.put(fileOfText("policy.json", JSON.stringify({ ...policy, fourEyes: true })));
    expect((await stet.run("policy", "set", file, "--as", "Mara")).out).toBe(
      "The desk has policy version 2 now; four eyes are asked for.\n",
    );
    await stet.run("judge", slug, "c1", "not_checkable", "--as", "Mara");
    await judgeAll();
    const { code, err } = await stet.run("decide", slug, "approve", "--as", "Mara");
    expect([code, err]).toEqual([
      1,
      "Approve is closed: four eyes are asked for, and Mara judged 1 claim.\n",
    ]);
    const broken = stet.put(fileOfText("broken.json", JSON.stringify({ ...policy, approvers: [] })));
    expect(await stet.run("policy", "set", broken, "--as", "Mara")).toMatchObject({
      code: 2,
      err: expect.stringContaining('broken.json is no policy: "approvers"') as string,
    });
  });
});

describe("what is printed", () => {
  it("with --json is the contract's answer", async () => {
    expect(await stet.json<PeopleAnswer>("person", "list")).toMatchObject([
      { name: "Mara" },
      { name: "Jonas" },
    ]);
    expect(await stet.json<QueueAnswer>("list")).toMatchObject({
      rows: [{ slug }],
      counts: { new: 1 },
      next: null,
    });
    const review = await show();
    expect(Object.keys(review)).toEqual(
      expect.arrayContaining([
        "article",
        "status",
        "text",
        "sources",
        "claims",
        "rubric",
        "decisions",
        "obstacles",
      ]),
    );
    expect(review.claims[0]).toMatchObject({
      id: "c1",
      start: 2,
      kind: expect.any(String) as string,
      verdict: null,
    });
    expect(
      await stet.json<Review>("judge", slug, "c1", "query", "--note", "Since when?", "--as", "Jonas"),
    ).toMatchObject({
      status: "in_review",
      claims: [{ verdict: "query" }, ...review.claims.slice(1).map(() => ({}))],
    });
  });

  it("for people is the review as a page: sources, claims with reasons, rubric, and what is in the way", async () => {
    await stet.run("judge", slug, "c1", "query", "--as", "Jonas", "--note", "Which basin?");
    const { out } = await stet.run("show", slug, "--as", "Jonas");
    expect(out).toMatch(
      /^Velmouth dredges its inner basin\nIn review · harbour-dredging · revision 1 imported/u,
    );
    expect(out).toContain("1  s1");
    expect(out).toContain("Query (Jonas)");
    expect(out).toContain("Note: Which basin?");
    expect(out).toMatch(/Source 1 says “1\.2 million( euros)?”; the draft says “2\.1 million/u);
    expect(out).toContain("headline  open");
    expect(out).toContain("Jonas is a checker");
    expect(out).not.toContain("\u001b");
  });

  it("as history can be narrowed, and as CSV runs nothing in a spreadsheet", async () => {
    await stet.run("judge", slug, "c1", "query", "--as", "Jonas", "--note", "=HYPERLINK(1)");
    const ofJonas = await stet.run("history", "--person", "Jonas");
    expect(ofJonas.out.trimEnd().split("\n")).toHaveLength(1);
    expect(ofJonas.out).toContain("Jonas judged “Velmouth dredges its inner basin” query: =HYPERLINK(1)");
    expect((await stet.run("history", "--since", "2999-01-01")).out).toBe("");
    const { out } = await stet.run("history", "--csv");
    expect(out.split("\r\n")).toHaveLength(7);
    expect(out).toMatch(/^position,at,person/u);
    expect(out).toContain("judged c1 query: =HYPERLINK(1)");
  });

  it("of a backup is where it went, and it is a desk", async () => {
    const file = path.join(stet.home, "copy.stet");
    expect((await stet.run("backup", file)).code).toBe(0);
    expect(existsSync(file)).toBe(true);
    expect((await stet.run("list", "--desk", file)).out).toContain(slug);
    expect((await stet.run("backup", file)).code).toBe(1);
  });

  it("holds nothing that a terminal would obey", async () => {
    const id = "evil";
    const headline = "Evil \u001b[2J\u202e headline";
    await stet.run("import", stet.put(sampleArticle({ id, headline })));
    for (const command of [["list"], ["show", id], ["history"]]) {
      const { out } = await stet.run(...command);
      expect(out).toContain("Evil");
      for (const sign of ["\u001b", "\u202e"]) expect(out).not.toContain(sign);
    }
  });
});

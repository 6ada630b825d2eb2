import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "../../../shared/words/finding.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { fileOfText, minutes, sampleArticle, sampleBody } from "../../fixtures/sampleArticle.ts";

let stet: CommandLine;
beforeEach(() => void (stet = openCommandLine()));
afterEach(() => stet.close());

type Line = {
  readonly id: string;
  readonly verdict: Finding;
  readonly score: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly reasons: readonly string[];
};

async function checkLines(...lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, out, err } = await stet.run("check", "--batch", stet.put(fileOfText("batch.jsonl", text)));
  const answers =
    out === ""
      ? []
      : out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as Line);
  return { code, err, answers };
}

describe("stet check", () => {
  it("says what the sources do not carry, and is found wanting then", async () => {
    const { code, out } = await stet.run("check", stet.put(sampleArticle()));
    expect(code).toBe(1);
    expect(out).toMatch(/^Velmouth dredges its inner basin\n\d+ claims, \d+ flagged, 2 sources\n/u);
    expect(out).toContain("The contract goes to Brandt Marine for 2.1 million euros.");
  });

  it("is content with a draft that its source carries", async () => {
    const draft = stet.put(
      fileOfText(
        "draft.md",
        "# Dredging takes eleven weeks\n\nDredging starts on 12 January 2027 and takes eleven weeks.",
      ),
    );
    const source = stet.put(fileOfText("minutes.txt", minutes));
    expect(await stet.run("check", draft, "--source", source)).toMatchObject({ code: 0, err: "" });
  });

  it("names one thing to check, not both or none", async () => {
    for (const args of [[], ["a.md", "--batch", "b.jsonl"]])
      expect(await stet.run("check", ...args)).toMatchObject({ code: 2, out: "" });
  });
});

describe("stet check --batch", () => {
  it("answers each line with a verdict, a score, and code points of the draft as given", async () => {
    const draft = `😀 ${sampleBody}`;
    const { code, err, answers } = await checkLines(
      { id: "one", source: [minutes], draft },
      { id: "two", source: [minutes], draft: minutes },
    );
    expect([code, err]).toEqual([0, ""]);
    const [one, two] = answers;
    expect(answers.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(two).toMatchObject({ verdict: "supported", spans: [], reasons: [] });
    expect(one?.verdict).not.toBe("supported");
    expect(one?.score).toBeGreaterThan(two?.score ?? 1);
    const characters = Array.from(draft);
    const marked = (one?.spans ?? []).map(([start, end]) => characters.slice(start, end).join(""));
    expect(marked.some((words) => words.includes("2.1 million"))).toBe(true);
    for (const { score } of answers) expect(score >= 0 && score <= 1).toBe(true);
  });

  it("reads drafts as they are: Windows line ends, marks of order, headings", async () => {
    const draft = "\ufeffFirst line.\r\n\r\nThe contract goes to Brandt Marine for 2.1 million euros.\r\n";
    const { answers } = await checkLines({ id: "crlf", source: [minutes], draft });
    const marked = (answers[0]?.spans ?? []).map(([start, end]) =>
      Array.from(draft).slice(start, end).join(""),
    );
    expect(marked.some((words) => words.includes("2.1 million"))).toBe(true);
  });

  it("names a line that is wrong, goes on, and ends with 2", async () => {
    const good = { id: "good", source: [minutes], draft: "Dredging takes eleven weeks." };
    const { code, err, answers } = await checkLines("{", { id: "bad", draft: "x" }, "", good);
    expect(code).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual(["good"]);
    const sentences = err.trimEnd().split("\n");
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/batch\.jsonl \(line 1\): this is not JSON/u);
    expect(sentences[1]).toMatch(/batch\.jsonl \(line 2\): source is missing or wrong/u);
  });

  it("takes lines as JSON has them: a mark of order before, Windows line ends, U+2028 within, bytes that are no UTF-8", async () => {
    const line = (id: string, draft: string) => JSON.stringify({ id, source: [minutes], draft });
    const text = `\ufeff${line("one", "Dredging takes eleven weeks.")}\r\n\r\n${line("two", "Dredging\u2028takes eleven weeks.")}\r\n`;
    const bytes = Buffer.concat([
      Buffer.from(text),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(line("three", "Dredging takes eleven weeks.")),
    ]);
    const file = stet.put({ name: "batch.jsonl", bytes: bytes.toString("base64") });
    const { code, out, err } = await stet.run("check", "--batch", file);
    const ids = Array.from(out.matchAll(/^\{"id":"(\w+)"/gmu), ([, id]) => id);
    expect([code, ids]).toEqual([2, ["one", "two", "three"]]);
    expect(err).toMatch(/^\S*batch\.jsonl \(line 4\): this is not UTF-8; save the file as UTF-8\.\n$/u);
  });

  it("reads a line that is longer than what a file is read by", async () => {
    const draft = "Dredging takes eleven weeks. ".repeat(2500);
    const { code, answers } = await checkLines(
      { id: "long", source: [minutes], draft },
      { id: "b", source: [], draft: "" },
    );
    expect([code, answers.map(({ id }) => id)]).toEqual([0, ["long", "b"]]);
  });

  it("refuses a file that is not there", async () => {
    const { code, err } = await stet.run("check", "--batch", "absent.jsonl");
    expect([code, err]).toEqual([2, "absent.jsonl is not there; name a file that can be read.\n"]);
  });
});

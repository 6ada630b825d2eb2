import { describe, expect, test } from "vitest";
import { groupFiles } from "../../../shared/packages/grouping.ts";
import { sniffFile } from "../../../shared/packages/sniff.ts";

const sniff = (name: string, text: string | Uint8Array) =>
  sniffFile(name, typeof text === "string" ? new Uint8Array(Buffer.from(text)) : text);

describe("a file is known by its content", () => {
  test.for([
    ["a package called .txt", "a.txt", '\u{feff} {"format": "stet-package/1"}', "package"],
    ["broken JSON called .json", "a.json", "format: stet", "package"],
    ["prose that opens with a brace", "a.txt", "{Stand-first} The pier opened.", "text"],
    [
      "a source by its front matter",
      "draft.md",
      "---\r\ntitle: Notice\r\npublisher: Port\r\n---\r\nWords.",
      "source",
    ],
    ["a draft by its front matter", "s1.md", "---\nheadline: Pier opens\n---\nWords.", "draft"],
    ["a draft by its name", "draft-2.md", "# Pier opens", "draft"],
    ["a name that only begins like one", "drafting-rules.md", "# Rules", "text"],
    ["a text", "notes.md", "# Notes\n\nurl: none", "text"],
    ["a PDF called .md", "notes.md", "%PDF-1.7", "foreign"],
    ["a web page", "page.html", " <!doctype html><p>", "foreign"],
    ["an empty file", "a.md", "", "text"],
  ] as const)("%s", ([, name, text, kind]) => {
    expect(sniff(name, text)).toBe(kind);
  });
});

/** A batch as words: `draft.md+s1.md | ?a.md,b.md`. */
function group(files: Readonly<Record<string, string>>): string {
  const sniffed = Object.entries(files).map(([name, text]) => ({ name, kind: sniff(name, text) }));
  const { articles, unclear } = groupFiles(sniffed);
  return [
    ...articles.map(({ draft, sources }) => [draft, ...sources].map(({ name }) => name).join("+")),
    ...unclear.map((each) => `?${each.map(({ name }) => name).join(",")}`),
  ].join(" | ");
}

const sourceText = "---\npublisher: Port\n---\nWords.";

describe("a batch parts into articles", () => {
  test("a file alone is a draft, whatever it looks like", () => {
    expect(group({ "s1.md": sourceText })).toBe("s1.md");
  });
  test("every package is an article of its own", () => {
    expect(group({ "a.json": "{}", "b.json": "{}", "draft.md": "x", "s1.md": sourceText })).toBe(
      "a.json | b.json | draft.md+s1.md",
    );
  });
  test("a file called draft is the draft", () => {
    expect(group({ "a.txt": "x", "draft.md": "x", "b.txt": "x" })).toBe("draft.md+a.txt+b.txt");
  });
  test("the only text without a publisher is the draft", () => {
    expect(group({ "s1.md": sourceText, "pier.md": "x", "s2.md": sourceText })).toBe("pier.md+s1.md+s2.md");
  });
  test("several drafts without a source are an article each", () => {
    expect(group({ "draft-1.md": "x", "draft-2.md": "x" })).toBe("draft-1.md | draft-2.md");
  });
  test("a person is asked where two may be the draft", () => {
    expect(group({ "a.md": "x", "b.md": "x" })).toBe("?a.md,b.md");
    expect(group({ "draft-1.md": "x", "draft-2.md": "x", "s1.md": sourceText })).toBe(
      "?draft-1.md,draft-2.md,s1.md",
    );
  });
  test("a person is asked where none may be", () => {
    expect(group({ "s1.md": sourceText, "s2.md": sourceText })).toBe("?s1.md,s2.md");
  });
  test("each folder is a batch of its own", () => {
    expect(group({ "a/draft.md": "x", "b/draft.md": "x", "a/s1.md": "x", "b/s1.md": "x" })).toBe(
      "a/draft.md+a/s1.md | b/draft.md+b/s1.md",
    );
  });
  test("what cannot be read stands alone, to be refused by name, and hinders no other", () => {
    expect(group({ "draft.md": "x", "scan.pdf": "%PDF-", "s1.md": sourceText })).toBe(
      "scan.pdf | draft.md+s1.md",
    );
  });
});

import { describe, expect, test } from "vitest";
import { readDraft, readSource } from "../../../electron/intake/intake.ts";

const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(Buffer.from(text)) });
const draft = (text: string, name = "draft.md") => readDraft({ draft: file(name, text), sources: [] });
const source = (text: string, name = "s1.md", taken: readonly string[] = []) =>
  readSource(file(name, text), taken);

describe("a draft's headline", () => {
  test.for([
    [
      "its front matter's headline",
      "---\ntitle: Other\nheadline: Pier opens\n---\nBody.",
      "# Pier opens\n\nBody.",
    ],
    ["its front matter's title", "---\ntitle: 'Pier opens'\n---\n\nBody.", "# Pier opens\n\nBody."],
    ["its first heading", "\n# Pier opens #\n\nBody.\n\n# More\n", "# Pier opens\n\nBody.\n\n# More"],
    ["its underlined heading", "Pier opens\n===\nBody.", "# Pier opens\n\nBody."],
    ["its first line", "Pier opens\n\nBody.\r\nMore.\n", "# Pier opens\n\nBody.\nMore."],
    ["its first line without bold", "**Pier opens**\n\nBody.", "# Pier opens\n\nBody."],
    ["its first line without a smaller heading's marks", "## Pier opens\n\nBody.", "# Pier opens\n\nBody."],
    ["after a byte order mark", "\u{feff}# Pier opens\r\n\r\nBody.", "# Pier opens\n\nBody."],
    ["not told twice", "---\ntitle: Pier opens\n---\n# Pier opens\n\nBody.", "# Pier opens\n\nBody."],
    ["beside another first heading", "---\ntitle: Pier\n---\n# Quay\n\nBody.", "# Pier\n\n# Quay\n\nBody."],
    [
      "above a rule that is no front matter",
      "---\n\nPier opens\n\n---\n\nBody.",
      "# Pier opens\n\n---\n\nBody.",
    ],
  ] as const)("is %s", async ([, text, expected]) => {
    expect((await draft(text)).text).toBe(expected);
  });
});

describe("a draft's front matter", () => {
  test("tells id, slug, language, date and producer; the rest is kept as written", async () => {
    const text = `---
id: pier-7
slug: pier
headline: Pier opens
language: en-GB
date: 2026-11-04T08:12:00Z
producer: wire desk
model: writer-4
cost: 0.0310 usd
edition: 007
tags: [ports, 'no']
---
Body.`;
    expect(await draft(text)).toMatchObject({
      id: "pier-7",
      slug: "pier",
      language: "en-GB",
      createdAt: "2026-11-04T08:12:00Z",
      details: {
        producer: { name: "wire desk", model: "writer-4", cost: { amount: "0.0310", currency: "USD" } },
        extra: { article: { edition: "007", tags: ["ports", "no"] } },
      },
    });
  });

  test("may hold the producer as a mapping", async () => {
    const text =
      "---\nproducer:\n  name: wire\n  cost: {amount: 1.50, currency: EUR}\n  run: 9\nx: y\n---\n# Pier\n\nBody.";
    expect((await draft(text)).details).toMatchObject({
      producer: { name: "wire", model: null, cost: { amount: "1.50", currency: "EUR" } },
      extra: { article: { x: "y" }, producer: { run: "9" } },
    });
  });

  test("loses nothing: a title beside a headline, a cost in words, a field of another shape", async () => {
    const text = "---\nheadline: Pier\ntitle: Search title\ncost: cheap\ndate: {y: 2026}\nid:\n---\nBody.";
    expect((await draft(text)).details.extra).toEqual({
      article: { title: "Search title", cost: "cheap", date: { y: "2026" } },
    });
  });
});

describe("a draft's id", () => {
  test.for([
    ["harbour-dredging.md", "# Any\n\nBody.", "harbour-dredging"],
    ["Harbour Dredging (final).txt", "# Any\n\nBody.", "harbour-dredging-final"],
    ["draft.md", "# Harbour’s dredging\n\nBody.", "harbours-dredging"],
    ["output-12.md", "# Harbour\n\nBody.", "harbour"],
    ["draft.md", "---\nslug: Harbour 1\n---\n# Any\n\nBody.", "harbour-1"],
    ["draft.md", "# 港口疏浚\n\nBody.", "港口疏浚"],
    ["draft.md", "# 🦭\n\nBody.", "article-a9450fb8"],
  ] as const)("of %s with %j is %s", async ([name, text, id]) => {
    expect((await draft(text, name)).id).toBe(id);
  });

  test("stays when the pipeline mends the headline of a named file", async () => {
    const first = await draft("# Dredging to start in March\n\nBody.", "harbour.md");
    const second = await draft("# Dredging to start in April\n\nOther body.", "harbour.md");
    expect(second.id).toBe(first.id);
  });
});

describe("a source file", () => {
  test("gives its details by front matter, which is taken off", async () => {
    const text =
      "---\ntitle: Notice\npublisher: Port\nurl: https://port.example/\nauthors: [A, B]\npublished: \nretrieved: 2026-11-04\nrank: 3\n---\n\nThe pier opened.\n";
    expect(await source(text)).toEqual({
      id: "s1",
      title: "Notice",
      publisher: "Port",
      url: "https://port.example/",
      author: "A, B",
      publishedAt: null,
      retrievedAt: "2026-11-04",
      text: "The pier opened.",
      extra: { rank: "3" },
    });
  });

  test("is called by its first heading, else by its name", async () => {
    expect((await source("Notice of\n\n## The works\n\nThey begin.")).title).toBe("The works");
    expect((await source("They begin.", "Council minutes.txt")).title).toBe("Council minutes");
  });

  test("gets an id from its name that no other source has", async () => {
    expect((await source("Words.", "Council minutes.txt", ["s1"])).id).toBe("council-minutes");
    expect((await source("Words.", "s1.txt", ["s1", "s1-2"])).id).toBe("s1-3");
    expect((await source("Words.", "🦭.txt")).id).toBe("source");
  });

  test("keeps its own id when it names one", async () => {
    expect((await source("---\nid: minutes 3\n---\nWords.")).id).toBe("minutes 3");
  });
});

test("a draft comes with its sources in order, each with an id of its own", async () => {
  const sources = [file("a/s1.md", "One."), file("b/s1.md", "Two."), file("note.txt", "Three.")];
  const article = await readDraft({ draft: file("draft.md", "# Pier\n\nBody."), sources });
  expect(article.sources.map(({ id, text }) => [id, text])).toEqual([
    ["s1", "One."],
    ["s1-2", "Two."],
    ["note", "Three."],
  ]);
});

test.for([
  ["blanks in a headline", `# Pier${" ".repeat(4_000_000)}opens\n\nBody.`],
  ["blanks in a line", `Pier opens\n\n${" ".repeat(4_000_000)}x`],
  ["hashes", `# Pier opens\n\n${"# ".repeat(2_000_000)}x`],
  ["empty lines", `# Pier opens${"\n \n".repeat(1_000_000)}x`],
  ["rules", `${"---\n".repeat(1_000_000)}x`],
  ["carriage returns", `# Pier opens${"\r".repeat(4_000_000)}x`],
] as const)(
  "a draft of four megabytes of %s is read or refused before long, also as a source",
  async ([, text]) => {
    await Promise.allSettled([draft(text), source(text)]);
  },
);

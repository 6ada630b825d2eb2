import { bytes, packageWith, type BrokenFile } from "./brokenFiles.ts";

/** Drafts and bytes that cannot be read as text. */
export const brokenTexts: readonly BrokenFile[] = [
  { what: "an empty draft", name: "draft.md", content: "", sentence: "draft.md is empty; export it again." },
  {
    what: "a draft of blank lines",
    name: "draft.md",
    content: "\n\n  \n",
    sentence: "draft.md is empty; export it again.",
  },
  {
    what: "front matter alone",
    name: "draft.md",
    content: "---\nheadline: Pier opens\n---\n",
    sentence: "draft.md holds a headline and no text under it; write the text under the headline.",
  },
  {
    what: "a heading alone",
    name: "draft.md",
    content: "# Pier opens\n",
    sentence: "draft.md holds a headline and no text under it; write the text under the headline.",
  },
  {
    what: "an empty heading",
    name: "draft.md",
    content: "#  \n\nThe pier opened.\n",
    sentence: "draft.md holds no draft; write a headline and the text under it.",
  },
  {
    what: "a paragraph for a headline",
    name: "notes.txt",
    content: `${"The pier opened. ".repeat(20)}\n\nMore.`,
    sentence: 'notes.txt begins with no headline; begin it with a line like "# Headline".',
  },
  {
    what: "a byte that is not UTF-8",
    name: "latin.txt",
    content: bytes("# Café\n\nThe caf", 0xe9, " opened.\n"),
    sentence: "latin.txt is not UTF-8 at byte 17 (line 3); save it as UTF-8.",
  },
  {
    what: "a cut-off character",
    name: "cut.md",
    content: bytes("# Pier\n\nThe pier ", 0xe2, 0x82),
    sentence: "cut.md is not UTF-8 at byte 18 (line 3); save it as UTF-8.",
  },
  {
    what: "an overlong form",
    name: "overlong.md",
    content: bytes("# Pier\n\n", 0xc0, 0xaf),
    sentence: "overlong.md is not UTF-8 at byte 9 (line 3); save it as UTF-8.",
  },
  {
    what: "an encoded surrogate",
    name: "surrogate.md",
    content: bytes("# Pier\n\n", 0xed, 0xa0, 0x80),
    sentence: "surrogate.md is not UTF-8 at byte 9 (line 3); save it as UTF-8.",
  },
  {
    what: "a package that is not UTF-8",
    name: "a.json",
    content: bytes('{"format": "stet-package/1",\n"x": "', 0xff, '"}'),
    sentence: "a.json is not UTF-8 at byte 36 (line 2); save it as UTF-8.",
  },
  {
    what: "UTF-16",
    name: "wide.txt",
    content: bytes(0xff, 0xfe, 0x50, 0x00, 0x69, 0x00),
    sentence: "wide.txt is in UTF-16; save its text as Markdown or plain text in UTF-8.",
  },
  {
    what: "a PDF",
    name: "report.pdf",
    content: "%PDF-1.7\n%âãÏÓ",
    sentence: "report.pdf is a PDF; save its text as Markdown or plain text in UTF-8.",
  },
  {
    what: "a Word file called .md",
    name: "draft.md",
    content: bytes("PK", 3, 4, 20, 0),
    sentence: "draft.md is a Word, Office or zip file; save its text as Markdown or plain text in UTF-8.",
  },
  {
    what: "rich text",
    name: "draft.rtf",
    content: "{\\rtf1\\ansi The pier opened.}",
    sentence: "draft.rtf is a rich-text file; save its text as Markdown or plain text in UTF-8.",
  },
  {
    what: "a picture",
    name: "pier.txt",
    content: bytes(0x89, "PNG", 13, 10),
    sentence: "pier.txt is a picture; save its text as Markdown or plain text in UTF-8.",
  },
  {
    what: "a web page",
    name: "page.md",
    content: "<!DOCTYPE html><html><body>Pier</body></html>",
    sentence: "page.md is a web page or XML file; save its text as Markdown or plain text in UTF-8.",
  },
  {
    what: "a NUL far into the text",
    name: "nul.md",
    content: bytes(`# Pier\n\n${"The pier opened.\n".repeat(100)}`, 0),
    sentence: "nul.md (line 103, column 1): a NUL character stands in the text; take it out.",
  },
  {
    what: "a draft over 5 MB",
    name: "long.md",
    content: `# Pier\n\n${"a".repeat(5_000_001)}`,
    sentence: "long.md holds a text longer than 5 MB; split it.",
  },
  {
    what: "a colon in a title",
    name: "draft.md",
    content: "---\ntitle: Pier: it opens\n---\nThe pier opened.\n",
    sentence:
      "draft.md (line 2, column 8): a value in the front matter holds a colon; put the value in double quotes.",
  },
  {
    what: "a title given twice",
    name: "draft.md",
    content: "---\ntitle: Pier\ntitle: Quay\n---\nThe pier opened.\n",
    sentence: "draft.md (line 3, column 1): the front matter gives a field twice; keep one of the two.",
  },
  {
    what: "a tab in front matter",
    name: "draft.md",
    content: "---\ntitle: Pier\nproducer:\n\tname: x\n---\nThe pier opened.\n",
    sentence: "draft.md (line 4, column 1): the front matter is indented with a tab; use spaces.",
  },
  {
    what: "an open quote in front matter",
    name: "draft.md",
    content: '---\ntitle: "Pier\n---\nThe pier opened.\n',
    sentence: "draft.md (line 3, column 1): a quote or bracket in the front matter is not closed; close it.",
  },
  {
    what: "a title that begins with an asterisk",
    name: "draft.md",
    content: "---\ntitle: *Pier* opens\n---\nThe pier opened.\n",
    sentence:
      "draft.md (line 2, column 15): a value in the front matter begins with a special character; put the value in double quotes.",
  },
  {
    what: "a title that begins with an at sign",
    name: "draft.md",
    content: "---\ntitle: @pier opens\n---\nThe pier opened.\n",
    sentence:
      "draft.md (line 2, column 8): a value in the front matter begins with a special character; put the value in double quotes.",
  },
  {
    what: "a billion laughs",
    name: "draft.md",
    content: "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nThe pier opened.\n",
    sentence:
      "draft.md (line 2, column 1): the front matter uses a YAML alias (*); write the value out, or put it in quotes.",
  },
  {
    what: "a prototype in front matter",
    name: "draft.md",
    content: "---\ntitle: Pier\n__proto__: {isAdmin: true}\n---\nThe pier opened.\n",
    sentence:
      "draft.md (line 2, column 1): the front matter has a field called __proto__; give it another name.",
  },
  {
    what: "front matter nested 5,000 deep",
    name: "draft.md",
    content: `---\na: ${"[".repeat(5000)}\n---\nThe pier opened.\n`,
    sentence:
      "draft.md (line 2, column 1): the front matter is nested too deep; keep it to plain names and values.",
  },
  {
    what: "front matter nested 70 deep",
    name: "draft.md",
    content: `---\na: ${"[".repeat(70)}${"]".repeat(70)}\n---\nThe pier opened.\n`,
    sentence:
      "draft.md (line 2, column 1): the front matter is nested too deep; keep it to plain names and values.",
  },
  {
    what: "half a surrogate pair in front matter",
    name: "draft.md",
    content: '---\ntitle: "a\\ud800"\n---\nThe pier opened.\n',
    sentence:
      "draft.md (line 2, column 1): the front matter holds half of a surrogate pair; write the character itself.",
  },
  {
    what: "a language that is no tag",
    name: "draft.md",
    content: "---\nlang: plain English\n---\n# Pier\n\nThe pier opened.\n",
    sentence:
      'draft.md has a language in its front matter that is no language tag; use one like "en" or "pt-BR".',
  },
  {
    what: "an id too long",
    name: "draft.md",
    content: `---\nid: ${"a".repeat(300)}\n---\n# Pier\n\nThe pier opened.\n`,
    sentence:
      "draft.md has an id or slug in its front matter that is too long or holds invisible characters; use 1 to 200 visible characters.",
  },
];

const draft = { name: "draft.md", content: "# Pier opens\n\nThe pier opened.\n" };

/** Sources, and batches, that cannot be used. */
export const brokenSources: readonly BrokenFile[] = [
  {
    what: "an empty source",
    ...draft,
    sources: [{ name: "s1.md", content: "" }],
    sentence: "s1.md is empty; export it again.",
  },
  {
    what: "a source of front matter alone",
    ...draft,
    sources: [{ name: "s1.md", content: "---\ntitle: Notice\n---\n" }],
    sentence: "s1.md holds no text; put the source's words under its front matter.",
  },
  {
    what: "a source that is not UTF-8",
    ...draft,
    sources: [{ name: "s1.md", content: bytes("Caf", 0xe9) }],
    sentence: "s1.md is not UTF-8 at byte 4 (line 1); save it as UTF-8.",
  },
  {
    what: "two sources that give one id",
    ...draft,
    sources: [
      { name: "a.md", content: "---\nid: x\n---\nOne." },
      { name: "b.md", content: "---\nid: x\n---\nTwo." },
    ],
    sentence: 'b.md has the id "x", which another source has already; give it an id of its own.',
  },
  {
    what: "a package as a source",
    ...draft,
    sources: [{ name: "p.json", content: packageWith({}) }],
    sentence: "p.json is a package and no source; import it as an article of its own.",
  },
  {
    what: "a package with source files",
    name: "p.json",
    content: packageWith({}),
    sources: [{ name: "s1.md", content: "The pier." }],
    sentence: "p.json is a package, which brings its sources itself; import it without source files.",
  },
  {
    what: "501 source files",
    ...draft,
    sources: Array.from({ length: 501 }, (_, index) => ({ name: `s${index}.md`, content: "Words." })),
    sentence: "draft.md comes with more than 500 sources; leave some out.",
  },
  {
    what: "a name that tricks the eye",
    name: "/home/desk/evil\u202etxt.exe\nsecond line",
    content: "",
    sentence: "evil�txt.exe�second line is empty; export it again.",
  },
];

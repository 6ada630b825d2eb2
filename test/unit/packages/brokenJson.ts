import { bytes, type BrokenFile } from "./brokenFiles.ts";

/** What is not JSON, or JSON that no desk takes. */
export const brokenJson: readonly BrokenFile[] = [
  { what: "an empty file", content: "", sentence: "a.json is empty; export it again." },
  { what: "only white space", content: " \n\t", sentence: "a.json is empty; export it again." },
  {
    what: "only a byte order mark",
    content: bytes(0xef, 0xbb, 0xbf),
    sentence: "a.json is empty; export it again.",
  },
  {
    what: "an object that ends too early",
    content: '{"format": "stet-package/1",\n "article": {',
    sentence: "a.json (line 2, column 14): the file ends too early; it may be cut off, so export it again.",
  },
  {
    what: "a text that ends too early",
    content: '{"format": "stet-pack',
    sentence:
      "a.json (line 1, column 12): format has no closing quote; the file may be cut off, so export it again.",
  },
  {
    what: "a comma before the closing brace",
    content: '{"format": "stet-package/1",}',
    sentence: "a.json (line 1, column 28): a comma stands before the closing }; take the comma out.",
  },
  {
    what: "a comma before the closing bracket",
    content: '{"sources": [1, 2, ]}',
    sentence: "a.json (line 1, column 18): a comma stands before the closing ]; take the comma out.",
  },
  {
    what: "a missing comma",
    content: '{"format": "stet-package/1"\n "article": {}}',
    sentence:
      "a.json (line 2, column 2): a comma or } is missing in the package; correct it, or export the file again.",
  },
  {
    what: "a missing colon",
    content: '{"article": {"id" "a1"}}',
    sentence: "a.json (line 1, column 19): a colon is missing after article.id; put one in.",
  },
  {
    what: "a missing value",
    content: '{"article": }',
    sentence:
      "a.json (line 1, column 13): the value of article is missing; correct it, or export the file again.",
  },
  {
    what: "single quotes",
    content: "{'format': 'stet-package/1'}",
    sentence:
      "a.json (line 1, column 2): a field name in double quotes is needed; use double quotes instead of single ones.",
  },
  {
    what: "a name without quotes",
    content: '{ format: "stet-package/1"}',
    sentence:
      "a.json (line 1, column 3): a field name in double quotes is needed; correct it, or export the file again.",
  },
  {
    what: "a comment",
    content: '{"format": "stet-package/1" // ours\n}',
    sentence: "a.json (line 1, column 29): a comment stands in the JSON; take it out.",
  },
  {
    what: "a raw line break in a text",
    content: '{"article": {"body": "one\ntwo"}}',
    sentence:
      "a.json (line 1, column 26): article.body holds a raw line break, tab or control character; write it as \\n, \\t or \\u001f.",
  },
  {
    what: "an unknown escape",
    content: '{"article": {"body": "\\x41"}}',
    sentence:
      "a.json (line 1, column 23): a backslash starts no known escape; write a backslash itself as \\\\.",
  },
  {
    what: "a short Unicode escape",
    content: '{"article": {"body": "\\u12"}}',
    sentence:
      "a.json (line 1, column 23): a backslash starts no known escape; write a backslash itself as \\\\.",
  },
  {
    what: "a number with a leading zero",
    content: '{"citations": [{"start": 012}]}',
    sentence:
      "a.json (line 1, column 27): a comma or } is missing in citations[0]; correct it, or export the file again.",
  },
  {
    what: "a number with a plus",
    content: '{"citations": [{"start": +1}]}',
    sentence:
      "a.json (line 1, column 26): the value of citations[0].start is missing; correct it, or export the file again.",
  },
  {
    what: "NaN",
    content: '{"citations": [{"start": NaN}]}',
    sentence:
      "a.json (line 1, column 26): NaN is no JSON value; write true, false, null, a number, or text in double quotes.",
  },
  {
    what: "Python's True",
    content: '{"article": {"draft": True}}',
    sentence:
      "a.json (line 1, column 23): True is no JSON value; write true, false, null, a number, or text in double quotes.",
  },
  {
    what: "two packages in a file",
    content: '{"format": "stet-package/1"}\n{"format": "stet-package/1"}',
    sentence: "a.json (line 2, column 1): more text follows the end of the JSON; keep one package in a file.",
  },
  {
    what: "a name given twice",
    content: '{"format": "stet-package/1", "format": "stet-package/1"}',
    sentence: "a.json (line 1, column 30): format is given twice; keep one of the two.",
  },
  {
    what: "a nested name given twice",
    content: '{"sources": [{"id": "s1"},\n {"id": "s2", "id": "s3"}]}',
    sentence: "a.json (line 2, column 15): sources[1].id is given twice; keep one of the two.",
  },
  {
    what: "a name given twice by an escape",
    content: '{"article": {"id": "a", "\\u0069d": "b"}}',
    sentence: "a.json (line 1, column 25): article.id is given twice; keep one of the two.",
  },
  {
    what: "65 lists in each other",
    content: `{"x":${"[".repeat(70)}`,
    sentence: "a.json (line 1, column 70): values are nested more than 64 deep; make the package flatter.",
  },
  {
    what: "a million brackets",
    content: "[".repeat(1_000_000),
    name: "deep.json",
    sentence: "deep.json (line 1, column 66): values are nested more than 64 deep; make the package flatter.",
  },
  {
    what: "a field called __proto__",
    content: '{"article": {"__proto__": {"isAdmin": true}}}',
    sentence: "a.json (line 1, column 14): a field is called __proto__; give it another name.",
  },
  {
    what: "half of a surrogate pair",
    content: '{"article": {"body": "\\ud83d!"}}',
    sentence:
      "a.json (line 1, column 22): article.body holds half of a surrogate pair; export it as proper Unicode.",
  },
  {
    what: "half of a surrogate pair in an unknown name",
    content: '{"x": {"\\udc00": 1}}',
    sentence: "a.json (line 1, column 8): x holds half of a surrogate pair; export it as proper Unicode.",
  },
  {
    what: "a NUL by an escape",
    content: '{"article": {"body": "a\\u0000b"}}',
    sentence: "a.json (line 1, column 22): article.body holds a NUL character; take it out.",
  },
];

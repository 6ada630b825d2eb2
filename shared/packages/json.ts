import { formatPath, JsonProblem, type JsonNode, type JsonPath } from "./jsonNode.ts";
import { limits } from "./limits.ts";

type Cursor = { readonly text: string; at: number };

/**
 * Parses strict JSON (RFC 8259) and refuses what I-JSON refuses too: names given twice, lone surrogates. Nesting deeper than
 * `limits.depth` and the name `__proto__` are refused as well. Throws `JsonProblem`, nothing else.
 * Our own parser, because `JSON.parse` keeps the last of two equal names and tells no places, and because the depth must be
 * known to be small before anything recurses.
 */
export function parseJson(text: string): JsonNode {
  const cursor = { text, at: 0 };
  skipSpace(cursor);
  if (cursor.at === text.length) throw problem(cursor, "the file is empty", "export it again");
  const node = readValue(cursor, []);
  skipSpace(cursor);
  if (cursor.at < text.length)
    throw problem(cursor, "more text follows the end of the JSON", "keep one package in a file");
  return node;
}

function readValue(cursor: Cursor, path: JsonPath): JsonNode {
  const first = cursor.text[cursor.at];
  if (path.length > limits.depth)
    throw problem(cursor, `values are nested more than ${limits.depth} deep`, "make the package flatter");
  if (first === "{") return readObject(cursor, path);
  if (first === "[") return readList(cursor, path);
  if (first === '"') return readText(cursor, path);
  return readNumber(cursor) ?? readWord(cursor, path);
}

function readObject(cursor: Cursor, path: JsonPath): JsonNode {
  const start = cursor.at++;
  const members = new Map<string, JsonNode>();
  skipSpace(cursor);
  while (cursor.text[cursor.at] !== "}") {
    const name = readName(cursor, members, path);
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== ":")
      throw problem(cursor, `a colon is missing after ${formatPath([...path, name])}`, "put one in");
    cursor.at += 1;
    skipSpace(cursor);
    members.set(name, readValue(cursor, [...path, name]));
    readSeparator(cursor, "}", path);
  }
  return { kind: "object", members, start, end: ++cursor.at };
}

function readName(cursor: Cursor, members: ReadonlyMap<string, JsonNode>, path: JsonPath): string {
  if (cursor.text[cursor.at] !== '"') throw unexpected(cursor, "a field name in double quotes is needed");
  const node = readText(cursor, path);
  const name = node.kind === "text" ? node.value : "";
  if (members.has(name))
    throw new JsonProblem(node.start, `${formatPath([...path, name])} is given twice`, "keep one of the two");
  if (name === "__proto__")
    throw new JsonProblem(node.start, "a field is called __proto__", "give it another name");
  return name;
}

function readList(cursor: Cursor, path: JsonPath): JsonNode {
  const start = cursor.at++;
  const items: JsonNode[] = [];
  skipSpace(cursor);
  while (cursor.text[cursor.at] !== "]") {
    items.push(readValue(cursor, [...path, items.length]));
    readSeparator(cursor, "]", path);
  }
  return { kind: "list", items, start, end: ++cursor.at };
}

/** Reads the comma between two members, or stops before the closing bracket. */
function readSeparator(cursor: Cursor, closing: "}" | "]", path: JsonPath): void {
  skipSpace(cursor);
  const found = cursor.text[cursor.at];
  if (found === closing) return;
  if (found !== ",")
    throw unexpected(cursor, `a comma or ${closing} is missing in ${formatPath(path) || "the package"}`);
  const comma = cursor.at++;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === closing)
    throw new JsonProblem(comma, `a comma stands before the closing ${closing}`, "take the comma out");
}

function readText(cursor: Cursor, path: JsonPath): JsonNode {
  const field = formatPath(path) || "a text";
  const start = cursor.at;
  let at = start + 1;
  let plain = true;
  for (let unit = cursor.text.charCodeAt(at); unit !== 0x22; unit = cursor.text.charCodeAt(at)) {
    if (Number.isNaN(unit))
      throw new JsonProblem(
        start,
        `${field} has no closing quote`,
        "the file may be cut off, so export it again",
      );
    if (unit < 0x20)
      throw new JsonProblem(
        at,
        `${field} holds a raw line break, tab or control character`,
        "write it as \\n, \\t or \\u001f",
      );
    plain &&= unit !== 0x5c;
    at += unit === 0x5c ? escapeLength(cursor.text, at) : 1;
  }
  cursor.at = at + 1;
  // Its escapes were checked above, so this cannot throw.
  const value = plain
    ? cursor.text.slice(start + 1, at)
    : (JSON.parse(cursor.text.slice(start, at + 1)) as string);
  if (!value.isWellFormed())
    throw new JsonProblem(start, `${field} holds half of a surrogate pair`, "export it as proper Unicode");
  if (value.includes("\0")) throw new JsonProblem(start, `${field} holds a NUL character`, "take it out");
  return { kind: "text", value, start, end: cursor.at };
}

function escapeLength(text: string, at: number): number {
  if (/^\\["\\/bfnrt]/.test(text.slice(at, at + 2))) return 2;
  if (/^\\u[0-9A-Fa-f]{4}$/.test(text.slice(at, at + 6))) return 6;
  throw new JsonProblem(at, "a backslash starts no known escape", "write a backslash itself as \\\\");
}

function readNumber(cursor: Cursor): JsonNode | null {
  const pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
  pattern.lastIndex = cursor.at;
  const digits = pattern.exec(cursor.text)?.[0];
  if (digits === undefined) return null;
  const start = cursor.at;
  cursor.at += digits.length;
  return { kind: "number", digits, start, end: cursor.at };
}

const words = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function readWord(cursor: Cursor, path: JsonPath): JsonNode {
  const pattern = /[A-Za-z]+/y;
  pattern.lastIndex = cursor.at;
  const word = pattern.exec(cursor.text)?.[0] ?? "";
  const value = words.get(word);
  if (value === undefined && word !== "")
    throw problem(
      cursor,
      `${word.slice(0, 40)} is no JSON value`,
      "write true, false, null, a number, or text in double quotes",
    );
  if (value === undefined)
    throw unexpected(cursor, `the value of ${formatPath(path) || "the package"} is missing`);
  const start = cursor.at;
  cursor.at += word.length;
  return value === null
    ? { kind: "null", start, end: cursor.at }
    : { kind: "boolean", value, start, end: cursor.at };
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const unit = cursor.text.charCodeAt(cursor.at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    cursor.at += 1;
  }
}

/** A problem with what stands at the cursor, with the remedy for the mistakes that people make most. */
function unexpected(cursor: Cursor, what: string): JsonProblem {
  const rest = cursor.text.slice(cursor.at, cursor.at + 2);
  if (rest === "") return problem(cursor, "the file ends too early", "it may be cut off, so export it again");
  if (rest === "//" || rest === "/*") return problem(cursor, "a comment stands in the JSON", "take it out");
  if (rest.startsWith("'")) return problem(cursor, what, "use double quotes instead of single ones");
  return problem(cursor, what, "correct it, or export the file again");
}

function problem(cursor: Cursor, what: string, remedy: string): JsonProblem {
  return new JsonProblem(cursor.at, what, remedy);
}

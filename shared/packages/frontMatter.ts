import { isMap, parseDocument, type YAMLError } from "yaml";
import type { JsonObject } from "../words/span.ts";
import { limits } from "./limits.ts";
import { refusePlace } from "./problem.ts";

/** A text with its front matter taken off. In `fields` every scalar is text, so that `1.10`, `no` and `007` stay what they are. */
export type FrontMatter = { readonly fields: JsonObject; readonly text: string };

type File = { readonly name: string; readonly text: string };

/**
 * Splits YAML front matter from the text after it. A text that opens with a rule and prose, as Markdown may, has none. Aliases,
 * duplicate names and deep nesting are refused. Throws `Refusal` (`input`).
 */
export function splitFrontMatter(file: File): FrontMatter {
  const fences = findFences(file.text);
  if (fences === null) return { fields: {}, text: file.text };
  const yaml = file.text.slice(fences.start, fences.end);
  const rest = file.text.slice(fences.after).replace(/^(?:[ \t]*\n)+/, "");
  const document = parseDocument(yaml, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  const error = document.errors[0];
  if (error !== undefined) {
    const [what, remedy] = describeYamlError(error);
    // Where the parser ran out of stack tells nothing of the file.
    const within = error.code === "RESOURCE_EXHAUSTION" ? 0 : error.pos[0];
    throw refusePlace(file.name, { text: file.text, offset: fences.start + within }, what, remedy);
  }
  if (document.contents === null) return { fields: {}, text: rest };
  if (!isMap(document.contents)) return { fields: {}, text: file.text };
  return {
    fields: fieldsOf(file, fences.start, () => document.toJS({ maxAliasCount: 0 }) as unknown),
    text: rest,
  };
}

/** The offsets of the YAML between the fences and of what follows them; null where a text has no front matter. */
function findFences(text: string): { start: number; end: number; after: number } | null {
  const opening = /^---[ \t]*\n/.exec(text.slice(0, 80));
  if (opening === null) return null;
  const head = text.slice(0, limits.frontMatterLength);
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(head.slice(start));
  if (closing === null) return null;
  const end = start + closing.index;
  const lines = head.slice(start, end).split("\n");
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  if (first !== "" && !/^\s*["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:(?:\s|$)/u.test(first))
    return null;
  return { start, end, after: Math.min(end + closing[0].length + 1, text.length) };
}

function fieldsOf(file: File, start: number, read: () => unknown): JsonObject {
  const place = { text: file.text, offset: start };
  let fields: unknown;
  try {
    fields = read();
  } catch {
    throw refusePlace(
      file.name,
      place,
      "the front matter uses a YAML alias (*)",
      "write the value out, or put it in quotes",
    );
  }
  const problem = findProblem(fields, 0);
  if (problem !== null) throw refusePlace(file.name, place, `the front matter ${problem[0]}`, problem[1]);
  return fields as JsonObject;
}

/** What is wrong with a value that YAML allows and a desk cannot keep, and the remedy. */
function findProblem(value: unknown, depth: number): readonly [string, string] | null {
  if (depth > limits.depth) return ["is nested too deep", "keep it to plain names and values"];
  if (typeof value === "string")
    return value.isWellFormed() ? null : ["holds half of a surrogate pair", "write the character itself"];
  if (typeof value !== "object" || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    if (name === "__proto__") return ["has a field called __proto__", "give it another name"];
    const problem = findProblem(name, depth) ?? findProblem(item, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

function describeYamlError(error: YAMLError): readonly [string, string] {
  switch (error.code) {
    case "DUPLICATE_KEY":
      return ["the front matter gives a field twice", "keep one of the two"];
    case "BLOCK_AS_IMPLICIT_KEY":
      return ["a value in the front matter holds a colon", "put the value in double quotes"];
    case "TAB_AS_INDENT":
      return ["the front matter is indented with a tab", "use spaces"];
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
    case "UNEXPECTED_TOKEN":
      return [
        "a value in the front matter begins with a special character",
        "put the value in double quotes",
      ];
    case "MISSING_CHAR":
      return ["a quote or bracket in the front matter is not closed", "close it"];
    case "RESOURCE_EXHAUSTION":
      return ["the front matter is nested too deep", "keep it to plain names and values"];
    default:
      return ["the front matter is not valid YAML", "correct it, or begin the file with the text"];
  }
}

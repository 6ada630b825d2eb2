import type { z } from "zod";
import { findNode, formatPath, type JsonNode, type JsonPath } from "./jsonNode.ts";
import { refusePlace } from "./problem.ts";
import type { Refusal } from "../api/api.ts";
import { packageFormat } from "./packageSchema.ts";

type File = { readonly name: string; readonly text: string };

const kindNames = {
  text: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  list: "a list",
  object: "an object",
} as const;

const wanted: Readonly<Record<string, readonly [string, string]>> = {
  string: ["text", "give it as text in double quotes"],
  number: ["a number", "give it as a number without quotes"],
  array: ["a list", "give it as a list in square brackets"],
  object: ["an object", "give it as an object in braces"],
};

/** Refuses a package that is no `stet-package/1` at all; null where its format is the known one. */
export function findFormatProblem(file: File, root: JsonNode): Refusal | null {
  const remedy = `write "format": "${packageFormat}"`;
  if (root.kind !== "object")
    return refusePlace(
      file.name,
      { text: file.text, offset: root.start },
      `the file holds ${kindNames[root.kind]} and no package`,
      "put one package in braces",
    );
  const format = root.members.get("format");
  const place = { text: file.text, offset: format?.start ?? root.start };
  if (format === undefined) return refusePlace(file.name, place, "format is missing", remedy);
  if (format.kind !== "text")
    return refusePlace(file.name, place, `format is ${kindNames[format.kind]}`, remedy);
  if (format.value === packageFormat) return null;
  if (/^stet-package\/[0-9]+$/.test(format.value))
    return refusePlace(
      file.name,
      place,
      `format is ${format.value}, which this version of Stet does not know`,
      `export it as ${packageFormat}, or use a newer Stet`,
    );
  return refusePlace(file.name, place, "format is not that of a package", remedy);
}

/** One sentence on the first thing that is wrong with a package's fields. */
export function describeIssue(file: File, root: JsonNode, issue: z.core.$ZodIssue): Refusal {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const node = findNode(root, path);
  const place = { text: file.text, offset: nearestNode(root, path).start };
  const field = formatPath(path);
  if (node === null) return refusePlace(file.name, place, `${field} is missing`, "add it");
  if (issue.code === "invalid_type") {
    const [kind, remedy] = wanted[issue.expected] ?? ["something else", "correct it"];
    return refusePlace(file.name, place, `${field} is ${kindNames[node.kind]} and not ${kind}`, remedy);
  }
  if (issue.code === "too_big")
    return refusePlace(
      file.name,
      place,
      `${field} has more than ${issue.maximum} entries`,
      "split the package",
    );
  const [what = "", remedy = "correct it"] = issue.message.split("; ");
  return refusePlace(file.name, place, `${field} ${what}`, remedy);
}

/** The node at a path, or the innermost one around the place where it should be. */
function nearestNode(root: JsonNode, path: JsonPath): JsonNode {
  for (let length = path.length; length > 0; length--) {
    const node = findNode(root, path.slice(0, length));
    if (node !== null) return node;
  }
  return root;
}

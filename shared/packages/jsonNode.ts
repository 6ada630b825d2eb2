import type { JsonObject, JsonValue } from "../words/span.ts";

/**
 * A JSON value with its place. Offsets are UTF-16 and half-open. Numbers keep the digits that were delivered.
 * Members stand in a Map, so no key of a file can reach an object's prototype.
 */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  | { readonly kind: "list"; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode> }
);

/** Why a text is not JSON that can be used; `offset` is where, `remedy` what to do. */
export class JsonProblem extends Error {
  readonly offset: number;
  readonly remedy: string;

  constructor(offset: number, what: string, remedy: string) {
    super(what);
    this.name = "JsonProblem";
    this.offset = offset;
    this.remedy = remedy;
  }
}

/** The way from the root to a value: member names and list indexes. */
export type JsonPath = readonly (string | number)[];

/** A field's path as people write it: `sources[2].id`; the end alone of one too long for a sentence. */
export function formatPath(path: JsonPath): string {
  const whole = path.reduce<string>((written, step) => {
    if (typeof step === "number") return `${written}[${step}]`;
    const name = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step) ? step : JSON.stringify(step);
    return written === "" ? name : `${written}.${name}`;
  }, "");
  return whole.length <= 120 ? whole : `…${whole.slice(-119).toWellFormed()}`;
}

/** The value at a path, or null where there is none. */
export function findNode(root: JsonNode, path: JsonPath): JsonNode | null {
  let node: JsonNode | undefined = root;
  for (const step of path) {
    if (node?.kind === "object" && typeof step === "string") node = node.members.get(step);
    else if (node?.kind === "list" && typeof step === "number") node = node.items[step];
    else return null;
  }
  return node ?? null;
}

/** The plain value of a node. A number that a double cannot hold exactly becomes its digits as text, so that nothing is lost. */
export function valueOf(node: JsonNode): JsonValue {
  switch (node.kind) {
    case "text":
    case "boolean":
      return node.value;
    case "number":
      return numberOf(node.digits);
    case "list":
      return node.items.map(valueOf);
    case "object":
      return objectOf(node.members);
    default:
      return null;
  }
}

/** The plain object of an object's members; own properties only, whatever their names. */
function objectOf(members: Iterable<readonly [string, JsonNode]>): JsonObject {
  return Object.fromEntries(Array.from(members, ([name, node]) => [name, valueOf(node)]));
}

function numberOf(digits: string): number | string {
  const value = Number(digits);
  const isWhole = Number.isInteger(value);
  const isExact = isWhole ? Number.isSafeInteger(value) : Number.isFinite(value);
  const vanished = value === 0 && /^-?[0.]*[1-9]/.test(digits);
  return isExact && !vanished && digits.replace(/\D/g, "").length <= 17 ? value : digits;
}

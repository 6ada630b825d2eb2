import type { Producer } from "../words/article.ts";
import type { JsonObject, JsonValue } from "../words/span.ts";
import { extraOfParts } from "./extra.ts";
import { takeFields } from "./fields.ts";

const inMapping = { name: ["name"], model: ["model"], promptDigest: ["promptdigest"] } as const;
const beside = { ...inMapping, name: ["producer"] } as const;

/**
 * Who wrote a draft, by its front matter: `producer: NAME` with `model:` and `cost: 0.031 USD` beside it, or a mapping under
 * `producer`. `extra` holds what is left, by part.
 */
export function takeProducer(fields: JsonObject): {
  readonly producer: Producer | null;
  readonly extra: JsonObject;
} {
  const { producer: named, ...others } = fields;
  const mapping = isMapping(named) ? named : null;
  const { found, rest } = takeFields(mapping ?? fields, mapping === null ? beside : inMapping);
  const cost = costOf(rest["cost"]);
  const { cost: _cost, ...withoutCost } = rest;
  const left = cost === null ? rest : withoutCost;
  const isSilent = cost === null && Object.values(found).every((words) => words === null);
  return {
    producer: isSilent ? null : { ...found, cost },
    extra: extraOfParts(mapping === null ? { article: left } : { article: others, producer: left }),
  };
}

function costOf(value: JsonValue | undefined): Producer["cost"] {
  if (isMapping(value)) {
    const { amount, currency } = value;
    return costOf(
      `${typeof amount === "string" ? amount : ""} ${typeof currency === "string" ? currency : ""}`,
    );
  }
  const match = /^\s*(?<amount>[0-9]+(?:\.[0-9]+)?)\s*(?<currency>[A-Za-z]{3})\s*$/.exec(
    typeof value === "string" ? value : "",
  );
  const { amount, currency } = match?.groups ?? {};
  return amount === undefined || currency === undefined ? null : { amount, currency: currency.toUpperCase() };
}

function isMapping(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

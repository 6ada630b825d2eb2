import { countOf } from "../naming.ts";
import type { DraftReading } from "./draftReading.ts";
import type { Found } from "../../words/criterion.ts";

/** Whether the draft rests on so many sources: those that carry at least one of its claims. */
export function findLeastSources({ claims, sources }: DraftReading, least: number): Found {
  const carrying = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.filter(({ role }) => role === "supports").map(({ source }) => source),
    ),
  );
  const here = sources.filter(({ id, words }) => words !== null && carrying.has(id)).length;
  const of =
    here === sources.length
      ? countOf(here, "source", "sources")
      : `${here} of ${countOf(sources.length, "source", "sources")}`;
  return {
    holds: here >= least,
    sentence: `The draft rests on ${here === 0 ? "no source" : of}; at least ${least} ${least === 1 ? "is" : "are"} asked for.`,
    places: [],
  };
}

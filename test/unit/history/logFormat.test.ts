import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { z } from "zod";
import { bodies } from "../../../shared/history/bodies.ts";
import { actKinds } from "../../../shared/history/parse.ts";

const page = readFileSync(new URL("../../../docs/log-format.md", import.meta.url), "utf8");

/** The fields that the page's table gives for each kind, a `?` after those that may be null, a `*` after those that may be absent. */
const told = Object.fromEntries(
  [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ((?:`\w+`[?*]? ?)+) \|$/gmu)].map(([, kind, fields]) => [
    kind,
    [...(fields ?? "").matchAll(/`(\w+)`([?*]?)/gu)].map(([, name, mark]) => `${name}${mark}`).toSorted(),
  ]),
);

/** The fields that an entry's body really has. */
const fieldsOf = (kind: (typeof actKinds)[number]): readonly string[] => {
  const { shape } = bodies[kind] as unknown as { readonly shape: Readonly<Record<string, z.ZodType>> };
  return Object.entries(shape)
    .map(([name, field]) => {
      if (field.safeParse(null).success) return `${name}?`;
      return field.def.type === "optional" ? `${name}*` : name;
    })
    .toSorted();
};

test("the page on the log's format tells every kind of entry with exactly its fields", () => {
  expect(told).toEqual(Object.fromEntries(actKinds.map((kind) => [kind, fieldsOf(kind)])));
});

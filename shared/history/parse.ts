import { z } from "zod";
import { ways } from "../words/person.ts";
import { bodies } from "./bodies.ts";
import type { ActKind, Entry } from "./entry.ts";

/** The kinds of acts that this Stet knows. */
export const actKinds = Object.keys(bodies) as readonly ActKind[];

const envelope = z.strictObject({
  format: z.literal("log/1"),
  desk: z.string().min(1),
  device: z.string().min(1),
  sequence: z.int().min(1),
  previous: z.string().regex(/^[0-9a-f]{64}$/u),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
  person: z.string().min(1).nullable(),
  account: z.string(),
  way: z.enum(ways),
  kind: z.enum(actKinds as [ActKind, ...ActKind[]]),
  body: z.unknown(),
});

/** Reads an entry from the JSON value of its bytes. Throws an error that names the first field that is wrong. */
export function parseEntry(value: unknown): Entry {
  const outer = envelope.safeParse(value);
  if (!outer.success) throw new Error(problemOf(outer.error, []));
  const body = bodies[outer.data.kind].safeParse(outer.data.body);
  if (!body.success) throw new Error(problemOf(body.error, ["body"]));
  return value as Entry;
}

function problemOf(error: z.ZodError, outer: readonly string[]): string {
  const issue = error.issues[0];
  const place = [...outer, ...(issue?.path ?? [])].join(".");
  return `its field "${place}" is not valid (${issue?.message ?? "unknown"})`;
}

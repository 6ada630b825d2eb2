import { UsageError } from "./command.ts";

/** One of the words that are allowed. Throws `UsageError` with a sentence that names them. */
export function chooseOne<Word extends string>(
  what: string,
  given: string | undefined,
  allowed: readonly Word[],
): Word {
  const found = allowed.find((word) => word === given);
  if (found !== undefined) return found;
  const is = given === undefined ? "is missing" : `cannot be "${given}"`;
  throw new UsageError(`${what} ${is}; use ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}.`);
}

import type { RecheckAnswer } from "./answers.ts";
import { Refusal, type Client } from "./api.ts";
import type { Arguments } from "./questions.ts";

/** Checks one article more of a desk and adds what came of it; one that was decided meanwhile is left as it is. */
export async function recheckNext(
  client: Pick<Client, "recheck">,
  sum: RecheckAnswer,
  asked: Arguments<"recheck">,
): Promise<RecheckAnswer> {
  try {
    const one = await client.recheck(asked);
    return {
      checked: sum.checked + one.checked,
      changed: sum.changed + one.changed,
      reopened: sum.reopened + one.reopened,
      checker: one.checker,
    };
  } catch (problem) {
    if (problem instanceof Refusal && problem.kind === "refused") return sum;
    throw problem;
  }
}

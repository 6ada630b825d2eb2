import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Proved, VerifyAnswer } from "../../shared/api/historyAnswers.ts";
import { connectAgain } from "../store/database.ts";
import type { Desk } from "../store/desk.ts";
import { runInSlices } from "../store/steps.ts";
import { verifyInSteps, type Witness } from "../store/verify.ts";

type Run = { readonly ending: AbortController; proved: Proved };

/**
 * The proof of the desk. It reads on a connection of its own and in slices, so that the desk answers everything else
 * meanwhile, and acts that are done meanwhile are no part of what is proved.
 */
export function createVerifyHandlers(desk: Desk): Pick<Handlers, "verify" | "verifying" | "endVerifying"> {
  const runs = new Map<string | symbol, Run>();
  return {
    verify: async ({ heads = [], run: name = Symbol("unnamed") }) => {
      if (runs.has(name)) throw new Refusal("input", `There is a proof "${String(name)}" already.`);
      const run: Run = { ending: new AbortController(), proved: { done: 0, total: 0 } };
      runs.set(name, run);
      try {
        return await prove(desk, { heads }, run);
      } finally {
        runs.delete(name);
      }
    },
    verifying: ({ run }) => runs.get(run)?.proved ?? null,
    endVerifying: ({ run }) => {
      runs.get(run)?.ending.abort();
      return { ended: runs.has(run) };
    },
  };
}

async function prove(desk: Desk, witness: Witness, run: Run): Promise<VerifyAnswer> {
  const db = connectAgain(desk.db);
  try {
    const proof = await runInSlices(verifyInSteps(db, witness), run.ending.signal, (proved) => {
      if (proved !== undefined) run.proved = proved;
      // Nobody waits for what is found in a desk that was closed meanwhile.
      if (!desk.db.open) run.ending.abort();
    });
    if (proof === null) throw new Refusal("refused", "Verifying was ended before anything was proved.");
    return proof.value;
  } finally {
    db.close();
  }
}

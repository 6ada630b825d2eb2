import type { Client } from "./api.ts";
import type { Proved, VerifyAnswer } from "./historyAnswers.ts";
import type { Arguments } from "./questions.ts";

/** Proves the desk as `verify` does and tells, after each wait until then, how far the proof is. */
export async function followProof(
  client: Pick<Client, "verify" | "verifying">,
  asked: Arguments<"verify"> & { readonly run: string },
  wait: () => Promise<void>,
  tell: (proved: Proved) => void,
): Promise<VerifyAnswer> {
  let isSettled = false;
  const proof = client.verify(asked);
  const settled = proof.then(
    () => void (isSettled = true),
    () => void (isSettled = true),
  );
  for (;;) {
    await Promise.race([settled, wait()]);
    const proved = isSettled ? null : await client.verifying({ run: asked.run });
    if (isSettled) return proof;
    if (proved !== null) tell(proved);
  }
}

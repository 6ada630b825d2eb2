import type { ReactNode } from "react";
import type { VerifyAnswer } from "../../../shared/api/historyAnswers.ts";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

/** That the desk is being verified, and what was found, in one sentence. What speaks is there before it has words. */
export function VerifyStrip(): ReactNode {
  const { isRunning, verified } = useStores().verifying();
  return (
    <>
      <div role="status" aria-label="Proof of the desk">
        {isRunning && <p className="verdict">Reading every entry and every text again…</p>}
        {verified?.ok === true && <Holds verified={verified} />}
      </div>
      {verified?.ok === false && (
        <p className="verdict" role="alert" data-ok="no">
          <b>The desk is not as it was written.</b> {verified.problem}
        </p>
      )}
    </>
  );
}

function Holds({ verified: { entries, texts } }: { readonly verified: VerifyAnswer }): ReactNode {
  return (
    <p className="verdict" data-ok="yes">
      <b>Verified.</b> {formatCount(entries, "entry", "entries")} and {formatCount(texts, "text")} are exactly
      as they were written, and what the screens show follows from them.
    </p>
  );
}

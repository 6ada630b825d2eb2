import type { ReactNode } from "react";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

/** What verifying found, in one sentence. */
export function VerifyStrip(): ReactNode {
  const { isRunning, verified } = useStores().verifying();
  if (isRunning)
    return (
      <p className="verdict" role="status">
        Reading every entry and every text again…
      </p>
    );
  if (verified === null) return null;
  if (!verified.ok)
    return (
      <p className="verdict" role="alert" data-ok="no">
        <b>The desk is not as it was written.</b> {verified.problem}
      </p>
    );
  const entries = formatCount(verified.entries, "entry", "entries");
  return (
    <p className="verdict" role="status" data-ok="yes">
      <b>Verified.</b> {entries} and {formatCount(verified.texts, "text")} are exactly as they were written,
      and what the screens show follows from them.
    </p>
  );
}

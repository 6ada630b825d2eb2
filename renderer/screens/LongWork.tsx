import type { ReactNode } from "react";
import { RunningWork } from "../components/RunningWork.tsx";
import { useStores } from "../stores/stores.ts";
import { ImportProgress } from "./import/ImportProgress.tsx";

/** What runs for a while on this desk, on every screen; nothing while nothing does. */
export function LongWork(): ReactNode {
  const { rechecking, verifying } = useStores();
  const checked = rechecking((state) => state.progress);
  const proved = verifying((state) => state.progress);
  return (
    <>
      <ImportProgress cancel="work.cancel" />
      {checked !== null && <RunningWork title="Check" progress={checked} cancel="work.cancel" />}
      {proved !== null && <RunningWork title="Verify" progress={proved} cancel="work.cancel" />}
    </>
  );
}

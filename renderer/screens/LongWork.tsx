import type { ReactNode } from "react";
import { RunningWork } from "../components/RunningWork.tsx";
import { useStores } from "../stores/stores.ts";
import { ImportProgress } from "./import/ImportProgress.tsx";

/** What runs for a while on this desk, on every screen; nothing while nothing does. */
export function LongWork(): ReactNode {
  const progress = useStores().rechecking((state) => state.progress);
  return (
    <>
      <ImportProgress cancel="work.cancel" />
      {progress !== null && <RunningWork title="Check" progress={progress} cancel="work.cancel" />}
    </>
  );
}

import type { ReactNode } from "react";
import { RunningWork } from "../components/RunningWork.tsx";
import { useLongWork } from "./useLongWork.ts";

/** What runs for a while on this desk, on every screen; nothing while nothing does. */
export function LongWork(): ReactNode {
  return useLongWork().map(({ title, progress }) => (
    <RunningWork key={title} title={title} progress={progress} cancel="work.cancel" />
  ));
}

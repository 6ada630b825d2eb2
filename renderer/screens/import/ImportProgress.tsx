import type { ReactNode } from "react";
import { RunningWork } from "../../components/RunningWork.tsx";
import { useLongWork } from "../useLongWork.ts";

/** How many of how many are imported, and how long the rest will take at the rate so far. */
export function ImportProgress(): ReactNode {
  const running = useLongWork().find(({ title }) => title === "Import");
  return running === undefined ? null : <RunningWork {...running} />;
}

import type { ReactNode } from "react";
import type { CommandId } from "../../../shared/commands.ts";
import { RunningWork } from "../../components/RunningWork.tsx";
import { useStores } from "../../stores/stores.ts";

type Props = { readonly cancel?: CommandId };

/** How many of how many are imported, and how long the rest will take at the rate so far. */
export function ImportProgress(props: Props): ReactNode {
  const { phase, total, results, startedAt, lastAt } = useStores().importing();
  if (phase !== "running") return null;
  const progress = { of: "article", total, done: results.length, startedAt, lastAt } as const;
  return <RunningWork title="Import" progress={progress} {...props} />;
}

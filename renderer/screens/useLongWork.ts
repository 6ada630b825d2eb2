import type { Progress } from "../../shared/progress.ts";
import { useStores } from "../stores/stores.ts";

/** A work that runs for a while: what is done, as a noun, and how far it is. */
export type LongWork = { readonly title: "Import" | "Check" | "Verify"; readonly progress: Progress };

/** Everything that runs for a while on this desk. */
export function useLongWork(): readonly LongWork[] {
  const { importing, rechecking, verifying } = useStores();
  const { phase, total, results, startedAt, lastAt } = importing();
  const imported: Progress = { of: "article", total, done: results.length, startedAt, lastAt };
  const checked = rechecking((state) => state.progress);
  const proved = verifying((state) => state.progress);
  return [
    ...(phase === "running" ? [{ title: "Import", progress: imported } as const] : []),
    ...(checked === null ? [] : [{ title: "Check", progress: checked } as const]),
    ...(proved === null ? [] : [{ title: "Verify", progress: proved } as const]),
  ];
}

import { useCallback } from "react";
import { useStores } from "../stores/stores.ts";

/** Runs something that may be refused; the refusal is said as a notice. True if it was done. */
export function useAttempt(): (work: () => Promise<void>) => Promise<boolean> {
  const { notices } = useStores();
  return useCallback(
    async (work) => {
      try {
        await work();
        return true;
      } catch (problem) {
        notices.getState().sayProblem(problem);
        return false;
      }
    },
    [notices],
  );
}

import { useCallback } from "react";
import type { PickedFile } from "../../pickedFile.ts";
import { personAtDesk } from "../../stores/desk.ts";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";
import { groupPicked } from "./groupPicked.ts";

/** Imports files: what is clear at once; what is not, once a person has said which file is the draft. */
export function useImport(): (files: readonly PickedFile[]) => Promise<void> {
  const { importing, desk } = useStores();
  const attempt = useAttempt();
  return useCallback(
    async (files) => {
      await attempt(async () => {
        const { clear, unclear } = await groupPicked(files);
        importing.getState().ask(unclear);
        await importing.getState().start(clear, personAtDesk(desk.getState())?.id ?? null);
        await desk.getState().feelPulse();
      });
    },
    [attempt, importing, desk],
  );
}

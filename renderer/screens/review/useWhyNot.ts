import { useMemo } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { useExcuses } from "../../commands/CommandProvider.tsx";
import { useStores } from "../../stores/stores.ts";
import { useFocused } from "./useFocused.ts";
import { claimFirst, isOfClaim, whyNot } from "./whyNot.ts";

const ids = Object.keys(commands) as CommandId[];

/** Lets the keys of the review that do nothing now say why. */
export function useWhyNot(review: Review): void {
  const { notices } = useStores();
  const hasClaim = useFocused(review) !== null;
  const excuses = useMemo(
    () =>
      Object.fromEntries(
        ids.flatMap((id) => {
          const sentence = !hasClaim && isOfClaim(id) ? claimFirst : whyNot[id];
          return sentence === undefined ? [] : [[id, () => notices.getState().say(sentence)] as const];
        }),
      ),
    [notices, hasClaim],
  );
  useExcuses(excuses);
}

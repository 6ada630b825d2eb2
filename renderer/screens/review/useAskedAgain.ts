import { useEffect, useRef } from "react";
import { commands } from "../../../shared/commands.ts";
import { joinWords } from "../../../shared/review/naming.ts";
import { askedAgain } from "../../../shared/review/rubric/rubricOf.ts";
import { useRunCommand } from "../../commands/CommandProvider.tsx";
import { useStores } from "../../stores/stores.ts";

/** Says which answers of the rubric a change of the text took away, with the way to it; in a line at the foot while somebody types. */
export function useAskedAgain(): void {
  const { review: store, notices } = useStores();
  const run = useRunCommand();
  const review = store((state) => state.review);
  const last = useRef(review);
  useEffect(() => {
    const before = last.current;
    last.current = review;
    if (before === null || review === null || before.article.id !== review.article.id) return;
    const ids = askedAgain(before.rubric, review.rubric).map(({ id }) => id);
    if (ids.length === 0) return;
    const sentence = `The rubric asks again, because the text changed what is found: ${joinWords(ids)}.`;
    const { title } = commands["rubric.open"];
    const action = { title, command: "rubric.open", run: () => run("rubric.open") } as const;
    notices.getState().say(sentence, "said", store.getState().editing ? null : action, "rubric");
  }, [store, notices, run, review]);
}

import { useMemo } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import type { EvidenceRole } from "../../../../shared/words/finding.ts";
import type { Span } from "../../../../shared/words/span.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import { useStores } from "../../../stores/stores.ts";
import { useFocused } from "../useFocused.ts";
import { firstChoice, growChoice, sentencesOf, stepChoice } from "./choosing.ts";

/** Choosing a passage of the open source by keys, and tying it to the claim in hand. */
export function useChoosing(review: Review): void {
  const { review: store, notices } = useStores();
  const chosen = store((state) => state.chosen);
  const open = store((state) => state.source);
  const shownIndex = store((state) => state.passage);
  const claim = useFocused(review)?.claim ?? null;
  const source = review.sources.find(({ id }) => id === open) ?? review.sources[0];
  const text = store((state) => state.texts[source?.text ?? ""]);
  const sentences = useMemo(() => (text === undefined ? [] : sentencesOf(text)), [text]);
  const passages = claim === null ? [] : passagesOfClaim(claim);
  const choose = (span: Span | null): void => {
    if (source !== undefined && span !== null) store.getState().choose({ source: source.id, ...span });
  };
  const begin = (): void => {
    const shown = passages[shownIndex];
    choose(firstChoice(sentences, shown?.source === source?.id ? (shown ?? null) : null));
  };
  const tie = (role: EvidenceRole) => (): void => {
    if (chosen !== null && claim !== null)
      void store.getState().inTurn(() => store.getState().tie(chosen, role));
  };
  const untie = (): void => {
    const tied = passages[shownIndex]?.tie ?? claim?.ties.at(-1) ?? null;
    if (tied === null) notices.getState().say("Nobody has tied a passage to this claim.");
    else void store.getState().inTurn(() => store.getState().tie(tied, null));
  };
  const move = (to: (sentences: readonly Span[], chosen: Span, by: 1 | -1) => Span, by: 1 | -1) =>
    chosen === null || sentences.length === 0 ? undefined : () => choose(to(sentences, chosen, by));
  const isTying = chosen !== null && claim !== null;
  useCommands({
    "evidence.choose": text === undefined || chosen !== null ? undefined : begin,
    "evidence.untie": claim === null ? undefined : untie,
    "passage.next": move(stepChoice, 1),
    "passage.previous": move(stepChoice, -1),
    "passage.longer": move(growChoice, 1),
    "passage.shorter": move(growChoice, -1),
    "tie.supports": isTying ? tie("supports") : undefined,
    "tie.contradicts": isTying ? tie("contradicts") : undefined,
    "tie.context": isTying ? tie("context") : undefined,
  });
}

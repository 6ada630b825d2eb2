import { useMemo } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { passagesOfClaim, type ClaimPassage } from "../../../../shared/review/claimEvidence.ts";
import type { EvidenceRole } from "../../../../shared/words/finding.ts";
import type { Span } from "../../../../shared/words/span.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import type { ChosenPassage } from "../../../stores/reviewEvidence.ts";
import { useStores } from "../../../stores/stores.ts";
import { useFocused } from "../useFocused.ts";
import { useInHand } from "../useInHand.ts";
import { firstChoice, growChoice, sentencesOf, stepChoice } from "./choosing.ts";
import { passageInView } from "./selectedPassage.ts";

/** Choosing a passage of the open source by keys, and tying it to the claim in hand; `found` is where Find stands or stood. */
export function useChoosing(review: Review, found: ChosenPassage | null): void {
  const { review: store } = useStores();
  const chosen = store((state) => state.chosen);
  const { source: open } = useInHand();
  const claim = useFocused(review)?.claim ?? null;
  const source = review.sources.find(({ id }) => id === open) ?? review.sources[0];
  const text = store((state) => state.texts[source?.text ?? ""]);
  const sentences = useMemo(() => (text === undefined ? [] : sentencesOf(text)), [text]);
  const choose = (span: Span | null): void => {
    if (source !== undefined && span !== null)
      store.getState().choose({ source: source.id, start: span.start, end: span.end });
  };
  const begin = (): void => {
    const ofSource = (passage: ChosenPassage | null | undefined): Span | null =>
      passage?.source === source?.id ? (passage ?? null) : null;
    const pane = document.querySelector(".source");
    const beginning = firstChoice(sentences, {
      sought: ofSource(found) ?? wasTied(review, claim, source?.id) ?? null,
      inHand: ofSource(passageInHand(claim, store.getState().passage)),
      view: pane === null ? null : passageInView(pane),
    });
    choose(beginning);
  };
  const move = (to: typeof stepChoice, by: 1 | -1) =>
    chosen === null || sentences.length === 0 ? undefined : () => choose(to(sentences, chosen, by));
  useCommands({
    "evidence.choose": text === undefined || chosen !== null ? undefined : begin,
    "passage.next": move(stepChoice, 1),
    "passage.previous": move(stepChoice, -1),
    "passage.longer": move(growChoice, 1),
    "passage.shorter": move(growChoice, -1),
  });
  useTying(claim);
}

function passageInHand(claim: ReviewClaim | null, passage: number): ClaimPassage | undefined {
  return claim === null ? undefined : passagesOfClaim(claim)[passage];
}

/** What was tied to the words before, in the open source: a person who ties anew looks for that first. */
function wasTied({ lostTies }: Review, claim: ReviewClaim | null, source: string | undefined) {
  if (claim === null || claim.ties.length > 0) return undefined;
  return lostTies.find((tie) => tie.now === claim.id && tie.source === source);
}

/** Tying what is chosen to the claim in hand; untying what is tied to it, and setting aside what the checker found for it. */
function useTying(claim: ReviewClaim | null): void {
  const { review: store, notices } = useStores();
  const chosen = store((state) => state.chosen);
  const tie = (role: EvidenceRole) => {
    if (chosen === null || claim === null) return undefined;
    return () => void store.getState().inTurn(() => store.getState().tie(chosen, role));
  };
  const untie = (): void => {
    if (claim === null) return;
    const shown = passagesOfClaim(claim)[store.getState().passage];
    if (shown === undefined) notices.getState().say("No passage bears on this claim.");
    else if (shown.tie === null) void store.getState().inTurn(() => store.getState().setAside(shown, false));
    else void store.getState().inTurn(() => store.getState().tie(shown, null));
  };
  useCommands({
    "evidence.untie": claim === null ? undefined : untie,
    "tie.supports": tie("supports"),
    "tie.contradicts": tie("contradicts"),
    "tie.context": tie("context"),
  });
}

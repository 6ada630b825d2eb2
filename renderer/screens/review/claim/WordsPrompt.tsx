import { useState, type ReactNode } from "react";
import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import { passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import { useInHand } from "../useInHand.ts";
import { refusalOfVerdict, refusalOfWaiver } from "../../../../shared/review/acts.ts";
import { Button } from "../../../components/Button.tsx";
import { WordsForm } from "../../../components/WordsForm.tsx";
import { useStores, type Stores } from "../../../stores/stores.ts";
import type { PanelCalls, WordPanel } from "../panel.ts";
import { useKeptWords } from "../useKeptWords.ts";

type Props = PanelCalls & { readonly kind: WordPanel; readonly claim: ReviewClaim };

const asks: Readonly<
  Record<WordPanel, { readonly label: string; readonly hint: string; readonly save: string }>
> = {
  note: { label: "Note", hint: "Kept with your verdict.", save: "Keep the note" },
  query: {
    label: "What is to be asked?",
    hint: "A query blocks approval until it is settled.",
    save: "Query",
  },
  proof: {
    label: "Where is the proof?",
    hint: "No passage here supports the claim: name the proof outside the desk.",
    save: "Supported",
  },
  waive: {
    label: "Why may it stand?",
    hint: "The verdict stays as it is, and no longer blocks approval.",
    save: "Let it stand",
  },
};

/** Asks for the words that an act needs, in the claim card. */
export function WordsPrompt({ kind, claim, onOpen, onClose }: Props): ReactNode {
  const stores = useStores();
  const { words, keep, forget } = useKeptWords(`${kind} ${claim.id}`, wordsBefore(kind, claim, stores));
  const [wrong, setWrong] = useState<string | null>(null);
  const ask = asks[kind];
  const give = async (): Promise<void> => {
    const refusal = refusalOf(kind, claim, words.trim());
    setWrong(refusal);
    if (refusal !== null) return;
    // The act may take another claim in hand, which this field is not about; where it is refused, the words are kept.
    onClose();
    if (await giveWords(kind, claim, words.trim(), stores)) forget();
    else onOpen(kind);
  };
  return (
    <>
      {kind === "proof" && <CarryingPassage claim={claim} onClose={onClose} />}
      <WordsForm
        label={ask.label}
        hint={`${ask.hint} ${afterwards(kind, claim)}`}
        value={words}
        onChange={keep}
        wrong={wrong}
        send={ask.save}
        onSend={() => void give()}
        onCancel={() => {
          if (loneDigit.test(words)) forget();
          onClose();
        }}
      />
    </>
  );
}

/** The passage in hand as the proof: tied as supporting, and judged by, with one key. */
function CarryingPassage({ claim, onClose }: Pick<Props, "claim" | "onClose">): ReactNode {
  const { review: store } = useStores();
  const passage = passagesOfClaim(claim)[useInHand().passage];
  const carries = async (): Promise<void> => {
    if (passage === undefined) return;
    const { tie, judge } = store.getState();
    onClose();
    if (await tie(passage, "supports")) await judge(claim.id, "supported");
  };
  const give = (): void => void store.getState().inTurn(carries);
  useCommands({ "evidence.carries": passage === undefined ? undefined : give });
  if (passage === undefined) return null;
  return (
    <Button command="evidence.carries" wide onClick={give}>
      The passage shown carries it: tie it, and judge Supported
    </Button>
  );
}

/** What comes to hand once the words are given: what ends a verdict goes on, what waits for one stays. */
function afterwards(kind: WordPanel, { verdict }: ReviewClaim): string {
  return kind === "note" && verdict === null
    ? "It waits for the verdict, and this claim stays in hand."
    : "Then the next open claim comes to hand.";
}

/** A lone digit is a verdict's key that was meant for the card. */
const loneDigit = /^\d$/u;

function wordsBefore(kind: WordPanel, claim: ReviewClaim, { review }: Stores): string {
  if (kind === "waive") return claim.waiver?.reason ?? "";
  const note = claim.judgement?.note ?? "";
  if (kind === "query") return claim.verdict === "query" ? note : "";
  return review.getState().heldNotes[claim.id] ?? (claim.verdict === "query" ? "" : note);
}

function refusalOf(kind: WordPanel, claim: ReviewClaim, words: string): string | null {
  if (loneDigit.test(words)) return `You are typing words: for the verdict ${words}, press Escape first.`;
  if (kind === "waive") {
    const refusal = refusalOfWaiver(claim);
    if (refusal !== null) return refusal;
  }
  if (kind === "proof") return refusalOfVerdict("supported", words === "" ? null : words, claim.evidence);
  return words === "" && kind !== "note" ? "Say it in a few words." : null;
}

async function giveWords(
  kind: WordPanel,
  claim: ReviewClaim,
  words: string,
  { review }: Stores,
): Promise<boolean> {
  const { judge, waive, holdNote } = review.getState();
  const note = words === "" ? null : words;
  if (kind === "waive") return waive(claim.id, words);
  if (kind === "query") return judge(claim.id, "query", words);
  if (kind === "proof") return judge(claim.id, "supported", words);
  if (claim.verdict !== null) return judge(claim.id, claim.verdict, note);
  holdNote(claim.id, note);
  return true;
}

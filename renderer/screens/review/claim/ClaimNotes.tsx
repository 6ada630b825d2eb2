import { useMemo, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { bareWords } from "../../../../shared/anchors/claimPairs.ts";
import type { ClaimChange } from "../../../../shared/words/claim.ts";
import { verdictLabels } from "../../../../shared/review/labels.ts";
import { joinWords } from "../../../../shared/review/naming.ts";
import { shapeSentence } from "../../../../shared/review/shaping.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatExactly, formatInstant } from "../../../time.ts";
import { diffTexts } from "../../../../shared/diff/diffTexts.ts";
import { readable } from "../../../../shared/text/readable.ts";
import { usePersonName } from "../usePersonName.ts";

type Props = { readonly claim: ReviewClaim; readonly review: Pick<Review, "text" | "revision"> };

/** What people left on the claim: who judged it when and why, who let it stand, and why it is open again. */
export function ClaimNotes({ claim, review }: Props): ReactNode {
  const nameOf = usePersonName();
  const held = useStores().review((state) => state.heldNotes[claim.id]);
  const isTyping = useStores().review((state) => state.editing);
  const { judgement, waiver, before, shape } = claim;
  // Whoever edits knows what changes, as does whoever cut or joined a claim: that a verdict falls by it is all that is news.
  const isOthers = !isTyping && shape === undefined && review.revision.origin !== "edit";
  const isNews = isOthers || (before !== null && before.judgement !== null);
  const isReopened = claim.verdict === null && claim.changes.length > 0 && isNews;
  const isPlain = judgement === null && waiver === null && held === undefined && shape === undefined;
  if (isPlain && !isReopened) return null;
  return (
    <ul className="claim-notes">
      {shape !== undefined && (
        <li>
          <b>{shapeSentence(shape)}</b> by {nameOf(shape.person)}, <Time at={shape.at} />{" "}
          <Button command="claim.back" tone="quiet">
            Take back
          </Button>
        </li>
      )}
      {isReopened && <Reopened claim={claim} review={review} isTyping={isTyping} />}
      {judgement !== null && (
        <li>
          {nameOf(judgement.person)}, <Time at={judgement.at} />
          {judgement.note !== null && <Words>{judgement.note}</Words>}
        </li>
      )}
      {waiver !== null && (
        <li>
          <b>Let stand</b> by {nameOf(waiver.person)}, <Time at={waiver.at} />
          <Words>{waiver.reason}</Words>
        </li>
      )}
      {held !== undefined && (
        <li>
          <b>Note, goes with your verdict</b>
          <Words>{held}</Words>
        </li>
      )}
    </ul>
  );
}

/** Why an earlier verdict does not stand any more: what changed, from which words to which, and what was said of them. */
function Reopened({ claim, review, isTyping }: Props & { readonly isTyping: boolean }): ReactNode {
  const nameOf = usePersonName();
  const { before, changes, words, sentence } = claim;
  const judgement = before?.judgement ?? null;
  // Words that stayed the same are open again by what became of the rest of their sentence, which is shown then.
  const isAround = before !== null && saidBy(before.words) === saidBy(words);
  const whole = isAround && before.sentence !== "" ? review.text.slice(sentence.start, sentence.end) : null;
  const told = { ...changed, ...(isAround && { sentence: "the rest of its sentence" }) };
  return (
    <li>
      <b>Changed since {judgement === null ? "the last check" : "it was judged"}:</b>{" "}
      {joinWords(changes.map((change) => told[change]))}
      {judgement === null ? (
        "; no earlier verdict stands."
      ) : (
        <>
          {"; was judged "}
          <b className={`ink-${judgement.verdict}`}>{verdictLabels[judgement.verdict]}</b> by{" "}
          {nameOf(judgement.person)}, <Time at={judgement.at} />
          {judgement.note !== null && <Words>{judgement.note}</Words>}
        </>
      )}
      {before !== null && !isTyping && (
        <Rewording
          before={readable(whole === null ? before.words : before.sentence)}
          after={readable(whole ?? words)}
        />
      )}
    </li>
  );
}

/** Words as they are the same at the beginning of a sentence, and at its end. */
function saidBy(words: string): string {
  return bareWords(readable(words)).toLowerCase();
}

/** Old words struck, new ones marked; nothing where a reader sees no difference. */
function Rewording({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const pieces = useMemo(() => diffTexts(before, after), [before, after]);
  if (before === after) return null;
  return (
    <p className="claim-rewording">
      {pieces.map(({ text, kind }, index) => {
        if (kind === "same") return text;
        return kind === "gone" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
      })}
    </p>
  );
}

const changed = {
  sentence: "the sentence",
  extent: "what is one claim",
  evidence: "its evidence",
  finding: "the finding",
} as const satisfies Record<ClaimChange, string>;

function Words({ children }: { readonly children: string }): ReactNode {
  return <span className="claim-words">: “{children}”</span>;
}

function Time({ at }: { readonly at: string }): ReactNode {
  return (
    <time dateTime={at} title={formatExactly(at)}>
      {formatInstant(at)}
    </time>
  );
}

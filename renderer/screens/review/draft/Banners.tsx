import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { meaningOfJudging } from "../../../../shared/review/acts.ts";
import { statusLabels } from "../../../../shared/review/labels.ts";
import { ended } from "../../../../shared/text/quote.ts";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatInstant } from "../../../time.ts";
import type { Panel } from "../panel.ts";
import { useDecided } from "../useDecided.ts";
import { usePersonName } from "../usePersonName.ts";

type Props = { readonly review: Review; readonly onOpen: (panel: Panel) => void };

/** What a person has to know before they read on: a text that waits, a text of theirs that was overtaken, a decision. */
export function Banners({ review, onOpen }: Props): ReactNode {
  return (
    <>
      <Overtaken onOpen={onOpen} />
      {review.proposal !== null && (
        <div className="banner" role="status">
          <p>
            The pipeline delivered another text of this article on {formatInstant(review.proposal.at)}. It
            waits, because a person has edited this one.
          </p>
          <Button tone="fix" command="proposal.open">
            Look at it…
          </Button>
        </div>
      )}
      <Outdated review={review} />
      <Closed review={review} />
    </>
  );
}

/** Says that keys type now; it floats over the sheet, so that the text stays where the eye is. */
export function EditingBar(): ReactNode {
  const { review: store } = useStores();
  const isEditing = store((state) => state.editing);
  const isSaved = store((state) => state.unsaved === null);
  const unfit = store((state) => state.unfit);
  if (!isEditing) return null;
  return (
    <div className="editing-bar">
      <p role="status">Editing</p>
      {unfit === null ? (
        <p className="editing-saved">{isSaved ? "saved" : "saves when you pause"}</p>
      ) : (
        <>
          <p role="alert">Not saved: {unfit}</p>
          <Button tone="quiet" onClick={() => store.getState().discardUnsaved()}>
            Discard
          </Button>
        </>
      )}
      <Button tone="fix" onClick={() => void store.getState().leaveEditing()}>
        Back to reading <Key of="Escape" />
      </Button>
    </div>
  );
}

function Overtaken({ onOpen }: Pick<Props, "onOpen">): ReactNode {
  const { review: store, notices } = useStores();
  const unsaved = store((state) => ((state.unsaved?.conflict ?? null) === null ? null : state.unsaved));
  if (unsaved === null) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(unsaved.text).then(
      () => notices.getState().say("Your text is on the clipboard.", "done"),
      (problem: unknown) => notices.getState().sayProblem(problem),
    );
  };
  return (
    <div className="banner" data-tone="conflict" role="alert">
      <p>{unsaved.conflict}</p>
      <Button onClick={copy}>Copy my text</Button>
      <Button onClick={() => onOpen("compare")}>Compare…</Button>
      <Button tone="quiet" onClick={() => store.getState().discardUnsaved()}>
        Discard mine
      </Button>
    </div>
  );
}

/** What was returned or rejected looks it: by whom, why, what an act means now, and the way to open it again. */
function Closed({ review }: Pick<Props, "review">): ReactNode {
  const { status } = review;
  const decided = useDecided(review);
  if ((status !== "returned" && status !== "rejected") || decided === null) return null;
  const { who, when, why } = decided;
  const words = ended([`by ${who} on ${when}`, why].filter((part) => part !== "").join(" · "));
  const meaning =
    meaningOfJudging(status) ?? "It takes no changes until the decision is withdrawn with a reason.";
  return (
    <div className="banner" {...(status === "rejected" && { "data-tone": "conflict" })} role="status">
      <p>
        <b>{statusLabels[status]}</b> {words} {meaning}
      </p>
      <Button command="decision.withdraw">Withdraw the decision…</Button>
    </div>
  );
}

function Outdated({ review }: Pick<Props, "review">): ReactNode {
  const nameOf = usePersonName();
  const last = review.decisions.at(-1);
  if (last === undefined || last.outdated === null) return null;
  const { by, person, at } = last.outdated;
  const what = { edit: "an edit", source: "a new source", import: "a newly delivered text" }[by];
  return (
    <div className="banner" data-tone="conflict" role="status">
      <p>
        {nameOf(last.person)} approved revision {last.revision} on {formatInstant(last.at)}. That approval is
        outdated by {what}
        {person !== null && ` of ${nameOf(person)}`} on {formatInstant(at)} and no longer valid.
      </p>
    </div>
  );
}

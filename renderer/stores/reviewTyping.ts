import { Refusal } from "../../shared/api/api.ts";
import { nothingChosen } from "./reviewEvidence.ts";
import { createPause } from "./pause.ts";
import type { ReviewAccess, Typing } from "./reviewState.ts";
import { shownReview } from "./shownReview.ts";
import { keep, refusalOfText, refusalToWrite, saveInPause, saveTyped } from "./reviewSaving.ts";

/** Typing in the draft: nothing typed is lost, and nothing of anybody else's is overwritten unasked. */
export function createTyping(access: ReviewAccess): Typing {
  const { get, set } = access;
  const pause = createPause(access.patience, () => void saveInPause(access));
  const closed = { typed: null, live: null, unfit: null, editing: false, editAt: null, caret: null } as const;
  return {
    editing: false,
    editAt: null,
    typed: null,
    isInText: false,
    unsaved: null,
    unfit: null,
    toSelect: null,
    selectClaim: () => {
      const { editing, selected, focus } = get();
      const claim = shownReview(get())?.claims.find(({ id }) => id === focus);
      if (!editing || claim === undefined) return;
      const isSelected = selected?.start === claim.start && selected.end === claim.end;
      const { start, end } = isSelected ? claim.sentence : claim;
      set({ toSelect: { start, end } });
    },
    startEditing: (at) => {
      const { review, unsaved } = get();
      if (review === null || (unsaved !== null && unsaved.conflict !== null)) return;
      const refusal = refusalToWrite(access);
      if (refusal === null) set({ editing: true, editAt: at });
      else access.sayProblem(new Refusal("refused", refusal));
      void get().prepareLive();
    },
    type: (text) => {
      type(access, text, true);
      pause.begin();
    },
    put: async (text) => {
      const refusal = refusalToWrite(access);
      if (refusal !== null) access.sayProblem(new Refusal("refused", refusal));
      if (refusal !== null || get().review === null) return false;
      type(access, text, false);
      return get().save();
    },
    save: async () => (get().unsaved === null ? true : saveTyped(access)),
    leaveEditing: () => leave(access),
    saveOver: async () => {
      const { unsaved, review } = get();
      if (unsaved === null || review === null) return true;
      const isSaved = await get().edit(unsaved.text);
      if (isSaved) keep(access, null);
      return isSaved;
    },
    discardUnsaved: () => {
      keep(access, null);
      set(closed);
    },
  };
}

/** Keys judge at once, while what was typed is being saved; where that fails, the person is back in the text. */
async function leave(access: ReviewAccess): Promise<void> {
  const { get, set } = access;
  const { editing, editAt, unsaved } = get();
  const refusal = unsaved === null || unsaved.conflict !== null ? null : refusalOfText(unsaved.text);
  if (refusal !== null) access.sayProblem(new Refusal("input", refusal));
  if (refusal !== null) return;
  set({ editing: false, editAt: null, unfit: null });
  const isSaved = await get().save();
  const isOvertaken = (get().unsaved?.conflict ?? null) !== null;
  if (isSaved || isOvertaken) set({ typed: null, live: null, caret: null });
  else set({ editing, editAt });
}

function type(access: ReviewAccess, text: string, isInText: boolean): void {
  const { get } = access;
  const { review, unsaved } = get();
  if (review === null) return;
  const basedOn = unsaved?.basedOn ?? review.revision.text;
  const isStanding = text === review.text;
  // The draft itself tells what is selected in it after each key.
  const unchosen = isInText ? { chosen: null, toSelect: null } : nothingChosen;
  const typing = { typed: text, isInText, unfit: null, ...unchosen, ...(isStanding && { live: null }) };
  keep(access, isStanding ? null : { text, basedOn, conflict: null }, typing);
  get().checkTyped();
}

import { Refusal } from "../../shared/api/api.ts";
import { refusalOfAct } from "../../shared/review/acts.ts";
import { readEdit } from "../../shared/review/readEdit.ts";
import { createPause } from "./pause.ts";
import type { ReviewAccess, ReviewState, Typing } from "./reviewState.ts";
import type { Unsaved } from "./unsaved.ts";

/** What a person reads when another text took the place of the one that they were typing in. */
export const overtaken =
  "Another revision was cut while you were typing. Your text is not saved, and it is kept here.";

/** Typing in the draft: nothing typed is lost, and nothing of anybody else's is overwritten unasked. */
export function createTyping(access: ReviewAccess): Typing {
  const { get, set } = access;
  const pause = createPause(access.patience, () => void saveInPause(access));
  const closed = { typed: null, live: null, unfit: null, editing: false, editAt: null } as const;
  return {
    editing: false,
    editAt: null,
    typed: null,
    isInText: false,
    unsaved: null,
    unfit: null,
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
  if (isSaved || isOvertaken) set({ typed: null, live: null });
  else set({ editing, editAt });
}

function type(access: ReviewAccess, text: string, isInText: boolean): void {
  const { get } = access;
  const { review, unsaved } = get();
  if (review === null) return;
  const basedOn = unsaved?.basedOn ?? review.revision.text;
  const isStanding = text === review.text;
  const typing = { typed: text, isInText, unfit: null, ...(isStanding && { live: null }) };
  keep(access, isStanding ? null : { text, basedOn, conflict: null }, typing);
  get().checkTyped();
}

function keep(
  { get, set, unsavedTexts }: ReviewAccess,
  unsaved: Unsaved | null,
  typing: Partial<ReviewState> = {},
): void {
  const { article, review } = get();
  if (article === null) return;
  const standing = unsaved?.basedOn === review?.revision.text ? (review?.text ?? null) : null;
  if (unsaved === null) unsavedTexts.forget(article);
  else unsavedTexts.keep(article, unsaved, standing);
  const isOvertaken = unsaved !== null && unsaved.conflict !== null;
  set({ ...typing, unsaved, ...(isOvertaken && { typed: null, live: null }) });
}

/** Why nobody can write in this article now, in one sentence; null where they can. */
function refusalToWrite({ get, person }: ReviewAccess): string | null {
  if (person() === null) return "Nobody is at the desk; press P and say who you are.";
  const { review } = get();
  return review === null ? null : refusalOfAct("editing", review.status);
}

/** A pause in typing cuts a revision, unless the text is none yet: that is said beside the text and in nobody's way. */
async function saveInPause(access: ReviewAccess): Promise<void> {
  const { get, set } = access;
  const { unsaved } = get();
  if (unsaved === null || unsaved.conflict !== null) return;
  const unfit = refusalToWrite(access) ?? refusalOfText(unsaved.text);
  set({ unfit });
  if (unfit === null) await get().save();
}

/** The text as the desk would keep it, or the sentence that says why it would not. */
function readTyped(text: string): { readonly kept: string } | { readonly refusal: string } {
  try {
    return { kept: readEdit(text).text };
  } catch (problem) {
    if (problem instanceof Refusal) return { refusal: problem.message };
    throw problem;
  }
}

function refusalOfText(text: string): string | null {
  const read = readTyped(text);
  return "refusal" in read ? read.refusal : null;
}

async function saveTyped(access: ReviewAccess): Promise<boolean> {
  const { get, set, actAtOnce, client } = access;
  const isSaved = await actAtOnce(
    async (as, review) => {
      const { unsaved } = get();
      if (unsaved === null || unsaved.conflict !== null) return review;
      const saved = await client.edit({
        article: review.article.id,
        text: unsaved.text,
        basedOn: unsaved.basedOn,
        as,
      });
      // What was typed while the desk was saving stays unsaved, now on top of what was saved.
      const typed = get().unsaved?.text ?? unsaved.text;
      keep(
        access,
        isKept(typed, saved.text) ? null : { text: typed, basedOn: saved.revision.text, conflict: null },
      );
      return saved;
    },
    { text: true },
  );
  if (!isSaved) await noticeConflict(access);
  const isAll = isSaved && get().unsaved === null;
  // While a person types, the text is left to them as they have it, blank lines at its end included.
  if (isAll && !get().editing) set({ typed: null });
  return isAll;
}

function isKept(typed: string, saved: string): boolean {
  if (typed === saved) return true;
  const read = readTyped(typed);
  return "kept" in read && read.kept === saved;
}

/** After a refused save: was it because another text stands now? */
async function noticeConflict(access: ReviewAccess): Promise<void> {
  const { get } = access;
  await get().refresh();
  const { review, unsaved } = get();
  if (review !== null && unsaved !== null && review.revision.text !== unsaved.basedOn)
    keep(access, { ...unsaved, conflict: overtaken });
}

import type { ReviewAccess, Typing } from "./reviewState.ts";
import type { Unsaved } from "./unsaved.ts";

/** What a person reads when another text took the place of the one that they were typing in. */
export const overtaken =
  "Another revision was cut while you were typing. Your text is not saved, and it is kept here.";

/** Typing in the draft: nothing typed is lost, and nothing of anybody else's is overwritten unasked. */
export function createTyping(access: ReviewAccess): Typing {
  const { get, set, unsavedTexts } = access;
  const keep = (unsaved: Unsaved | null): void => {
    const { article } = get();
    if (article === null) return;
    if (unsaved === null) unsavedTexts.forget(article);
    else unsavedTexts.keep(article, unsaved);
    set({ unsaved });
  };
  return {
    editing: false,
    editAt: null,
    unsaved: null,
    startEditing: (at) => {
      const { review, unsaved } = get();
      if (review !== null && (unsaved === null || unsaved.conflict === null))
        set({ editing: true, editAt: at });
    },
    type: (text) => {
      const { review, unsaved } = get();
      if (review === null) return;
      const basedOn = unsaved?.basedOn ?? review.revision.text;
      keep(text === review.text ? null : { text, basedOn, conflict: null });
    },
    save: () => saveTyped(access, keep),
    leaveEditing: async () => {
      const isSaved = await get().save();
      const { unsaved } = get();
      if (isSaved || (unsaved !== null && unsaved.conflict !== null)) set({ editing: false, editAt: null });
    },
    saveOver: async () => {
      const { unsaved, review } = get();
      if (unsaved === null || review === null) return true;
      const isSaved = await get().edit(unsaved.text);
      if (isSaved) keep(null);
      return isSaved;
    },
    discardUnsaved: () => {
      keep(null);
      set({ editing: false, editAt: null });
    },
  };
}

async function saveTyped(
  { get, set, act, client }: ReviewAccess,
  keep: (unsaved: Unsaved | null) => void,
): Promise<boolean> {
  const isSaved = await act(async (as, review) => {
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
    keep(typed === saved.text ? null : { text: typed, basedOn: saved.revision.text, conflict: null });
    return saved;
  });
  if (!isSaved) await noticeConflict({ get, set }, keep);
  return isSaved && get().unsaved === null;
}

/** After a refused save: was it because another text stands now? */
async function noticeConflict(
  { get }: Pick<ReviewAccess, "get" | "set">,
  keep: (unsaved: Unsaved | null) => void,
): Promise<void> {
  await get().refresh();
  const { review, unsaved } = get();
  if (review !== null && unsaved !== null && review.revision.text !== unsaved.basedOn)
    keep({ ...unsaved, conflict: overtaken });
}

import { Refusal } from "../../shared/api/api.ts";
import { refusalOfAct } from "../../shared/review/acts.ts";
import { readEdit } from "../../shared/review/readEdit.ts";
import type { ReviewAccess, ReviewState } from "./reviewState.ts";
import type { Unsaved } from "./unsaved.ts";

/** What a person reads when another text took the place of the one that they were typing in. */
export const overtaken =
  "Another revision was cut while you were typing. Your text is not saved, and it is kept here.";

/** Keeps what the desk does not hold yet, in the store and where it outlives the page; `typing` is set together with it. */
export function keep(
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
export function refusalToWrite({ get, person }: ReviewAccess): string | null {
  if (person() === null) return "Nobody is at the desk; press P and say who you are.";
  const { review } = get();
  return review === null ? null : refusalOfAct("editing", review.status);
}

/** A pause in typing cuts a revision, unless the text is none yet: that is said beside the text and in nobody's way. */
export async function saveInPause(access: ReviewAccess): Promise<void> {
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

/** Why a text cannot be a revision as it is, in one sentence; null where it can. */
export function refusalOfText(text: string): string | null {
  const read = readTyped(text);
  return "refusal" in read ? read.refusal : null;
}

/** Cuts a revision of what is typed; true where nothing is left unsaved. */
export async function saveTyped(access: ReviewAccess): Promise<boolean> {
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

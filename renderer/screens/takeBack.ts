import { describeAct, type Direction, type DoneAct } from "../stores/acts.ts";
import { personAtDesk } from "../stores/desk.ts";
import type { Stores } from "../stores/stores.ts";

/**
 * Undoes the person's last act, or does again the one undone last, wherever it was: its article is opened, and shows what was
 * put back. Keys that come faster than the desk answers wait for one another.
 */
export function takeBack(stores: Stores, direction: Direction): Promise<void> {
  return stores.review.getState().inTurn(() => takeBackNext(stores, direction));
}

async function takeBackNext(stores: Stores, direction: Direction): Promise<void> {
  const { review, notices } = stores;
  // What is typed and not saved is the last act: it becomes one first.
  if (review.getState().editing) await review.getState().leaveEditing();
  else await review.getState().save();
  const act = nextAct(stores, direction);
  if (act === null) {
    notices
      .getState()
      .say(direction === "undo" ? "There is no act of yours to undo." : "There is nothing to redo.");
    return;
  }
  await show(stores, act);
  if (!(await review.getState().putBack(act, direction))) return;
  const done = direction === "undo" ? "Undone" : "Done again";
  notices.getState().say(`${done}: ${describeAct(act)}.`, "done", null, "undo");
}

/** The act that undo or redo is about now; for its command, palette and button. */
export function nextAct({ acts, desk }: Stores, direction: Direction): DoneAct | null {
  return acts.getState().next(direction, personAtDesk(desk.getState())?.id ?? null);
}

/** Asks before it goes there, and again where a newer question of the screen's own took the answer's place. */
async function show({ place, review }: Stores, { article }: DoneAct): Promise<void> {
  const isShown = (): boolean => review.getState().review?.article.id === article;
  for (let tries = 0; !isShown() && tries < 5; tries += 1) await review.getState().open(article);
  if (place.getState().screen !== "review" || place.getState().article !== article)
    place.getState().openArticle(article);
}

import { commands } from "../../shared/commands.ts";
import { describeAct, withdraws, type Direction, type DoneAct } from "../stores/acts.ts";
import { personAtDesk } from "../stores/desk.ts";
import type { Stores } from "../stores/stores.ts";

/**
 * Undoes the person's last act, or does again the one undone last, wherever it was. One that was elsewhere is told first, and done
 * when the person asks again: its article is opened, and shows what was put back. A decision is withdrawn only by its own dialog.
 * Keys that come faster than the desk answers wait for one another.
 */
export function takeBack(stores: Stores, direction: Direction, isSure = false): Promise<void> {
  return stores.review.getState().inTurn(() => takeBackNext(stores, direction, isSure));
}

async function takeBackNext(stores: Stores, direction: Direction, isSure: boolean): Promise<void> {
  const { review, notices, acts } = stores;
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
  if (!isSure && isElsewhere(stores, act) && !isAnnounced(stores, act))
    return announce(stores, act, direction);
  acts.getState().announce(null);
  closeAnnouncement(stores);
  await show(stores, act);
  const status = review.getState().review?.status;
  const isDecided = status !== "new" && status !== "in_review";
  if (isDecided && withdraws(act, direction)) return acts.getState().ask({ act, direction });
  if (!(await review.getState().putBack(act, direction))) return;
  const done = direction === "undo" ? "Undone" : "Done again";
  notices.getState().say(`${done}: ${describeAct(act)}.`, "done", null, "undo");
}

function isElsewhere({ place }: Stores, { article }: DoneAct): boolean {
  return place.getState().screen !== "review" || place.getState().article !== article;
}

/** As long as the notice stands that told of it. */
function isAnnounced({ acts, notices }: Stores, act: DoneAct): boolean {
  return (
    acts.getState().announced === act && notices.getState().notices.some(({ about }) => about === "undo")
  );
}

function closeAnnouncement({ notices }: Stores): void {
  const said = notices.getState().notices.find(({ about }) => about === "undo");
  if (said !== undefined) notices.getState().close(said.id);
}

/** Says where the last act was: nobody is taken away from what they look at unasked. */
function announce(stores: Stores, act: DoneAct, direction: Direction): void {
  const isUndo = direction === "undo";
  const then = withdraws(act, direction)
    ? "asks whether to withdraw it"
    : isUndo
      ? "undoes it there"
      : "does it again there";
  const command = isUndo ? "act.undo" : "act.redo";
  const run = (): void => void takeBack(stores, direction, true);
  stores.acts.getState().announce(act);
  const which = isUndo ? "Your last act" : "What you undid last";
  stores.notices
    .getState()
    .say(
      `${which} was elsewhere: ${describeAct(act)}. Once more ${then}.`,
      "said",
      { title: commands[command].title, command, run },
      "undo",
    );
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

import { personAtDesk } from "../stores/desk.ts";
import type { Rechecked } from "../stores/rechecking.ts";
import type { Stores } from "../stores/stores.ts";
import { formatCount } from "../time.ts";

/** Asks the host for a copy of the desk in use. */
export async function backUpDesk({ host, notices }: Stores): Promise<void> {
  if (await host.backUp()) notices.getState().say("The desk is backed up.", "done", null, "desk");
}

/** Runs the present checker over every article that it has not checked, and says what came of it. */
export async function recheckDesk({ rechecking, desk, notices }: Stores): Promise<void> {
  const rechecked = await rechecking.getState().start(personAtDesk(desk.getState())?.id ?? null);
  if (rechecked === null) return;
  notices.getState().say(recheckedSentence(rechecked), "done", null, "desk");
  await desk.getState().feelPulse();
}

function recheckedSentence({ checked, changed, reopened, checker, left }: Rechecked): string {
  if (checked === 0 && left === 0) return `Every open article is checked with ${checker} already.`;
  const claims = formatCount(reopened, "claim");
  const again = reopened === 1 ? "is" : "are";
  const came = `${formatCount(checked, "article")} checked with ${checker}: ${changed} changed, ${claims} ${again} open again`;
  return left === 0 ? `${came}.` : `${came}; cancelled, ${formatCount(left, "article")} not begun.`;
}

/** Proves the desk; the history shows what was found. */
export async function verifyDesk({ verifying, notices }: Stores): Promise<void> {
  if ((await verifying.getState().start()) === "cancelled")
    notices.getState().say("Verifying was cancelled; nothing was proved.", "done", null, "desk");
}

/** Ends what runs: what is done stays, what is not begun is not done. */
export function cancelWork({ importing, rechecking, verifying }: Stores): void {
  if (importing.getState().phase === "running") importing.getState().cancel();
  if (rechecking.getState().progress !== null) rechecking.getState().cancel();
  if (verifying.getState().isRunning) verifying.getState().cancel();
}

/** Turns light to dark and dark to light, whichever the person sees now. */
export async function toggleTheme({ desk }: Stores): Promise<void> {
  const theme = desk.getState().loaded?.settings.theme ?? "system";
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = theme === "dark" || (theme === "system" && systemIsDark);
  await desk.getState().changeSettings({ theme: isDark ? "light" : "dark" });
}

import { personAtDesk } from "../stores/desk.ts";
import type { Stores } from "../stores/stores.ts";
import { formatCount } from "../time.ts";

/** Asks the host for a copy of the desk in use. */
export async function backUpDesk({ host, notices }: Stores): Promise<void> {
  if (await host.backUp()) notices.getState().say("The desk is backed up.", "done");
}

/** Runs the present checker over every article and says what came of it. */
export async function recheckDesk({ client, desk, notices }: Stores): Promise<void> {
  const person = personAtDesk(desk.getState());
  notices.getState().say("The whole desk is being checked again.");
  const { checked, changed, reopened, checker } = await client.recheck({
    ...(person !== null && { as: person.id }),
  });
  const articles = formatCount(checked, "article");
  const claims = formatCount(reopened, "claim");
  const again = reopened === 1 ? "is" : "are";
  const sentence = `${articles} checked with ${checker}: ${changed} changed, ${claims} ${again} open again.`;
  notices.getState().say(sentence, "done");
  await desk.getState().feelPulse();
}

/** Turns light to dark and dark to light, whichever the person sees now. */
export async function toggleTheme({ desk }: Stores): Promise<void> {
  const theme = desk.getState().loaded?.settings.theme ?? "system";
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = theme === "dark" || (theme === "system" && systemIsDark);
  await desk.getState().changeSettings({ theme: isDark ? "light" : "dark" });
}

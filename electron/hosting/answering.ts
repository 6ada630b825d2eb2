import { answer, type Reply } from "../../shared/api/api.ts";
import { createFrameAnswerer } from "../../shared/api/frames.ts";
import { answerHost, type DeskChoice, type HostHandlers } from "../../shared/api/hostQuestions.ts";
import type { ServedDesks } from "./servedDesks.ts";

/** What a host can do beyond serving its desks; the browser host leaves to the page what browsers do themselves. */
export type HostParts = Partial<Omit<HostHandlers, "host" | "openDesk">>;

/** How many pages' desks are remembered; the one that asked longest ago is forgotten first. */
const pageLimit = 200;

const otherDesk: Reply = {
  ok: false,
  kind: "refused",
  message: "Another window opened another desk; reload this page to go on with that one.",
};

/**
 * Answers the frames of all pages of a host: questions to the desk that is open, and to the host itself. A page whose
 * desk was closed by another page is refused, so that none of its acts lands on a desk that it does not show.
 */
export function createAnswering(
  desks: ServedDesks,
  kind: "desktop" | "browser",
  parts: HostParts,
): (frame: string) => Promise<string> {
  const pages = new Map<string, DeskChoice>();

  function show(caller: string, desk: DeskChoice): void {
    pages.delete(caller);
    pages.set(caller, desk);
    const [oldest] = pages.keys();
    if (pages.size > pageLimit && oldest !== undefined) pages.delete(oldest);
  }

  return createFrameAnswerer(async (name, args, caller) => {
    const hostHandlers: Partial<HostHandlers> = {
      ...parts,
      host: () => ({ kind, desk: desks.current() }),
      openDesk: async ({ which }) => {
        await desks.open(which);
        show(caller, desks.current());
        return { desk: desks.current() };
      },
    };
    const answered = answerHost(hostHandlers, name, args);
    if (answered !== null) return answered;
    const shown = pages.get(caller) ?? desks.current();
    if (shown !== desks.current()) return otherDesk;
    show(caller, shown);
    return answer(desks.handlers(), name, args);
  });
}

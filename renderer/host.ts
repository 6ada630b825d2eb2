import { type Reply } from "../shared/api/api.ts";
import { createFramedAsk } from "../shared/api/frames.ts";
import {
  frameMediaType,
  type Bridge,
  type DeskChoice,
  type HostAnswers,
  type HostArguments,
  type HostQuestionName,
  type Push,
} from "../shared/api/hostQuestions.ts";
import type { CommandId } from "../shared/commands.ts";
import type { OwnKeys } from "../shared/ownKeys.ts";
import { download, downloadText } from "./download.ts";

/** Makes what is saved once it is sure to be written. */
type MakeText = () => string | Promise<string>;

/** What the page has around it: the desktop's window or the browser over the loopback host. */
export type Host = {
  readonly kind: "desktop" | "browser";
  /** One question of the contract; the `ask` of `createClient`. */
  readonly ask: (name: string, args: unknown) => Promise<Reply>;
  readonly desk: () => Promise<DeskChoice>;
  readonly openDesk: (which: DeskChoice) => Promise<void>;
  /**
   * Asks where, has the text made, writes it, and answers the name that it was written under; null where the person cancelled. A
   * browser asks by itself if at all, and tells nobody: there, it is the name that the browser was given.
   */
  readonly saveFile: (name: string, mediaType: string, make: MakeText) => Promise<string | null>;
  /** A consistent copy of the open desk. False where the person cancelled. */
  readonly backUp: () => Promise<boolean>;
  readonly openLink: (url: string) => Promise<boolean>;
  /** Files given from outside, not fetched yet; asked until both lists are empty. */
  readonly openedFiles: () => Promise<HostAnswers["openedFiles"]>;
  /** Shows a person's own keys in the menu bar, where there is one. */
  readonly showKeys: (own: OwnKeys) => Promise<void>;
  readonly onCommand: (listener: (command: CommandId) => void) => () => void;
  readonly onFiles: (listener: () => void) => () => void;
  /** The listener saves what is typed; the window closes after it. */
  readonly onLeaving: (listener: () => Promise<void>) => () => void;
};

declare global {
  // Merged into the DOM's own type, which is an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly stet?: Bridge;
  }
}

/** The host of this page. */
export function openHost(): Host {
  const caller = crypto.randomUUID();
  return window.stet === undefined ? browserHost(caller) : desktopHost(window.stet, caller);
}

function desktopHost(bridge: Bridge, caller: string): Host {
  const ask = createFramedAsk(bridge.ask, caller);
  const askHost = createAskHost(ask);
  const sayLeft = (): void => void askHost("left", {});
  return {
    ...sharedParts(ask, askHost),
    kind: "desktop",
    saveFile: async (suggested, _mediaType, make) => {
      const { chosen } = await askHost("chooseFile", { name: suggested });
      if (chosen === null) return null;
      await askHost("writeFile", { place: chosen.place, text: await make() });
      return chosen.name;
    },
    backUp: async () => (await askHost("backUp", {})).saved,
    openLink: async (url) => (await askHost("openLink", { url })).opened,
    showKeys: async (keys) => void (await askHost("showKeys", { keys })),
    onCommand: (listener) => bridge.onPush((push) => push.kind === "command" && listener(push.command)),
    onFiles: (listener) => bridge.onPush((push) => push.kind === "files" && listener()),
    onLeaving: (listener) =>
      bridge.onPush((push: Push) => {
        if (push.kind === "leaving") void listener().finally(sayLeft);
      }),
  };
}

function browserHost(caller: string): Host {
  const ask = createFramedAsk(postFrame, caller);
  return {
    ...sharedParts(ask, createAskHost(ask)),
    kind: "browser",
    saveFile: async (name, mediaType, make) => {
      downloadText(name, mediaType, await make());
      return name;
    },
    backUp: async () => download("/backup", "desk-backup.stet"),
    openLink: async (url) => window.open(url, "_blank", "noopener,noreferrer") !== undefined,
    showKeys: async () => undefined,
    onCommand: () => () => undefined,
    onFiles: () => () => undefined,
    onLeaving: (listener) => {
      const save = (): void => {
        if (document.visibilityState === "hidden") void listener();
      };
      document.addEventListener("visibilitychange", save);
      return () => document.removeEventListener("visibilitychange", save);
    },
  };
}

type AskHost = <Name extends HostQuestionName>(
  name: Name,
  args: HostArguments<Name>,
) => Promise<HostAnswers[Name]>;

function createAskHost(ask: Host["ask"]): AskHost {
  return async <Name extends HostQuestionName>(name: Name, args: HostArguments<Name>) => {
    const reply = await ask(name, args);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value as HostAnswers[Name];
  };
}

function sharedParts(
  ask: Host["ask"],
  askHost: AskHost,
): Pick<Host, "ask" | "desk" | "openDesk" | "openedFiles"> {
  return {
    ask,
    desk: async () => (await askHost("host", {})).desk,
    openDesk: async (which) => void (await askHost("openDesk", { which })),
    openedFiles: () => askHost("openedFiles", {}),
  };
}

async function postFrame(frame: string): Promise<string> {
  const answer = await fetch("/ask", {
    method: "POST",
    headers: { "content-type": frameMediaType },
    body: frame,
  });
  if (!answer.ok) throw new Error("The desk does not answer; start Stet again and reload this page.");
  return answer.text();
}

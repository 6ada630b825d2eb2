import { z } from "zod";
import type { CommandId } from "../commands.ts";
import { answerChecked, type Reply } from "./api.ts";
import type { FileBytes } from "./questions.ts";

const deskChoices = ["own", "sample"] as const;
export type DeskChoice = (typeof deskChoices)[number];

/**
 * What a page asks of the host that it runs in, besides the questions to the desk. The desktop answers all of them;
 * the browser host answers `host`, `openDesk` and `openedFiles`, and the page does the rest by the browser's own means.
 */
export const hostQuestions = {
  host: z.strictObject({}),
  openDesk: z.strictObject({ which: z.enum(deskChoices) }),
  /** Files that were given to Stet from outside (command line, double click) and not fetched yet. */
  openedFiles: z.strictObject({}),
  /** Asks the person where a file goes. Nothing is made before they chose. */
  chooseFile: z.strictObject({ name: z.string().min(1).max(200) }),
  /** Writes to a place that `chooseFile` answered, once. */
  writeFile: z.strictObject({ place: z.string().max(200), text: z.string() }),
  /** Asks the person where, and puts a consistent copy of the desk there. */
  backUp: z.strictObject({}),
  /** Asks the person, and shows an `http` or `https` address in their browser. */
  openLink: z.strictObject({ url: z.string().max(4000) }),
  /** The person's own keys changed: the menu bar shows them. */
  showKeys: z.strictObject({ keys: z.record(z.string(), z.string()) }),
  /** The page says, after a `leaving` push, that nothing typed is left unsaved. */
  left: z.strictObject({}),
} as const;

export type HostAnswers = {
  readonly host: { readonly kind: "desktop" | "browser"; readonly desk: DeskChoice };
  readonly openDesk: { readonly desk: DeskChoice };
  /** Some of the files; asked again, the next ones; both lists empty at the end. `problems` are sentences. */
  readonly openedFiles: { readonly files: readonly FileBytes[]; readonly problems: readonly string[] };
  /** Null where the person cancelled. `place` stands for the path, which the page is not told; `name` is its last part. */
  readonly chooseFile: { readonly chosen: { readonly place: string; readonly name: string } | null };
  /** Answered when it would survive a power cut. */
  readonly writeFile: { readonly written: true };
  /** `saved` is false where the person cancelled. */
  readonly backUp: { readonly saved: boolean };
  readonly openLink: { readonly opened: boolean };
  readonly showKeys: { readonly shown: true };
  readonly left: { readonly left: true };
};

export type HostQuestionName = keyof typeof hostQuestions;
export type HostArguments<Name extends HostQuestionName> = Readonly<z.input<(typeof hostQuestions)[Name]>>;
export type HostHandlers = {
  readonly [Name in HostQuestionName]: (
    args: HostArguments<Name>,
  ) => HostAnswers[Name] | Promise<HostAnswers[Name]>;
};

/** What a host tells its page unasked; a push carries no data of the desk. */
export type Push =
  | { readonly kind: "command"; readonly command: CommandId }
  /** `openedFiles` has something to give. */
  | { readonly kind: "files" }
  /** The window is about to close: save what is typed, then ask `left` (within 3 seconds). */
  | { readonly kind: "leaving" };

/** What the desktop's preload puts at `window.stet`. Absent in the browser host, which takes frames at `POST /ask`. */
export type Bridge = {
  /** One frame to the host and its frame back: the `send` of `createFramedAsk`. */
  readonly ask: (frame: string) => Promise<string>;
  /** Calls the listener at every push until the returned function is called. */
  readonly onPush: (listener: (push: Push) => void) => () => void;
};

/** The media type of a frame over HTTP. No form and no cross-origin page can send it unasked. */
export const frameMediaType = "application/x-stet-frame";

/** Answers a question to the host, or null where the question is not one to the host. */
export function answerHost(
  handlers: Partial<HostHandlers>,
  name: string,
  args: unknown,
): Promise<Reply> | null {
  if (!Object.hasOwn(hostQuestions, name)) return null;
  const handler = handlers[name as HostQuestionName] as ((args: unknown) => unknown) | undefined;
  const sentence = `"${name}" is not a thing that this host can do.`;
  if (handler === undefined) return Promise.resolve({ ok: false, kind: "input", message: sentence });
  return answerChecked(hostQuestions[name as HostQuestionName], handler, name, args);
}

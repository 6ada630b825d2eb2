import type { Handlers } from "../../shared/api/api.ts";
import type { DeskChoice } from "../../shared/api/hostQuestions.ts";

/** What a host serves: the person's own desk or the sample desk, one of them at a time. */
export type ServedDesks = {
  /** Which desk is open now. */
  readonly current: () => DeskChoice;
  /** The handlers of the desk that is open now. */
  readonly handlers: () => Handlers;
  readonly open: (which: DeskChoice) => void | Promise<void>;
  /** Writes a consistent copy of the desk that is open, in use or not, to a file that does not exist yet. */
  readonly backUp: (file: string) => Promise<void>;
  readonly close: () => void;
};

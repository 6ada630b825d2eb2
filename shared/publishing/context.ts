import type { Person } from "../words/person.ts";
import type { Policy } from "../words/policy.ts";
import type { HashText, Instant } from "../words/span.ts";

/** The newest entry of the log as an article leaves: whoever keeps the export can prove later that the log held it. */
export type LogHead = {
  readonly desk: string;
  readonly position: number;
  readonly device: string;
  readonly sequence: number;
  readonly hash: string;
};

/** What publishing needs besides the review. */
export type PublishingContext = {
  readonly policy: Policy;
  readonly people: readonly Person[];
  /** The text of each source by the source's id; one that is not there, or null, has no text. */
  readonly sourceTexts: ReadonlyMap<string, string | null>;
  /** The text of the last revision that a pipeline delivered; what differs from it was rewritten by people. */
  readonly deliveredText: string;
  readonly exportedAt: Instant;
  readonly logHead: LogHead;
  readonly hash: HashText;
};

/** A file that is ready to be written: a safe name, its media type and its whole content. */
export type Publication = { readonly name: string; readonly mediaType: string; readonly text: string };

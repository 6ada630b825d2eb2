import type { Review } from "../../shared/api/answers.ts";
import { numberChanges, type Change } from "../../shared/diff/changes.ts";
import { diffTexts } from "../../shared/diff/diffTexts.ts";
import { restoredBy } from "../../shared/review/restored.ts";
import { quote } from "../../shared/text/quote.ts";
import { readable } from "../../shared/text/readable.ts";
import { shorten } from "../../shared/text/shorten.ts";

type Texts = Pick<Review, "text" | "revision" | "revisions" | "proposal">;

/** So much of the words is told that they are known again. */
const most = 32;

/** An edit by its first words: "Edit “eleven” to “twelve”", "Edit: “night” struck, and 2 more"; a restored revision by its number. */
export function editTitle(before: Texts, after: Texts): string {
  if (before.proposal !== null && after.proposal === null)
    return after.revision.origin === "import" ? "Delivered text taken whole" : "Merge of the delivered text";
  const restored = restoredBy(after.revision, after.revisions);
  if (restored !== null) return `Restoring of revision ${restored}`;
  const { changes } = numberChanges(diffTexts(before.text, after.text));
  const [first] = changes;
  if (first === undefined) return "Edit of the text";
  const more = changes.length > 1 ? `, and ${changes.length - 1} more` : "";
  return `Edit${wordsOf(first, before.text, after.text)}${more}`;
}

function wordsOf({ before, after }: Change, old: string, now: string): string {
  const [gone, come] = [shown(old.slice(before.start, before.end)), shown(now.slice(after.start, after.end))];
  if (gone === "" && come === "") return " of white space";
  if (gone === "") return `: ${quote(come)} added`;
  return come === "" ? `: ${quote(gone)} struck` : ` ${quote(gone)} to ${quote(come)}`;
}

function shown(words: string): string {
  return shorten(readable(words), most);
}

import { commonmarkLanguage, markdown } from "@codemirror/lang-markdown";
import type { Extension } from "@codemirror/state";
import { GFM } from "@lezer/markdown";
import { tameMarkdown } from "../../shared/text/tamedMarkdown.ts";

const gfm = markdown({
  base: commonmarkLanguage,
  extensions: GFM,
  completeHTMLTags: false,
  addKeymap: false,
});

/**
 * The Markdown that a draft is written in, as the checker reads it. A text with so many marks that its parsing would
 * hold up the window is shown as it is.
 */
export function languageOf(text: string): Extension {
  return tameMarkdown(text) === text ? gfm : [];
}

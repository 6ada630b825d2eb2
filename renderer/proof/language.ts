import { commonmarkLanguage, markdown } from "@codemirror/lang-markdown";
import type { Extension } from "@codemirror/state";
import { Strikethrough, Table } from "@lezer/markdown";

/** The Markdown that drafts are written in: CommonMark with tables and struck words, as the exports render it. */
export const draftLanguage: Extension = markdown({
  base: commonmarkLanguage,
  extensions: [Table, Strikethrough],
  completeHTMLTags: false,
  addKeymap: false,
});

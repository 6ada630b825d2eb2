/**
 * Every command of Stet and its key, once: the menu bar, the palette, the `?` sheet and the buttons all read this list.
 * A key is written as `Mod+Shift+Z`: `Mod` is Command on a Mac and Control elsewhere; single letters are off while typing.
 */
export const commands = {
  "import.files": { title: "Import…", menu: "File", keys: ["Mod+O"], where: "anywhere" },
  "import.paste": {
    title: "Import from the clipboard",
    menu: "File",
    keys: ["Mod+Shift+V"],
    where: "anywhere",
  },
  "article.export": { title: "Export…", menu: "File", keys: ["Mod+E"], where: "review" },
  "article.print": { title: "Print…", menu: "File", keys: ["Mod+P"], where: "review" },
  "desk.backup": { title: "Back up the desk…", menu: "File", keys: [], where: "anywhere" },
  "desk.sample": { title: "Open the sample desk", menu: "File", keys: [], where: "anywhere" },
  "desk.own": { title: "Open your own desk", menu: "File", keys: [], where: "anywhere" },

  "text.edit": { title: "Edit the text", menu: "Edit", keys: ["Enter"], where: "review" },
  "fix.apply": { title: "Put the source's words in place", menu: "Edit", keys: ["F"], where: "review" },
  "fix.attribute": { title: "Add who says so", menu: "Edit", keys: ["B"], where: "review" },
  "fix.strike": { title: "Strike the clause", menu: "Edit", keys: ["-"], where: "review" },
  "text.save": { title: "Save the text", menu: "Edit", keys: ["Mod+S"], where: "review" },
  "text.find": { title: "Find in draft and sources", menu: "Edit", keys: ["Mod+F"], where: "review" },
  "source.add": { title: "Add a source…", menu: "Edit", keys: ["O"], where: "review" },

  "passage.next": { title: "Next sentence", menu: "Review", keys: ["ArrowDown"], where: "passage" },
  "passage.previous": { title: "Sentence before", menu: "Review", keys: ["ArrowUp"], where: "passage" },
  "passage.longer": {
    title: "One sentence more",
    menu: "Review",
    keys: ["Shift+ArrowDown"],
    where: "passage",
  },
  "passage.shorter": {
    title: "One sentence less",
    menu: "Review",
    keys: ["Shift+ArrowUp"],
    where: "passage",
  },
  "tie.supports": { title: "Tie: supports the claim", menu: "Review", keys: ["S"], where: "passage" },
  "tie.contradicts": { title: "Tie: contradicts the claim", menu: "Review", keys: ["C"], where: "passage" },
  "tie.context": { title: "Tie: context of the claim", menu: "Review", keys: ["T"], where: "passage" },

  "claim.next": { title: "Next claim", menu: "Review", keys: ["J", "ArrowDown"], where: "review" },
  "claim.previous": { title: "Previous claim", menu: "Review", keys: ["K", "ArrowUp"], where: "review" },
  "claim.nextOpen": { title: "Next open claim", menu: "Review", keys: ["N"], where: "review" },
  "claim.why": { title: "Why this finding", menu: "Review", keys: ["W"], where: "review" },
  "claim.list": { title: "List of claims", menu: "Review", keys: ["L"], where: "review" },
  "claim.evidence": { title: "Next evidence", menu: "Review", keys: ["E"], where: "review" },
  "evidence.choose": { title: "Choose a passage to tie", menu: "Review", keys: ["T"], where: "review" },
  "evidence.untie": {
    title: "Untie or set aside the passage",
    menu: "Review",
    keys: ["Shift+T"],
    where: "review",
  },
  "claim.add": { title: "Add a claim…", menu: "Review", keys: ["I", "Alt+I"], where: "review" },
  "claim.split": { title: "Split the claim…", menu: "Review", keys: ["Y", "Alt+Y"], where: "review" },
  "claim.merge": { title: "Merge with the next claim", menu: "Review", keys: ["Shift+Y"], where: "review" },
  "claim.back": {
    title: "Take back the added, split or merged claim",
    menu: "Review",
    keys: ["Shift+I"],
    where: "review",
  },
  "leftOut.open": { title: "Left out by the draft", menu: "Review", keys: ["U"], where: "review" },
  "verdict.supported": { title: "Supported", menu: "Review", keys: ["1"], where: "review" },
  "verdict.partially_supported": { title: "Partly supported", menu: "Review", keys: ["2"], where: "review" },
  "verdict.unsupported": { title: "Unsupported", menu: "Review", keys: ["3"], where: "review" },
  "verdict.contradicted": { title: "Contradicted", menu: "Review", keys: ["4"], where: "review" },
  "verdict.not_checkable": { title: "Not checkable", menu: "Review", keys: ["5"], where: "review" },
  "verdict.query": { title: "Query…", menu: "Review", keys: ["6"], where: "review" },
  "verdict.seen": { title: "Supported for all looked at", menu: "Review", keys: ["7"], where: "review" },
  "verdict.clear": { title: "Take the verdict back", menu: "Review", keys: ["Backspace"], where: "review" },
  "claim.note": { title: "Note…", menu: "Review", keys: ["M"], where: "review" },
  "claim.waive": { title: "Let it stand…", menu: "Review", keys: ["S"], where: "review" },
  "act.undo": { title: "Undo the last act", menu: "Review", keys: ["Mod+Z"], where: "anywhere" },
  "act.redo": {
    title: "Redo the last act",
    menu: "Review",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    where: "anywhere",
  },
  "rubric.open": { title: "Answer the rubric…", menu: "Review", keys: ["C"], where: "review" },
  "decision.approve": { title: "Approve", menu: "Review", keys: ["A"], where: "review" },
  "decision.return": { title: "Return…", menu: "Review", keys: ["R"], where: "review" },
  "decision.reject": { title: "Reject…", menu: "Review", keys: ["X"], where: "review" },
  "decision.withdraw": { title: "Withdraw the decision…", menu: "Review", keys: ["D"], where: "review" },
  "article.next": { title: "Next open article", menu: "Review", keys: ["Shift+J"], where: "review" },
  "article.previous": { title: "Open article before", menu: "Review", keys: ["Shift+K"], where: "review" },
  "article.history": { title: "History of the article", menu: "Review", keys: ["H"], where: "review" },
  "lost.show": { title: "Lost claims", menu: "Review", keys: ["G"], where: "review" },
  "lost.place": {
    title: "Put the lost claim on the claim in hand",
    menu: "Review",
    keys: ["Shift+G"],
    where: "review",
  },
  "revisions.open": { title: "Compare revisions", menu: "Review", keys: ["V"], where: "review" },
  "proposal.open": {
    title: "Look at the delivered text",
    menu: "Review",
    keys: ["Shift+V"],
    where: "review",
  },
  "article.recheck": { title: "Check again", menu: "Review", keys: [], where: "review" },
  "desk.recheck": { title: "Check the whole desk again", menu: "Review", keys: [], where: "anywhere" },

  "change.next": { title: "Next change", menu: "Review", keys: ["J", "F7"], where: "revisions" },
  "change.previous": {
    title: "Previous change",
    menu: "Review",
    keys: ["K", "Shift+F7"],
    where: "revisions",
  },
  "change.take": { title: "Take the change", menu: "Review", keys: ["A"], where: "revisions" },
  "change.refuse": { title: "Refuse the change", menu: "Review", keys: ["X"], where: "revisions" },
  "change.both": { title: "Keep both wordings", menu: "Review", keys: ["B"], where: "revisions" },
  "changes.takeClean": {
    title: "Take every change without a conflict",
    menu: "Review",
    keys: ["Shift+A"],
    where: "revisions",
  },
  "proposal.merge": {
    title: "Merge the delivered text",
    menu: "Review",
    keys: ["Mod+Enter"],
    where: "revisions",
  },
  "revision.restore": {
    title: "Restore the earlier revision",
    menu: "Review",
    keys: ["R"],
    where: "revisions",
  },
  "revisions.older": { title: "Earlier revisions", menu: "View", keys: ["["], where: "revisions" },
  "revisions.newer": { title: "Later revisions", menu: "View", keys: ["]"], where: "revisions" },
  "revisions.layout": { title: "Side by side or in one", menu: "View", keys: ["I"], where: "revisions" },

  "work.cancel": { title: "Cancel what is running", menu: "File", keys: ["Mod+."], where: "anywhere" },

  "queue.next": { title: "Next article", menu: "View", keys: ["J", "ArrowDown"], where: "queue" },
  "queue.previous": { title: "Previous article", menu: "View", keys: ["K", "ArrowUp"], where: "queue" },
  "queue.open": { title: "Open the article", menu: "View", keys: ["Enter"], where: "queue" },
  "queue.find": { title: "Find an article", menu: "View", keys: ["/", "Mod+F"], where: "queue" },

  "screen.queue": { title: "Queue", menu: "View", keys: ["Mod+1"], where: "anywhere" },
  "screen.review": { title: "Review", menu: "View", keys: ["Mod+2"], where: "anywhere" },
  "screen.history": { title: "History", menu: "View", keys: ["Mod+3"], where: "anywhere" },
  "screen.settings": { title: "Settings", menu: "View", keys: ["Mod+4", "Mod+,"], where: "anywhere" },
  "source.1": { title: "Source 1", menu: "View", keys: ["Alt+1"], where: "review" },
  "source.2": { title: "Source 2", menu: "View", keys: ["Alt+2"], where: "review" },
  "source.3": { title: "Source 3", menu: "View", keys: ["Alt+3"], where: "review" },
  "source.4": { title: "Source 4", menu: "View", keys: ["Alt+4"], where: "review" },
  "source.5": { title: "Source 5", menu: "View", keys: ["Alt+5"], where: "review" },
  "source.6": { title: "Source 6", menu: "View", keys: ["Alt+6"], where: "review" },
  "source.7": { title: "Source 7", menu: "View", keys: ["Alt+7"], where: "review" },
  "source.8": { title: "Source 8", menu: "View", keys: ["Alt+8"], where: "review" },
  "source.9": { title: "Source 9", menu: "View", keys: ["Alt+9"], where: "review" },
  "palette.open": { title: "Find or do…", menu: "View", keys: ["Mod+K"], where: "anywhere" },
  "person.switch": { title: "Who is at the desk…", menu: "View", keys: ["P"], where: "anywhere" },
  "pane.next": { title: "Next pane", menu: "View", keys: ["F6"], where: "anywhere" },
  "pane.previous": { title: "Previous pane", menu: "View", keys: ["Shift+F6"], where: "anywhere" },
  "theme.toggle": { title: "Light or dark", menu: "View", keys: [], where: "anywhere" },

  "desk.verify": { title: "Verify the desk", menu: "Help", keys: [], where: "anywhere" },
  "sheet.open": { title: "Keys", menu: "Help", keys: ["?"], where: "anywhere" },
} as const satisfies Record<string, Command>;

export type Command = {
  readonly title: string;
  readonly menu: "File" | "Edit" | "Review" | "View" | "Help";
  readonly keys: readonly string[];
  readonly where: "anywhere" | "review" | "passage" | "revisions" | "queue";
};

export type CommandId = keyof typeof commands;

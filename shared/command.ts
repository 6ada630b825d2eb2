/** What people do by a menu, a button or a key: its name, where the menu bar has it, its keys, and the screen that offers it. */
export type Command = {
  readonly title: string;
  readonly menu: "File" | "Edit" | "Review" | "View" | "Help";
  readonly keys: readonly string[];
  readonly where: "anywhere" | "review" | "passage" | "revisions" | "queue" | "history" | "settings";
};

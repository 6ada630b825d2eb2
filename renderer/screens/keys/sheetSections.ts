import { commandGroups } from "../../../shared/commandGroups.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { keysOf, type OwnKeys } from "../../../shared/ownKeys.ts";
import { keyLabel } from "../../commands/keys.ts";
import { sendKey } from "../../commands/sendKey.ts";
import { goodScore, scoreWords } from "../palette/fuzzy.ts";

/** A line of the sheet: what is done, and by which keys; none where a command is only found by its name. */
export type SheetLine = { readonly title: string; readonly keys: readonly string[] };
export type SheetSection = { readonly title: string; readonly lines: readonly SheetLine[] };

/** Keys that belong to fields, dialogs and lists, not to commands. */
const fixed: SheetSection = {
  title: "In dialogs and fields",
  lines: [
    { title: "Back, or close", keys: ["Escape"] },
    { title: "Give the words, send what a dialog asks for", keys: [sendKey] },
    { title: "A line more in a note", keys: ["Enter"] },
    { title: "Take a reason, or a way to add a source", keys: ["Alt+1"] },
    { title: "Move in a list", keys: ["ArrowUp", "ArrowDown"] },
  ],
};

/** Keys of the same kind that belong to the work of a group. */
const more: Readonly<Record<string, readonly SheetLine[]>> = {
  "Text and fixes": [{ title: "Back from the text to the claims", keys: ["Escape"] }],
  "Rubric and decision": [
    { title: "In the rubric: yes, no", keys: ["Y", "N"] },
    { title: "In the rubric: waive, note", keys: ["W", "M"] },
    { title: "In the rubric: words 1 to 9", keys: ["1", "9"] },
  ],
  Queue: [{ title: "Clear the search", keys: ["Escape"] }],
};

/** Nine commands alike are one line of the sheet: the first and the last of them. */
const numbered = /^source\.[1-9]$/u;

/** Every command with its keys as they are today, by group, then the keys that are no commands. */
export function sheetSections(own: OwnKeys): readonly SheetSection[] {
  const groups = commandGroups.map(({ title, ids }) => ({
    title,
    lines: [...linesOf(ids, own), ...(more[title] ?? [])],
  }));
  return [...groups, fixed].filter(({ lines }) => lines.length > 0);
}

function linesOf(ids: readonly CommandId[], own: OwnKeys): readonly SheetLine[] {
  const sources = ids.filter((id) => numbered.test(id));
  const ends = [sources[0], sources.at(-1)].filter((id) => id !== undefined);
  return [
    ...ids
      .filter((id) => !numbered.test(id))
      .map((id) => ({ title: commands[id].title, keys: keysOf(id, own) })),
    ...(ends.length > 0 ? [{ title: "Source 1 to 9", keys: ends.flatMap((id) => keysOf(id, own)) }] : []),
  ];
}

/** The lines whose words, group or key answer a query; all of them for an empty one. */
export function findLines(
  sections: readonly SheetSection[],
  query: string,
  mac: boolean,
): readonly SheetSection[] {
  const wanted = query.trim();
  if (wanted === "") return sections;
  const isKey = (key: string): boolean => keyLabel(key, mac).toLowerCase() === wanted.toLowerCase();
  return sections
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter(
        (line) =>
          line.keys.some(isKey) ||
          scoreWords(wanted, line.title) >= goodScore ||
          scoreWords(wanted, title) >= goodScore * 2,
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Lines of aligned columns; the last column is as long as it is. Widths count characters, not bytes. */
export function tableLines(rows: readonly (readonly string[])[], indent = ""): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)),
    );
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}

/** A text on one line, cut to a width with an ellipsis; what a terminal would obey is taken out. */
export function oneLine(text: string, width: number): string {
  const flat = plainLine(text);
  const characters = Array.from(flat);
  return characters.length <= width ? flat : `${characters.slice(0, Math.max(1, width - 1)).join("")}…`;
}

/** A text on one line, without control and direction characters: an imported title must not steer a terminal. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, "\u{fffd}")
    .trim();
}

/** Words wrapped to a width, each line indented. */
export function wrapLines(text: string, width: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plainLine(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}

function widthOf(text: string): number {
  return Array.from(text).length;
}

/** An instant as a line of the terminal shows it: in UTC, to the minute. */
export function shortTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

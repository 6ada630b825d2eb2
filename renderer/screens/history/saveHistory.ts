import { historyCsv } from "../../../shared/history/csv.ts";
import type { Stores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

/** Saves every line that the filter finds as a CSV file. */
export async function saveHistory({ history, host, notices }: Stores): Promise<void> {
  const lines = await history.getState().listAll();
  // Spreadsheets take a file without this mark for their own code page, and spoil every accent.
  const text = `\uFEFF${historyCsv(lines)}`;
  if ((await host.saveFile("history.csv", "text/csv;charset=utf-8", () => text)) === null) return;
  notices.getState().say(`${formatCount(lines.length, "line")} of the log saved.`, "done");
}

import { groupFiles } from "../../../shared/packages/grouping.ts";
import { sniffFile, sniffLength } from "../../../shared/packages/sniff.ts";
import type { DraftGroup, PickedFile } from "../../pickedFile.ts";

/** What of a batch is clear, and the groups of texts of which a person must say which one is the draft. */
export type Grouped = {
  readonly clear: readonly DraftGroup[];
  readonly unclear: readonly (readonly PickedFile[])[];
};

/** Looks into the beginning of each file and parts the batch into drafts with their sources. */
export async function groupPicked(files: readonly PickedFile[]): Promise<Grouped> {
  const sniffed = await Promise.all(
    files.map(async (file) => ({ ...file, kind: sniffFile(file.name, await file.head(sniffLength)) })),
  );
  const { articles, unclear } = groupFiles(sniffed);
  return { clear: articles, unclear };
}

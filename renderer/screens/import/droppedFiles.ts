import { pickedFrom, type PickedFile } from "../../pickedFile.ts";

/** The files of a drop or a paste, those inside dropped folders too. Called within the event: its data goes with it. */
export async function listDroppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...data.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry?.() : null));
  if (entries.every((entry) => entry === null || entry === undefined))
    return [...data.files].map((file) => pickedFrom(file));
  const found = entries.filter((entry) => entry !== null && entry !== undefined).map(listEntry);
  return (await Promise.all(found)).flat();
}

/** True where a drag carries files. */
export function carriesFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}

async function listEntry(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  // What the system keeps for itself (.DS_Store and the like) is nobody's draft.
  if (entry.name.startsWith(".")) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [pickedFrom(file, entry.fullPath.replace(/^\//, ""))];
  }
  const entries = await listFolder((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(entries.map(listEntry))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A reader gives a folder in parts, and an empty one at the end. */
async function listFolder(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  );
  return part.length === 0 ? [] : [...part, ...(await listFolder(reader))];
}

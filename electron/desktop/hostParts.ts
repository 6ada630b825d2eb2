import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import type { BrowserWindow } from "electron";
import { Refusal } from "../../shared/api/api.ts";
import type { OwnKeys } from "../../shared/ownKeys.ts";
import type { HostParts } from "../hosting/answering.ts";
import type { ServedDesks } from "../hosting/servedDesks.ts";
import { writeFileAtomically } from "../publish/writeFile.ts";
import { openLink } from "./openLink.ts";
import type { OpenedFiles } from "./openedFiles.ts";
import { askWhere } from "./saving.ts";

type Surroundings = {
  readonly desks: ServedDesks;
  readonly opened: OpenedFiles;
  readonly left: () => void;
  readonly showKeys: (own: OwnKeys) => void;
};

/** What the desktop does for its page: files by dialog, whose paths never reach it, and links by question. */
export function createHostParts(
  window: BrowserWindow,
  { desks, opened, left, showKeys }: Surroundings,
): HostParts {
  const chosen = new Map<string, string>();
  return {
    openedFiles: opened.take,
    chooseFile: async ({ name }) => {
      const file = await askWhere(window, name, "Export");
      if (file === null) return { chosen: null };
      const place = randomUUID();
      chosen.set(place, file);
      return { chosen: { place, name: basename(file) } };
    },
    writeFile: async ({ place, text }) => {
      const file = chosen.get(place);
      chosen.delete(place);
      if (file === undefined)
        throw new Refusal("input", "No place was chosen for that file; export it again.");
      await writeFileAtomically(file, text);
      return { written: true };
    },
    backUp: async () => {
      const file = await askWhere(window, "desk-backup.stet", "Back up the desk");
      if (file !== null) await backUpTo(file, desks);
      return { saved: file !== null };
    },
    openLink: async ({ url }) => ({ opened: await openLink(window, url) }),
    showKeys: ({ keys }) => {
      showKeys(keys);
      return { shown: true };
    },
    left: () => {
      left();
      return { left: true };
    },
  };
}

/** Beside its place first: an older backup of that name stays until the new one is whole. */
async function backUpTo(file: string, desks: ServedDesks): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  await desks.backUp(unfinished);
  await rename(unfinished, file);
}

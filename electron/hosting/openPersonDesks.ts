import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import os from "node:os";
import { Refusal } from "../../shared/api/api.ts";
import { createChecker } from "../../shared/checking/createChecker.ts";
import type { Way } from "../../shared/words/person.ts";
import { defaultPolicy } from "../handlers/defaultPolicy.ts";
import { openDesks, type Desks } from "../handlers/desks.ts";
import { openDevice } from "../store/device.ts";
import { findPlaces, type Places } from "../store/places.ts";
import { sampleFiles } from "./sampleFiles.ts";

/**
 * Opens the desks of the person at this computer, as both hosts serve them. `own` is another desk file than their own,
 * where they named one. Throws a `Refusal` where the desk cannot be opened.
 */
export function openPersonDesks(way: Way, own?: string, places: Places = findPlaces()): Desks {
  makeFolder(places.folder);
  const memory = openDevice(places.device, randomUUID);
  return openDesks({
    ...(own === undefined ? { own: places.desk, ownName: "News desk" } : { own }),
    sample: places.sample,
    sampleFiles,
    memory,
    device: { id: memory.id, account: accountName() },
    way,
    now: () => new Date().toISOString(),
    randomId: randomUUID,
    checker: createChecker(),
    policy: defaultPolicy,
  });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new Refusal(
      "input",
      `Stet's folder ${folder} cannot be made: allow writing there, or name another with STET_HOME.`,
    );
  }
}

/** The operating system's account, which entries name beside the declared person. */
function accountName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return "unknown";
  }
}

import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { guardingHeaders } from "../hosting/page.ts";
import type { ServedDesks } from "../hosting/servedDesks.ts";

/** Sends a consistent copy of the open desk as a download; the copy made for it is removed again. */
export async function sendBackup(desks: ServedDesks, response: ServerResponse): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-backup-"));
  try {
    const file = path.join(folder, "desk.stet");
    await desks.backUp(file);
    response.writeHead(200, {
      ...guardingHeaders,
      "content-type": "application/vnd.sqlite3",
      "content-length": (await stat(file)).size,
      "content-disposition": 'attachment; filename="desk-backup.stet"',
      "cache-control": "no-store",
    });
    await pipeline(createReadStream(file), response);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

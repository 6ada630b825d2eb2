import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openDesk, closeDesk, type Desk } from "../../../../electron/store/desk.ts";
import { appendAct, inTransaction } from "../../../../electron/store/record.ts";
import type { ActKind, Acts, Entry } from "../../../../shared/history/entry.ts";
import { policy } from "./policy.ts";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "stet-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk in a file of its own (or of another's, to share it), whose clock goes one second further with every look. */
export function openTestDesk(options: { readonly file?: string; readonly device?: string } = {}): Desk {
  const { file = join(temporaryFolder(), "desk.stet"), device = "device-a" } = options;
  let seconds = 0;
  const desk = openDesk({
    file,
    device: { id: device, account: "tester" },
    way: "cli",
    now: () => new Date(Date.UTC(2026, 10, 4, 8, 0, seconds++)).toISOString(),
    randomId: randomUUID,
    checker: { version: "test", check: () => [], checkSpans: () => [] },
    policy,
  });
  onTestFinished(() => closeDesk(desk));
  return desk;
}

/** One act in a transaction of its own. */
export function act<Kind extends ActKind>(
  desk: Desk,
  kind: Kind,
  body: Acts[Kind],
  person: string | null = null,
): Entry<Kind> {
  return inTransaction(desk, () => appendAct(desk, kind, body, person));
}

import { rmSync } from "node:fs";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followProof } from "../../../shared/api/followProof.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { runSteps } from "../../../electron/store/steps.ts";
import { connectAgain } from "../../../electron/store/database.ts";
import { verifyInSteps } from "../../../electron/store/verify.ts";

let app: MemoryDesk;
beforeEach(async () => {
  app = openMemoryDesk();
  await app.importSample();
});
afterEach(() => app.close());

describe("verifying a desk in use", () => {
  it("is no part of what is done at the desk meanwhile, and answers for the desk as it began", async () => {
    const db = connectAgain(app.desk.db);
    const steps = verifyInSteps(db, {});
    expect(steps.next().value).toEqual({ done: 0, total: 2 });
    expect(steps.next().done).toBe(false);
    await app.addPerson("Mara");
    await app.importSample({ id: "harbour-2" });
    expect(runSteps(steps)).toMatchObject({ ok: true, entries: 2 });
    db.close();
    expect(await app.client.verify({})).toMatchObject({ ok: true, entries: 4 });
  });

  it("answers other questions before it is done", async () => {
    const order: string[] = [];
    const proof = app.client.verify({}).then(() => order.push("verify"));
    await app.client.queue({}).then(() => order.push("queue"));
    await proof;
    expect(order).toEqual(["queue", "verify"]);
  });

  it("tells how far it is, by the name that it was asked under", async () => {
    expect(await app.client.verifying({ run: "mine" })).toBeNull();
    const proof = app.client.verify({ run: "mine" });
    expect(await app.client.verifying({ run: "mine" })).toEqual({ done: 0, total: 0 });
    expect(await app.client.verifying({ run: "other" })).toBeNull();
    await expect(app.client.verify({ run: "mine" })).rejects.toThrow('There is a proof "mine" already.');
    expect(await proof).toMatchObject({ ok: true });
    expect(await app.client.verifying({ run: "mine" })).toBeNull();
  });

  it("is told of at every look until it is done", async () => {
    const told: unknown[] = [];
    // The first look comes before the first slice.
    const wait = () => (told.length === 0 ? Promise.resolve() : nextTurn());
    const found = await followProof(app.client, { run: "mine" }, wait, (proved) => told.push(proved));
    expect(found).toMatchObject({ ok: true, entries: 2 });
    expect(told[0]).toEqual({ done: 0, total: 0 });
    const refused = followProof(app.client, { run: "", heads: [] }, nextTurn, () => undefined);
    await expect(refused).rejects.toThrow('"verify" was asked wrongly at "run"');
  });

  it("is ended when it is asked to, and then proves nothing; another goes on", async () => {
    const proof = app.client.verify({ run: "mine" });
    const other = app.client.verify({ run: "other" });
    const refused = expect(proof).rejects.toThrow("Verifying was ended before anything was proved.");
    expect(await app.client.endVerifying({ run: "mine" })).toEqual({ ended: true });
    await refused;
    expect(await other).toMatchObject({ ok: true });
    expect(await app.client.endVerifying({ run: "mine" })).toEqual({ ended: false });
  });

  // Windows does not let go of a file that is open.
  it.skipIf(process.platform === "win32")(
    "says that the desk's file is gone, and makes no other in its place",
    async () => {
      rmSync(path.join(app.folder, "desk.stet"));
      await expect(app.client.verify({})).rejects.toThrow('"desk.stet" cannot be opened');
      await expect(app.client.verify({})).rejects.toThrow('"desk.stet" cannot be opened');
    },
  );
});

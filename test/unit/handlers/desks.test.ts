import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultPolicy } from "../../../electron/handlers/defaultPolicy.ts";
import { openDesks, type Desks } from "../../../electron/handlers/desks.ts";
import { openDevice } from "../../../electron/store/device.ts";
import { createChecker } from "../../../shared/checking/createChecker.ts";
import { sampleArticle } from "../../fixtures/sampleArticle.ts";

let folder: string;
let desks: Desks;

function open(): Desks {
  const memory = openDevice(path.join(folder, "device.json"), () => "device-0001");
  let ids = 0;
  const { name, bytes } = sampleArticle({ id: "sample-1" });
  return openDesks({
    own: path.join(folder, "desk.stet"),
    ownName: "News desk",
    sample: path.join(folder, "sample.stet"),
    sampleFiles: [{ name, bytes: Buffer.from(bytes, "base64") }],
    memory,
    device: { id: memory.id, account: "tester" },
    way: "desktop",
    now: () => new Date(Date.UTC(2026, 10, 23, 9, 0, ids)).toISOString(),
    randomId: () => `id-${++ids}`,
    checker: createChecker(),
    policy: defaultPolicy,
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "stet-desks-"));
  desks = open();
});
afterEach(() => {
  desks.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a person's desks", () => {
  it("begin with an empty desk of their own", async () => {
    expect(desks.current()).toBe("own");
    expect(await desks.handlers().desk({})).toMatchObject({
      articles: 0,
      name: "News desk",
      warning: null,
    });
  });

  it("have samples on a desk of its own, with the same people, filled once", async () => {
    const mara = await desks.handlers().addPerson({ name: "Mara", role: "editor" });
    await desks.handlers().changeSettings({ person: mara.id });
    await desks.open("sample");
    expect(desks.current()).toBe("sample");
    const [person] = await desks.handlers().people({});
    expect(person).toMatchObject({ name: "Mara", role: "editor" });
    expect((await desks.handlers().settings({})).person).toBe(person?.id);
    expect(await desks.handlers().desk({})).toMatchObject({ articles: 1, name: "Sample desk" });
    await desks.open("own");
    expect(await desks.handlers().desk({})).toMatchObject({ articles: 0 });
    await desks.open("sample");
    expect(await desks.handlers().desk({})).toMatchObject({ articles: 1 });
    expect(await desks.handlers().people({})).toHaveLength(1);
  });

  it("are copied while they are open", async () => {
    await desks.handlers().addPerson({ name: "Mara", role: "editor" });
    const copy = path.join(folder, "copy.stet");
    await desks.backUp(copy);
    await expect(desks.backUp(copy)).rejects.toThrow("already there");
  });
});

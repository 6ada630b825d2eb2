import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

let app: MemoryDesk;
beforeEach(() => void (app = openMemoryDesk()));
afterEach(() => app.close());

describe("the people of a desk", () => {
  it("are added by name and role, and listed in the order in which they came", async () => {
    await app.addPerson("  Mara   Lind ", "editor");
    await app.addPerson("Jonas", "checker");
    const people = await app.client.people({});
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ["Mara Lind", "editor"],
      ["Jonas", "checker"],
    ]);
  });

  it("have names of their own, whatever the letter case and how it is written", async () => {
    await app.addPerson("Élodie");
    expect(await sentenceOf(app.addPerson("ÉLODIE"))).toBe(
      "Élodie is at this desk already; use another name.",
    );
    expect(await sentenceOf(app.addPerson("E\u0301lodie"))).toContain("already");
    expect(await sentenceOf(app.addPerson("E\u202elodie"))).toBe(
      "The name holds characters that cannot be seen; type it by hand.",
    );
    expect(await app.client.people({})).toHaveLength(1);
  });

  it("are the only ones who can act", async () => {
    await app.importSample();
    const act = app.client.judge({ article: "harbour-1", claim: "c1", verdict: "query", as: "nobody" });
    expect(await sentenceOf(act)).toBe('There is nobody with the id "nobody" at this desk.');
  });
});

describe("the settings of a device", () => {
  it("remember who is at which desk, and look and keys for all of them", async () => {
    const mara = await app.addPerson("Mara");
    expect(await app.client.settings({})).toMatchObject({ person: null, theme: "system", keys: {} });
    await app.client.changeSettings({ person: mara.id });
    await app.client.changeSettings({ theme: "dark" });
    expect(await app.client.settings({})).toMatchObject({ person: mara.id, theme: "dark", keys: {} });
    expect(await sentenceOf(app.client.changeSettings({ person: "nobody" }))).toContain("nobody");
  });
});

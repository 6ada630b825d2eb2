import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultPolicy } from "../../../electron/handlers/defaultPolicy.ts";
import { sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

let app: MemoryDesk;
beforeEach(() => void (app = openMemoryDesk()));
afterEach(() => app.close());

describe("the policy of a desk", () => {
  it("is the default until a person changes it, and counts its changes", async () => {
    const mara = await app.addPerson("Mara");
    expect(await app.client.policy({})).toEqual(defaultPolicy);
    const flagged = { ...defaultPolicy, judge: "flagged" } as const;
    expect(await app.client.setPolicy({ policy: flagged, as: mara.id })).toEqual({ ...flagged, version: 2 });
    expect(await app.client.policy({})).toMatchObject({ judge: "flagged", version: 2 });
    const { lines } = await app.client.history({});
    expect(lines[0]).toMatchObject({
      personName: "Mara",
      sentence: "changed the policy",
      changes: "Only flagged claims need a verdict (before: every claim).",
    });
  });

  it("is not changed by somebody who saw an older one", async () => {
    const mara = await app.addPerson("Mara");
    const as = mara.id;
    await app.client.setPolicy({ policy: { ...defaultPolicy, judge: "flagged" }, as });
    expect(await sentenceOf(app.client.setPolicy({ policy: { ...defaultPolicy }, as }))).toBe(
      "The policy was changed meanwhile and is at version 2; look at it again.",
    );
  });

  it("is a lead's to change where the desk has one", async () => {
    const mara = await app.addPerson("Mara", "editor");
    const lea = await app.addPerson("Lea", "lead");
    const policy = { ...defaultPolicy, fourEyes: true };
    expect(await sentenceOf(app.client.setPolicy({ policy, as: mara.id }))).toBe(
      "Only a lead changes the policy of this desk, and Mara is none.",
    );
    expect(await app.client.setPolicy({ policy, as: lea.id })).toMatchObject({ fourEyes: true });
  });

  it("asks for four eyes only where there are two people", async () => {
    const lea = await app.addPerson("Lea", "lead");
    const policy = { ...defaultPolicy, fourEyes: true };
    expect(await sentenceOf(app.client.setPolicy({ policy, as: lea.id }))).toBe(
      "Four eyes need two people at the desk; add the second one first.",
    );
  });

  it("names no criterion and no reason code twice", async () => {
    const mara = await app.addPerson("Mara");
    const [first] = defaultPolicy.rubric;
    if (first === undefined) throw new Error("The default rubric is empty.");
    const twice = { ...defaultPolicy, rubric: [first, { ...first, question: "Again?" }] };
    expect(await sentenceOf(app.client.setPolicy({ policy: twice, as: mara.id }))).toContain(
      `two criteria "${first.id}"`,
    );
    const codes = [
      { code: "late", label: "Late" },
      { code: "late", label: "Too late" },
    ];
    const coded = { ...defaultPolicy, reasons: { reject: codes } };
    expect(await sentenceOf(app.client.setPolicy({ policy: coded, as: mara.id }))).toContain(
      '"late" is there twice',
    );
  });

  it("is not written again where nothing was changed", async () => {
    const mara = await app.addPerson("Mara");
    const before = await app.client.pulse({});
    await app.client.setPolicy({ policy: { ...defaultPolicy }, as: mara.id });
    expect(await app.client.pulse({})).toEqual(before);
  });
});

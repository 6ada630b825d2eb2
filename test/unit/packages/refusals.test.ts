import { describe, expect, test } from "vitest";
import { readDraft } from "../../../electron/intake/intake.ts";
import { Refusal } from "../../../shared/api/api.ts";
import type { BrokenFile } from "./brokenFiles.ts";
import { brokenJson } from "./brokenJson.ts";
import { brokenPackages } from "./brokenPackages.ts";
import { brokenSources, brokenTexts } from "./brokenTexts.ts";

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;

async function refusalOf(file: BrokenFile): Promise<unknown> {
  const draft = { name: file.name ?? "a.json", bytes: bytesOf(file.content) };
  const sources = (file.sources ?? []).map(({ name, content }) => ({ name, bytes: bytesOf(content) }));
  return await readDraft({ draft, sources }).then(
    () => null,
    (error: unknown) => error,
  );
}

describe("what cannot be read is refused in one sentence that names file, place and remedy", () => {
  test.for([...brokenJson, ...brokenPackages, ...brokenTexts, ...brokenSources])("$what", async (file) => {
    const refusal = await refusalOf(file);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ kind: "input", message: file.sentence });
  });

  test("no sentence breaks over lines", () => {
    for (const { sentence } of [...brokenJson, ...brokenPackages, ...brokenTexts, ...brokenSources])
      expect(sentence).toMatch(/^[^\n\p{Cc}\p{Bidi_Control}]+\.$/u);
  });

  test("a prototype in a package reaches no object", async () => {
    await refusalOf({ what: "", content: '{"__proto__": {"isAdmin": true}}', sentence: "" });
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });
});

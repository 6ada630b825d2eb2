import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../../electron/intake/intake.ts";
import { groupFiles } from "../../../shared/packages/grouping.ts";
import { sniffFile } from "../../../shared/packages/sniff.ts";

const inputs = join(import.meta.dirname, "../../../../shared/inputs");
const isAbsent = !existsSync(inputs);
const fileAt = (path: string) => ({
  name: path.split("/").at(-1) ?? "",
  bytes: new Uint8Array(readFileSync(path)),
});

describe.skipIf(isAbsent)("the real drafts beside this project", () => {
  test("all 37 packages are read, each with a headline, a body and the text of its sources", async () => {
    const stories = readdirSync(join(inputs, "ragtruth")).map((name) => join(inputs, "ragtruth", name));
    const articles = await Promise.all(
      [...stories, join(inputs, "ai-models-converge.json")].map((path) =>
        readDraft({ draft: fileAt(path), sources: [] }),
      ),
    );
    expect(articles).toHaveLength(37);
    for (const { text, headline, sources } of articles) {
      expect(text.length).toBeGreaterThan(headline.length + 100);
      expect(sources.every((source) => (source.text ?? "").length > 100)).toBe(true);
    }
    expect(new Set(articles.map(({ id }) => id)).size).toBe(37);
  });

  test("a folder of a draft and six sources is grouped, and reads like its package", async () => {
    const folder = join(inputs, "ai-models-converge");
    const files = readdirSync(folder).map((name) => fileAt(join(folder, name)));
    const { articles, unclear } = groupFiles(
      files.map((file) => ({ ...file, kind: sniffFile(file.name, file.bytes) })),
    );
    expect(unclear).toEqual([]);
    expect(articles).toHaveLength(1);
    const [input] = articles;
    const loose = input === undefined ? null : await readDraft(input);
    const whole = await readDraft({ draft: fileAt(join(inputs, "ai-models-converge.json")), sources: [] });
    expect(loose?.text).toBe(whole.text);
    expect(loose?.sources.map((source) => ({ ...source, retrievedAt: null }))).toEqual(
      whole.sources.map((source) => ({ ...source, retrievedAt: null })),
    );
  });
});

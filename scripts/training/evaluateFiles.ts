import { basename } from "node:path";
import { createChecker } from "../../shared/checking/createChecker.ts";
import { draftThreshold } from "../../shared/checking/judge/model.ts";
import { doubtOf, findingOfDraft } from "../../shared/checking/wholeDraft.ts";
import { countCharacters } from "./countSpans.ts";
import { readExampleFile, type Example } from "./examples.ts";
import { figuresOf, type SetRow } from "./report.ts";

/** The figures of files of labelled drafts, judged by the checker as it ships: honest only for files that it was not fitted to. */
export function evaluateFiles(files: readonly string[]): readonly SetRow[] {
  return files.map((file) => {
    const set = basename(file, ".jsonl");
    return evaluateFile(set, readExampleFile(file, set));
  });
}

function evaluateFile(set: string, examples: readonly Omit<Example, "fold">[]): SetRow {
  const checker = createChecker();
  const began = performance.now();
  const drafts = examples.map((example) => {
    const sources = example.sources.map((text, number) => ({
      id: `s${number + 1}`,
      text,
      title: "",
      publisher: null,
      publishedAt: null,
    }));
    const draft = { text: example.draft, language: "en", createdAt: null, sources };
    const claims = checker.check(draft);
    return {
      ...findingOfDraft(claims, checker.closeness(draft)),
      worst: Math.max(0, ...claims.map(doubtOf)),
    };
  });
  const took = (performance.now() - began) / examples.length;
  const scores = drafts.map(({ score }) => score);
  const worst = drafts.map(({ worst }) => worst);
  const bad = examples.map((example) => example.bad);
  return {
    set,
    ...figuresOf(
      worst,
      scores,
      bad,
      draftThreshold,
      countCharacters(
        examples,
        drafts.map((draft) => draft.spans),
      ),
    ),
    ms: Number(took.toFixed(1)),
  };
}

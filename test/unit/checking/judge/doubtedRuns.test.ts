import { describe, expect, test } from "vitest";
import { createEvidenceIndex } from "../../../../shared/checking/evidence/evidenceIndex.ts";
import { indexSource } from "../../../../shared/checking/evidence/sourceIndex.ts";
import { explainRun } from "../../../../shared/checking/judge/explainRun.ts";
import { gatherWordFacts } from "../../../../shared/checking/judge/wordFacts.ts";
import { readSentence } from "../../../../shared/checking/readDraft.ts";
import { findClaims } from "../../../../shared/claims/findClaims.ts";
import { plainTextOf } from "../../../../shared/text/plain.ts";

/** What is said of the words in brackets, taken for doubted: `kind: draft words / source words`, or null. */
function saidOf(marked: string, source: string): string | null {
  const draft = marked.replace(/[[\]]/g, "");
  const plain = plainTextOf(draft);
  const index = createEvidenceIndex([indexSource(source)]);
  const [sentence] = findClaims(plain);
  const reading = readSentence(plain, sentence!, index, null);
  const [from, to] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const first = reading.words.findIndex(({ start }) => start >= from);
  const end = reading.words.findLastIndex((word) => word.end <= to) + 1;
  const found = explainRun(reading, gatherWordFacts(reading), { first, end, doubt: 0.8 }, sentence!);
  if (found === null) return null;
  const theirs = found.source === null ? "nothing" : source.slice(found.source.start, found.source.end);
  return `${found.kind}: ${plain.text.slice(found.draft.start, found.draft.end)} / ${theirs}`;
}

describe("of doubted words that no check explains", () => {
  test("none is said to be denied or turned round by the sources: that is for the checks to say", () => {
    expect(
      saidOf(
        "Velden overcame an early eight-point [deficit and pulled away].",
        "Harle took an early eight-point lead against Velden.",
      ),
    ).toBe("no_evidence: deficit and pulled away / nothing");
    expect(
      saidOf(
        "The mayor [won't comment] on the film.",
        "The mayor has called the film about the harbour hearsay.",
      ),
    ).toBe("no_evidence: won't comment / nothing");
  });

  test("small words and words that join are not told of by themselves", () => {
    const source = "The harbour of Velmouth was closed for eleven weeks in spring.";
    expect(saidOf("[Overall], the harbour was closed in spring.", source)).toBeNull();
    expect(saidOf("[He] was in the harbour in spring.", source)).toBeNull();
    expect(saidOf("The harbour was closed [and rebuilt by] spring.", source)).toBe(
      "no_evidence: rebuilt / nothing",
    );
  });

  test("a denial is told with what it denies", () => {
    expect(
      saidOf("The harbour was [never] reopened in spring.", "The harbour of Velmouth was closed in spring."),
    ).toBe("no_evidence: never reopened / nothing");
  });

  test("nothing is said to stand in no source that a reader can find there", () => {
    const source = "Weinstein was abducted in 2011. The talks were held in Lahore.";
    expect(saidOf("Weinstein was abducted and [held] hostage in 2011.", source)).toBe(
      "no_evidence: held hostage / nothing",
    );
    expect(saidOf("Weinstein was [abducted] for money in 2011.", source)).toBe(
      "no_evidence: abducted for money / nothing",
    );
  });

  test("one word that may tell a cause is none, and a lone “most” widens nothing", () => {
    const source = "Ducks caused a stir in Velmouth. Pedestrians stopped cars for the ducks.";
    expect(saidOf("Ducks caused a stir in Velmouth, [prompting] pedestrians to stop cars.", source)).toBe(
      "no_evidence: prompting / nothing",
    );
    expect(
      saidOf("Falk wrote one of the [most] famous songs.", "Falk wrote songs for the choir of Harle."),
    ).toBe("no_evidence: most famous / nothing");
  });

  test("a number differs only from another of the same unit", () => {
    const said = saidOf(
      "The keeper scored [94] goals for the club.",
      "The keeper scored in 20 matches for the club.",
    );
    expect(said).not.toContain("number_differs");
  });

  test("no name and no cause is cut", () => {
    const source = "The Harle Press prints books. The airport was closed on Monday.";
    expect(saidOf("The house is called [American] Fantasy Press.", source)).toBe(
      "no_evidence: American Fantasy Press / nothing",
    );
    expect(saidOf("The novel came out at the [Harle Fantasy] Press.", source)).toBe(
      "no_evidence: Harle Fantasy Press / nothing",
    );
    expect(saidOf("The airport was closed on Monday [due to a bomb] threat.", source)).toBe(
      "cause_invented: due to a bomb threat / nothing",
    );
    expect(saidOf("The airport was closed [since the end] of May.", source)).toBe(
      "no_evidence: since the end / nothing",
    );
  });
});

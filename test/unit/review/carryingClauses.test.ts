import { describe, expect, it } from "vitest";
import type { StandingWords } from "../../../shared/review/carrying.ts";
import type { CheckedClaim } from "../../../shared/words/claim.ts";
import { carry, passage, sources, type Checked } from "./carryTexts.ts";

/** A text whose sentences have a claim on each clause, cut at the bars. */
function clauses(...sentences: readonly string[]): Checked {
  const claims: CheckedClaim[] = [];
  let text = "";
  for (const parts of sentences.map((sentence) => sentence.split("|"))) {
    const sentence = { start: text.length, end: text.length + parts.join("").length };
    for (const part of parts) {
      const start = text.length + /^(?:, and )?/u.exec(part)![0].length;
      text += part;
      const found = { finding: "supported", confidence: 900, reasons: [], evidence: [passage] } as const;
      claims.push({ ...found, sentence, start, end: text.length, kind: "statement" });
    }
    text += " ";
  }
  return { text, claims };
}

const said = (claim: string, changes: Partial<StandingWords> = {}): StandingWords => ({
  claim,
  evidence: [],
  hasWords: false,
  isSettled: false,
  mender: "p1",
  isQuery: false,
  ...changes,
});
const query = (claim: string) => said(claim, { hasWords: true, isQuery: true, mender: null });

/** Each claim as `c1 its words`, with whose place it takes. */
const shown = ({ record, text }: ReturnType<typeof carry>) =>
  record.claims.map(({ id, start, end, follows }) =>
    follows === null ? `${id} ${text.slice(start, end)}` : `${id} ${text.slice(start, end)} < ${follows}`,
  );

const crews = "Crews closed the north gate at dawn";
const mayor = "the mayor thanked them for their work";
const first = carry(null, clauses(`${crews}|, and ${mayor}.`));

describe("a clause that an edit of its sentence leaves alone", () => {
  const edited = clauses(`Crews opened both of the gates at dawn|, and ${mayor}.`);

  it("keeps its query, and the edited clause shows what was said of it", () => {
    const now = carry(first, edited, [said("c1"), query("c2")]);
    expect(shown(now)).toEqual(["c3 Crews opened both of the gates at dawn < c1", `c2 ${mayor}.`]);
    expect(now.record.lost).toEqual([]);
  });

  it("is open again with its verdict shown as changed since, where that was no query", () => {
    const now = carry(first, edited, [said("c1"), said("c2", { mender: "anyone" })]);
    expect(shown(now)[1]).toBe(`c4 ${mayor}. < c2`);
    expect(now.record.claims[1]?.changes).toEqual(["sentence"]);
  });

  it("keeps its query when it becomes a sentence of its own, or is put first", () => {
    const alone = clauses(`${crews}.`, `Later ${mayor}.`);
    expect(shown(carry(first, clauses(`${crews}.`), [query("c1")]))).toEqual([`c1 ${crews}.`]);
    expect(shown(carry(first, alone, [query("c1"), query("c2")]))[0]).toBe(`c1 ${crews}.`);
  });

  it("is still found when the other clause is another one altogether", () => {
    const now = carry(first, clauses(`Nobody knows why|, and ${mayor}.`), [query("c1"), query("c2")]);
    expect(shown(now)).toEqual(["c3 Nobody knows why < c1", `c2 ${mayor}.`]);
  });
});

describe("a query whose words are a claim of their own no longer", () => {
  const joined = clauses(`Crews closing the north gate at dawn, and ${mayor}.`);

  it("is shown on the claim that holds them", () => {
    const now = carry(first, joined, [said("c1"), query("c2")]);
    expect(shown(now)).toEqual([`c3 Crews closing the north gate at dawn, and ${mayor}. < c2`]);
    expect(now.record.lost).toEqual([]);
  });

  it("stands again when they are one again, though its sentence is another", () => {
    const lost = carry(first, joined, [query("c1"), query("c2")]);
    expect(lost.record.lost.map(({ id }) => id)).toEqual(["c1"]);
    const again = clauses(`${crews}|, and ${mayor}|, and that was all they did.`);
    const earlier = first.record.claims.map((claim) => {
      const words = first.text.slice(claim.start, claim.end);
      return { claim, words, sentence: first.text.trim(), sources };
    });
    const now = carry(lost, again, [query("c1"), query("c2")], sources, earlier);
    expect(shown(now).slice(0, 2)).toEqual([`c1 ${crews}`, `c2 ${mayor}`]);
    expect(now.record.lost).toEqual([]);
  });
});

it("a query stays when only its evidence or finding is another: nothing but a person settles a question", () => {
  const { text, claims } = clauses(`${crews}|, and ${mayor}.`);
  const doubted = claims.map((claim) => ({ ...claim, finding: "contradicted" as const }));
  const now = carry(first, { text, claims: doubted }, [said("c1"), query("c2")]);
  expect(shown(now)).toEqual([`c3 ${crews} < c1`, `c2 ${mayor}.`]);
});

it("a claim that the checker cuts in two passes its verdict's place on to both", () => {
  const one = carry(null, clauses(`${crews} and the mayor thanked them for their work.`));
  const now = carry(one, clauses(`${crews}|, and the mayor thanked them for their work.`), [said("c1")]);
  expect(now.record.claims.map(({ follows }) => follows)).toEqual(["c1", "c1"]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DraftToCheck } from "../../../shared/checking/checker.ts";
import { createChecker } from "../../../shared/checking/createChecker.ts";
import type { CheckedClaim } from "../../../shared/words/claim.ts";
import type { ReasonKind } from "../../../shared/words/finding.ts";

const root = join(import.meta.dirname, "..", "..", "..");

const release = `The Ellerwick Port Authority will begin dredging the eastern channel on 2 March 2027. Work is expected to take eleven weeks. About 1.2 million cubic metres of sediment will be removed and placed at the licensed site north of the breakwater. “We cannot wait for another winter,” harbour master Ines Falk told reporters. Traffic in the port rose by 12 percent last year, the authority said. The works may be delayed if the herring arrive early. Some fishing crews have asked for compensation. The ferry berths will stay open throughout.`;

function draftOf(text: string, sources: readonly (string | null)[] = [release]): DraftToCheck {
  return {
    text,
    language: "en",
    createdAt: null,
    sources: sources.map((source, number) => ({
      id: `s${number + 1}`,
      text: source,
      title: `Source ${number + 1}`,
      publisher: null,
      publishedAt: null,
    })),
  };
}

function checkOne(text: string, sources?: readonly (string | null)[]): CheckedClaim {
  const [claim] = createChecker().check(draftOf(text, sources));
  if (claim === undefined) throw new Error("There is no claim in the text.");
  return claim;
}

function reasonsOf(claim: CheckedClaim): readonly ReasonKind[] {
  return claim.reasons.map(({ kind }) => kind);
}

describe("a checker", () => {
  test("does not ask the sources for words that point at them, nor for what somebody says they lack", () => {
    const claim = checkOne("Based on the given passages, work is expected to take eleven weeks (passage 2).");
    expect(claim).toMatchObject({ finding: "supported", reasons: [] });
    expect(claim.confidence).toBeGreaterThan(
      checkOne("Owing to the winter storms, work is expected to take eleven weeks (berth 2).").confidence,
    );
    expect(createChecker().check(draftOf("The passages do not mention the ferry."))).toEqual([]);
  });

  test("knows a union and an office by their letters, whichever side spells them out", () => {
    const sources = [
      "The guild works in the US and UK. The Ellerwick Port Authority answers to the European Union.",
    ];
    for (const text of [
      "The guild works in the United States and the United Kingdom.",
      "The EPA answers to the EU.",
    ])
      expect(checkOne(text, sources)).toMatchObject({ finding: "supported", reasons: [] });
  });

  test("asks who is meant where a draft begins with a pronoun and goes on", () => {
    const opening = "She told reporters that the port cannot wait for another winter.";
    const rest = "Work is expected to take eleven weeks.";
    const [claim] = createChecker().check(draftOf(`${opening} ${rest}`));
    expect(claim).toMatchObject({
      finding: "partially_supported",
      reasons: [{ kind: "no_evidence", source: null }],
    });
    expect(claim?.reasons[0]?.draft).toMatchObject({ words: "She", start: 0, end: 3 });
    // One sentence alone may be cut from a page, and a headline may have named her.
    expect(checkOne(opening).reasons).toEqual([]);
    const headed = createChecker().check(draftOf(`# Falk calls for haste\n\n${opening} ${rest}`));
    expect(headed[1]?.reasons).toEqual([]);
  });

  test("holds no word against a draft that a machine lost", () => {
    const claim = checkOne(
      "Harbour master UNK Falk told reporters that work is expected to take eleven weeks.",
    );
    expect(claim.reasons.map(({ draft }) => draft)).toEqual([]);
  });

  test("finds a claim supported that a source carries, and shows the passage", () => {
    const claim = checkOne("The port authority will begin dredging the eastern channel on 2 March 2027.");
    expect(claim.finding).toBe("supported");
    expect(claim.reasons).toEqual([]);
    expect(release.slice(claim.evidence[0]!.start, claim.evidence[0]!.end)).toContain("2 March 2027");
    expect(claim.evidence[0]!.role).toBe("supports");
  });

  test("shows for each claim of a sentence its own passages, not those of the rest of the sentence", () => {
    const [dredging, berths] = createChecker().check(
      draftOf(
        "The authority will begin dredging the eastern channel on 2 March 2027, while the ferry berths will stay open throughout.",
      ),
    );
    const shown = (claim: CheckedClaim | undefined): readonly string[] =>
      claim?.evidence.map(({ start, end }) => release.slice(start, end)) ?? [];
    expect(shown(dredging)).toEqual([expect.stringContaining("begin dredging")]);
    expect(shown(berths)).toEqual(["The ferry berths will stay open throughout."]);
  });

  test("sees that something was done for somebody rather than by him, in whichever passage that stands", () => {
    const source =
      "Officers found 31 crates of eels and 40,000 euros in a storage unit in Ellerwick in May. Nobody was hurt. The storage unit was rented for Brandt to keep his catch.";
    const claim = checkOne(
      "Officers found 31 crates of eels and 40,000 euros in a storage unit rented by Brandt.",
      [source],
    );
    expect(claim.finding).toBe("contradicted");
    expect(claim.reasons[0]).toMatchObject({
      kind: "role_swapped",
      draft: { words: "rented by Brandt" },
      source: { words: "rented for Brandt" },
    });
  });

  test("finds a fair paraphrase supported", () => {
    expect(
      checkOne("Dredging of the eastern channel starts on 2 March 2027 and should last eleven weeks.")
        .finding,
    ).toBe("supported");
  });

  test("says which number differs, with the words on both sides", () => {
    const claim = checkOne(
      "About 2.1 million cubic metres of sediment will be removed and placed at the licensed site.",
    );
    expect(claim.finding).toBe("contradicted");
    const reason = claim.reasons.find(({ kind }) => kind === "number_differs");
    expect(reason?.draft?.words).toBe("2.1 million");
    expect(reason?.source?.words).toBe("1.2 million");
    expect(release.slice(reason!.source!.start, reason!.source!.end)).toBe("1.2 million");
  });

  test("names the weightiest reason first, and no half of a compound or of a model's name", () => {
    const made = checkOne(
      "Marine biologists with satellites showed that seals and “a triumph for the whole region” arrive with twenty-first songs.",
    );
    expect(reasonsOf(made)[0]).toBe("quote_altered");
    const model = checkOne("The ferry berths run on GPT-5.4 and will stay open throughout.");
    expect(model.reasons[0]).toMatchObject({ kind: "name_absent", draft: { words: "GPT-5.4" } });
    for (const claim of [made, model])
      for (const { draft } of claim.reasons) expect(draft?.words).not.toMatch(/-$|^-|twenty$|^first/u);
  });

  test("finds a made-up quotation unsupported, and an altered one contradicted by the true words", () => {
    expect(checkOne("Ines Falk called it “a triumph for the whole region and its people”.").finding).toBe(
      "unsupported",
    );
    const altered = checkOne("“We can wait for another winter,” harbour master Ines Falk told reporters.");
    expect(altered.reasons[0]?.kind).toBe("quote_altered");
    expect(altered.reasons[0]?.draft?.words).toBe("can");
    expect(altered.reasons[0]?.source?.words).toBe("cannot");
  });

  test("finds a claim unsupported that no source mentions", () => {
    const claim = checkOne("Pharmacies in Harle and Coldbrook will extend their weekend hours next spring.");
    expect(claim.finding).toBe("unsupported");
    expect(reasonsOf(claim)).toContain("no_evidence");
  });

  test("sees characters that hide in a claim", () => {
    const claim = checkOne("The ferry berths will stay op\u200ben throughout.");
    expect(claim.finding).not.toBe("supported");
    expect(reasonsOf(claim)).toContain("hidden_text");
  });

  test("says so where no source has a text", () => {
    const claim = checkOne("The ferry berths will stay open throughout.", [null]);
    expect(claim.finding).toBe("unsupported");
    expect(reasonsOf(claim)).toEqual(["source_missing"]);
  });

  test("keeps claims and reasons outside of markup", () => {
    const text =
      "About **2.1 million** cubic metres of [sediment](https://example.org) will be removed and placed at the licensed site.";
    const claim = checkOne(text);
    expect(text.slice(claim.start, claim.end)).toBe(text);
    expect(claim.reasons[0]?.draft?.words).toBe("2.1 million");
  });

  test("says how closely a draft keeps to its sources' words, the same before and after it was checked", () => {
    const copied = draftOf(
      "Traffic in the port rose by 12 percent last year. The ferry berths will stay open.",
    );
    const reworded = draftOf("Ships called at the harbour more often than before, by roughly an eighth.");
    const checker = createChecker();
    const before = checker.closeness(copied);
    checker.check(copied);
    expect(checker.closeness(copied)).toBe(before);
    expect(before).toBeGreaterThan(0.7);
    expect(checker.closeness(reworded)).toBeLessThan(0.3);
    expect(checker.closeness(draftOf(""))).toBe(0);
  });

  test("gives the same findings after other drafts and after edits as a checker that is new", () => {
    const checker = createChecker();
    const before = draftOf(
      `# Dredging\n\nWork is expected to take eleven weeks. The ferry berths will stay open throughout.`,
    );
    const after = draftOf(
      `# Dredging\n\nNobody knows why. Work is expected to take twelve weeks. The ferry berths will stay open throughout.`,
    );
    checker.check(before);
    expect(checker.check(after)).toEqual(createChecker().check(after));
    expect(checker.check(before)).toEqual(createChecker().check(before));
  });

  test("points every reason and passage at the words that it names", () => {
    const text = `# Port to be dredged\n\nAbout 2.1 million cubic metres will be removed. **“We can wait for another winter,”** Tom Pell said. Traffic fell by 12 percent.`;
    for (const claim of createChecker().check(draftOf(text))) {
      expect(claim.start).toBeGreaterThanOrEqual(claim.sentence.start);
      expect(claim.end).toBeLessThanOrEqual(claim.sentence.end);
      expect(Number.isInteger(claim.confidence)).toBe(true);
      for (const { draft, source } of claim.reasons) {
        if (draft !== null) expect(text.slice(draft.start, draft.end)).toBe(draft.words);
        if (source !== null) expect(release.slice(source.start, source.end)).toBe(source.words);
      }
    }
  });
});

describe("on the sample desk", () => {
  const seeded: Readonly<Record<string, readonly ReasonKind[]>> = {
    "1-wrong-number.json": ["number_differs"],
    "2-wrong-date.json": ["date_differs"],
    "3-swapped-name.json": ["name_differs"],
    "4-unsupported-addition.json": ["no_evidence"],
    "5-altered-quote.json": ["quote_altered"],
    "6-invented-source.json": ["no_evidence", "name_absent"],
    "7-clean.json": [],
  };
  const folder = join(root, "resources", "sample");

  test.each(readdirSync(folder).filter((name) => name.endsWith(".json")))(
    "the checker finds the error of %s, and no other",
    (name) => {
      const { article, sources } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
        readonly article: { readonly headline: string; readonly body: string };
        readonly sources: readonly { readonly text: string | null }[];
      };
      const claims = createChecker().check(
        draftOf(
          `# ${article.headline}\n\n${article.body}`,
          sources.map(({ text }) => text),
        ),
      );
      const flagged = claims.filter(({ finding }) => finding !== "supported");
      const expected = seeded[name] ?? [];
      if (expected.length === 0) expect(flagged).toEqual([]);
      else {
        expect(flagged.length).toBe(1);
        expect(reasonsOf(flagged[0]!).some((kind) => expected.includes(kind))).toBe(true);
      }
    },
  );
});

describe("words that people made claims of", () => {
  const heading = "## Dredging starts on 5 March 2027";
  const text = `# Port to be dredged\n\n${heading}\n\nThe **eastern channel** will be dredged; the works take nine weeks.`;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  test("are judged like any other claim, each in its sentence, where the checker itself would find none", () => {
    const checker = createChecker();
    const [date, weeks] = checker.checkSpans(draftOf(text), [
      spanOf("Dredging starts on 5 March 2027"),
      spanOf("the works take nine weeks."),
    ]);
    expect(date).toMatchObject({ kind: "date", finding: "contradicted", sentence: spanOf(heading.slice(3)) });
    expect(weeks).toMatchObject({ kind: "number", ...spanOf("the works take nine weeks.") });
    expect(weeks?.sentence).toEqual(
      spanOf("The **eastern channel** will be dredged; the works take nine weeks."),
    );
    expect(weeks?.finding).not.toBe("supported");
  });

  test("are judged as the checker judges the claims that it finds itself", () => {
    const checker = createChecker();
    for (const claim of checker.check(draftOf(text))) {
      const { start, end } = claim;
      const [made] = checker.checkSpans(draftOf(text), [{ start, end }]);
      expect({ ...made, kind: claim.kind }).toEqual(claim);
    }
  });
});

describe("an attribution to a source by its name", () => {
  const named = (text: string): DraftToCheck => {
    const draft = draftOf(text);
    const [source] = draft.sources;
    return {
      ...draft,
      sources: [{ ...source!, title: "Dredging to begin", publisher: "Signal Forges Wire" }],
    };
  };
  const plain = "# Dredging\n\nDredging of the eastern channel is expected to take eleven weeks.";
  const check = (text: string) => createChecker().check(named(text));

  test.each([
    plain.replace(/\.$/u, ", according to Signal Forges Wire."),
    plain.replace(/\.$/u, ", Signal Forges Wire reported."),
    plain.replace("Dredging of", "According to the Signal Forges Wire, dredging of"),
    plain.replace(/\.$/u, ", according to Dredging to begin."),
  ])("lowers no claim, and is none: %j", (text) => {
    const [before, after] = [check(plain), check(text)];
    expect(after.map(({ finding }) => finding)).toEqual(before.map(({ finding }) => finding));
    expect(after.flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  test("to a name that no source has is held against the draft as before", () => {
    const text = plain.replace(/\.$/u, ", according to Brandt Marine.");
    expect(check(text).flatMap(({ reasons }) => reasons)).not.toEqual([]);
  });

  test("is judged where a person makes a claim of it", () => {
    const text = plain.replace(/\.$/u, ", according to Signal Forges Wire.");
    const start = text.indexOf("according");
    const spans = [{ start, end: text.length - 1 }];
    expect(createChecker().checkSpans(named(text), spans)).toHaveLength(1);
  });
});

import fc from "fast-check";

const word = fc.constantFrom("dam", "rain", "held", "Kiel", "the", "of", "40", "2.1", "it’s", "…", "😀");
const end = fc.constantFrom(". ", ".\n\n", "\n", " ", "! ", "");

/** Sentences, lines and paragraphs of few words, so that much of them is alike. */
export const sentences = fc.array(
  fc.tuple(fc.array(word, { maxLength: 9 }), end).map(([words, mark]) => words.join(" ") + mark),
  { maxLength: 14 },
);

/** A text of such sentences. */
export const text = sentences.map((all) => all.join(""));

/** Such a text, or any characters at all. */
export const anyText = fc.oneof(text, fc.string({ unit: "grapheme" }));

/** What hands made of a text: words put in and taken out. */
export const edited = (base: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), word), { maxLength: 4 }).map((edits) =>
    edits.reduce((now, [place, length, words]) => {
      const at = now === "" ? 0 : place % now.length;
      const next = now.slice(0, at) + words + now.slice(at + length);
      return next.isWellFormed() ? next : now;
    }, base),
  );

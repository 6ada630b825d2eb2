import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import type { Reading } from "./reading.ts";
import type { TakenWords } from "./takenWords.ts";

/** The content words of the chosen passages that no word of the draft stands for, each once, and what they mean together. */
export type OpenWords = {
  readonly words: readonly Word[];
  /** Rows of their vectors. */
  readonly rows: readonly number[];
  readonly lemmas: ReadonlySet<string>;
  readonly senses: ReadonlySet<number>;
  readonly kinds: ReadonlySet<number>;
  readonly opposites: ReadonlySet<string>;
};

export function findOpenWords({ alignment, index }: Reading, taken: TakenWords): OpenWords {
  const open = {
    words: [] as Word[],
    rows: [] as number[],
    lemmas: new Set<string>(),
    senses: new Set<number>(),
    kinds: new Set<number>(),
    opposites: new Set<string>(),
  };
  const forms = new Set<string>();
  for (const passage of alignment.passages) {
    const { words } = index.passages[passage]!;
    const lexemes = lexemesOf(words);
    const marks = taken(passage);
    words.forEach((word, at) => {
      if (lexemes[at]!.stop || marks[at] === 1) return;
      if (forms.has(word.form)) return;
      forms.add(word.form);
      open.words.push(word);
      open.rows.push(lexemes[at]!.row);
      if (open.lemmas.has(word.lemma)) return;
      open.lemmas.add(word.lemma);
      const { relatives } = lexemes[at]!;
      for (const sense of relatives?.senses ?? []) open.senses.add(sense);
      for (const kind of relatives?.kinds ?? []) open.kinds.add(kind);
      for (const opposite of relatives?.opposites ?? []) open.opposites.add(opposite);
    });
  }
  return open;
}

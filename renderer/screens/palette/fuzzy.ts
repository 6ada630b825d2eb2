/** From which score on words answer a query well enough to be shown; below it, letters only happen to be there. */
export const goodScore = 4;

/**
 * How well words answer a query, 0 (not at all) to 10 (they begin with it). Letters may be left out between, in
 * their order; letters that stand together or begin words count most. Case and accents do not count.
 */
export function scoreWords(query: string, words: string): number {
  const wanted = fold(query).trim();
  const text = fold(words);
  if (wanted === "" || text.startsWith(wanted)) return 10;
  if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 9;
  if (text.includes(wanted)) return 8;
  return scoreLetters(wanted.replaceAll(" ", ""), text);
}

/** Each letter counts 7 where a word begins or the letter before it was found, else 1; their average. The first begins a word. */
function scoreLetters(letters: string, text: string): number {
  let sum = 0;
  let last = -1;
  for (const letter of letters) {
    const at = findLetter(text, letter, last);
    if (at === -1 || (last === -1 && !beginsWord(text, at))) return 0;
    sum += at === last + 1 || beginsWord(text, at) ? 7 : 1;
    last = at;
  }
  return sum / letters.length;
}

/** The letter right after the last one, else at the beginning of a later word, else anywhere later. */
function findLetter(text: string, letter: string, last: number): number {
  if (last !== -1 && text[last + 1] === letter) return last + 1;
  for (let at = last + 1; at < text.length; at += 1)
    if (text[at] === letter && beginsWord(text, at)) return at;
  return text.indexOf(letter, last + 1);
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}

function fold(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/**
 * How well words answer a query: 0 where they do not, more where its letters stand together, at the start of
 * words, and early. Letters may be left out between, in their order; case and accents do not count.
 */
export function scoreWords(query: string, words: string): number {
  const wanted = fold(query).replaceAll(" ", "");
  const text = fold(words);
  if (wanted === "") return 1;
  let score = 0;
  let last = -1;
  for (const letter of wanted) {
    const at = findLetter(text, letter, last);
    if (at === -1) return 0;
    const isTogether = at === last + 1;
    const startsWord = at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? "");
    score += isTogether ? 8 : startsWord ? 6 : 1;
    last = at;
  }
  return score / wanted.length + 1 / (1 + text.indexOf(wanted[0] ?? "")) + 1 / (1 + text.length);
}

/** The letter right after the last one, else at the start of a later word, else anywhere later. */
function findLetter(text: string, letter: string, last: number): number {
  if (text[last + 1] === letter) return last + 1;
  for (let at = last + 1; at < text.length; at += 1)
    if (text[at] === letter && /[^\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return at;
  return text.indexOf(letter, last + 1);
}

function fold(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

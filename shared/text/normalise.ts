const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  þ: "th",
  ð: "d",
};

/**
 * The form under which two spellings of a word meet: lower case, without accents, with straight apostrophes and
 * compatibility characters resolved. The word only grows comparable, offsets stay with the text that it came from.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9.,]+$/.test(word)) return word;
  const lower = word.toLowerCase();
  if (/^[a-z0-9.,']+$/.test(lower)) return lower;
  return lower
    .replace(/[’‘ʼ＇`´]/g, "'")
    .replace(/[ßæœøłđıþð]/g, (letter) => letters[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "");
}

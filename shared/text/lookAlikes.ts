/** Cyrillic letters that are drawn like Latin ones. */
const lookAlikes = new Set("аеорсухіјѕһԁԛԝАВЕЗКМНОРСТУХІЈЅ");

/**
 * Whether a word looks as if it were Latin and is not: letters of another script, or of a mathematical or full-width style,
 * among plain ones. Where `cyrillic` is false (the text is not written in Cyrillic), also a word of look-alikes alone.
 */
export function looksLatin(word: string, cyrillic: boolean): boolean {
  if (/^[\p{ASCII}\u00c0-\u024f\u1e00-\u1eff\p{M}]*$/u.test(word)) return false;
  if (!/[A-Za-z]/.test(word)) return !cyrillic && word.length > 1 && Array.from(word).every(isAlike);
  if (/[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u2170-\u217f]/u.test(word)) return true;
  // A measure or a name of science begins with one: "µm", "ΔT".
  return (
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}ɑɡɩ]/u.test(word) &&
    !/^[µμΩΔαβγδ]/u.test(word)
  );
}

/** Whether a text has Cyrillic letters that look like no other script's. */
export function isCyrillic(text: string): boolean {
  for (const letter of text.match(/\p{Script=Cyrillic}/gu) ?? []) if (!isAlike(letter)) return true;
  return false;
}

function isAlike(letter: string): boolean {
  return lookAlikes.has(letter);
}

const goesOn =
  /[\s“"‘'(]((?:(?:by|for|from|in|into|of|on|to|with) )?(?:a|an|and|because|but|its|of|or|than|the|their))$/iu;

/**
 * The words after which a headline breaks off: it ends in a word that calls for another one, or it is the copy's beginning, cut
 * off within a word. Null for a headline that ends.
 */
export function findBreak(headline: string, copy: string): string | null {
  const words = headline.trim();
  const [, open] = goesOn.exec(words) ?? [];
  if (open !== undefined) return open;
  const rest = copy.startsWith(words) ? copy.slice(words.length) : "";
  return words !== "" && /^[\p{L}\p{N}'’-]/u.test(rest) ? (words.split(/\s+/u).at(-1) ?? null) : null;
}

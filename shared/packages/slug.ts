/** Names of draft files that tell nothing of their article. */
const generic = new Set(
  "article copy draft final index main markdown output pasted-text post readme story text untitled".split(
    " ",
  ),
);

/**
 * A name in lower-case words joined by hyphens, for ids, slugs and file names; at most 80 characters. Letters of all scripts stay,
 * their Latin accents go (NFKD). Empty where a name has no letter and no digit.
 */
export function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (Array.from(longer).length > 80) break;
    slug = longer;
  }
  return slug === ""
    ? Array.from(words[0] ?? "")
        .slice(0, 80)
        .join("")
    : slug;
}

/** The last part of a file's name, without its ending. */
export function stemOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, "");
}

/**
 * The id of a draft whose front matter names none. It is made from the file's name, so that importing `harbour-dredging.md` again,
 * mended by its pipeline under whatever headline, is a revision of the same article and not a second one. A name that every
 * pipeline uses (`draft.md`, `output-3.txt`) would throw unrelated articles together, so there the headline is used: two drafts of
 * one headline are one article. A headline without letters falls back on a number made from its characters (FNV-1a).
 */
export function draftId(fileName: string, headline: string): string {
  const fromName = slugOf(stemOf(fileName));
  if (fromName !== "" && !generic.has(fromName.replace(/-?[0-9]+$/, ""))) return fromName;
  const fromHeadline = slugOf(headline);
  return fromHeadline === "" ? `article-${fingerprint(headline)}` : fromHeadline;
}

function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

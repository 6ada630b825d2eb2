/** The named character references that news copy uses; HTML has 2,231, a writer about these. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  deg: "°",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  copy: "©",
  reg: "®",
  trade: "™",
  times: "×",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  shy: "\u00ad",
};

/** The characters that a reference such as `&amp;`, `&#8211;` or `&#x2013;` stands for, or null where it is not known. */
export function decodeEntity(reference: string): string | null {
  const body = reference.slice(1, -1);
  if (!body.startsWith("#")) return Object.hasOwn(named, body) ? named[body]! : null;
  const hexadecimal = /^#[xX]/.test(body);
  const code = Number.parseInt(body.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : "\ufffd";
}

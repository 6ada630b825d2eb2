import type { Word } from "../../text/words.ts";
import { openTable, type Table } from "./alignTable.ts";
import { noteLikeWords } from "./noteLikeWords.ts";
import { prepareWords, type PreparedWords } from "./preparedWords.ts";

/** A word of the draft and the word of a passage that says the same, both by their number among the words compared. */
export type WordPair = {
  readonly draft: number;
  readonly source: number;
  /** 1 the same word, less for another form of it, a word of its family, a synonym. */
  readonly level: number;
  /** How well the words around both agree, 0 to 1. */
  readonly context: number;
};

const reach = 3;
const slack = 2;

type Candidate = WordPair & { readonly quality: number };

/**
 * Pairs each word of a sentence with at most one word of a passage. Of several places that a word could stand for,
 * the one whose surroundings agree best is taken, so that like is compared with like.
 */
export function alignWords(draftWords: readonly Word[], sourceWords: readonly Word[]): readonly WordPair[] {
  const table = openTable(draftWords.length, sourceWords.length);
  noteLikeWords(draftWords, sourceWords, table);
  const candidates = findCandidates(prepareWords(draftWords), table);
  for (const cell of table.cells) table.levels[cell] = 0;
  return takeInOrder(candidates, draftWords.length, sourceWords.length);
}

/** The pairs of a table, the best first. */
function findCandidates(draft: PreparedWords, { width, levels, cells }: Table): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const cell of cells) {
    const left = Math.trunc(cell / width);
    const right = cell % width;
    const context = contextOf(levels, left, right, draft, width);
    // A lone "the" or "of" says nothing: small words pair only where their surroundings do.
    if (context < 0.2 && draft.stops[left] === 1) continue;
    const level = levels[cell]!;
    candidates.push({ draft: left, source: right, level, context, quality: level * (0.4 + context) });
  }
  return candidates.toSorted(
    (one, other) => other.quality - one.quality || one.draft - other.draft || one.source - other.source,
  );
}

/** How far the words around two places agree, near words more than far ones and small words less. */
function contextOf(
  levels: Float32Array,
  left: number,
  right: number,
  draft: PreparedWords,
  width: number,
): number {
  let agreement = 0;
  let possible = 0;
  for (let step = -reach; step <= reach; step++) {
    const neighbour = left + step;
    if (step === 0 || neighbour < 0 || neighbour >= draft.forms.length) continue;
    const weight = (draft.stops[neighbour] === 1 ? 0.4 : 1) / Math.abs(step);
    possible += weight;
    agreement += weight * bestAround(levels, neighbour * width, right, right + step, width);
  }
  return possible === 0 ? 0 : agreement / possible;
}

/** The best level of a row around a place, less for each word that it stands away; one word is left out. */
function bestAround(
  levels: Float32Array,
  row: number,
  without: number,
  place: number,
  width: number,
): number {
  let best = place >= 0 && place < width && place !== without ? levels[row + place]! : 0;
  // What stands right there cannot be outdone by what stands beside it.
  for (let drift = 1; drift <= slack && best < 1 - 0.15 * drift; drift++) {
    const factor = 1 - 0.15 * drift;
    const [before, after] = [place - drift, place + drift];
    if (before >= 0 && before < width && before !== without)
      best = Math.max(best, levels[row + before]! * factor);
    if (after >= 0 && after < width && after !== without)
      best = Math.max(best, levels[row + after]! * factor);
  }
  return best;
}

/** Those candidates whose two words are not yet taken by one before them. */
function takeInOrder(candidates: readonly Candidate[], height: number, width: number): readonly WordPair[] {
  const takenDraft = new Uint8Array(height);
  const takenSource = new Uint8Array(width);
  return candidates.filter(({ draft, source }) => {
    if (takenDraft[draft] === 1 || takenSource[source] === 1) return false;
    takenDraft[draft] = 1;
    takenSource[source] = 1;
    return true;
  });
}

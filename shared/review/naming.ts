const claimId = /^c\d+$/;

/**
 * Names all of some ids in one short list: `c1–c4, c9`. Three or more claim ids that follow one another are
 * written as a range; ids of criteria are listed as they are.
 */
export function listIds(ids: readonly string[]): string {
  return runsOf(ids)
    .flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
    .join(", ");
}

/** Joins names as a sentence does: `c1`, `c1 and c2`, `c1, c2 and c3`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A number with its noun: `1 claim`, `3 claims`, `2 criteria`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function runsOf(ids: readonly string[]): readonly string[][] {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? "", id)) run.push(id);
    else runs.push([id]);
  }
  return runs;
}

function follows(before: string, id: string): boolean {
  return claimId.test(before) && claimId.test(id) && Number(before.slice(1)) + 1 === Number(id.slice(1));
}

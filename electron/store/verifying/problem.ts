/** The first thing that is wrong in a desk, in one sentence; `entry` where it is an entry. */
export type Problem = {
  readonly sentence: string;
  readonly entry: { readonly device: string; readonly sequence: number } | null;
};

/** Something is wrong with an entry. `what` goes on after "is wrong: ". */
export function entryProblem(
  { device, sequence }: { readonly device: string; readonly sequence: number },
  what: string,
): Problem {
  const sentence = `Entry ${sequence} of device ${device} is wrong: ${what.replace(/\.$/u, "")}.`;
  return { sentence, entry: { device, sequence } };
}

/** Something is wrong beside the log. */
export function deskProblem(sentence: string): Problem {
  return { sentence, entry: null };
}

/** A change of a draft: raw characters and what takes their place; `wrong` where it changes what is said. */
export type Change = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly wrong: boolean;
};

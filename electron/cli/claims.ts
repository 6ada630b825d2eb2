import { actLines } from "./actLines.ts";
import { UsageError, type Command } from "./command.ts";
import { findQuoted } from "./findQuoted.ts";

const as = { as: { type: "string" } } as const;

export const claimAddCommand: Command = {
  name: "claim add",
  usage: "ARTICLE WORDS --as NAME",
  summary: "Make a claim of words of the draft that the checker missed.",
  details: ["WORDS are as they stand in the draft, Markdown included, where they stand once."],
  options: as,
  operands: [2, 2],
  run: async ({ operands: [article = "", words = ""], client, person, print }) => {
    const by = (await person()).id;
    const { text, revision } = await client().review({ article });
    const span = findQuoted(text, words, "the draft");
    print(await client().addClaim({ article, text: revision.text, ...span, as: by }), actLines);
    return 0;
  },
};

export const claimSplitCommand: Command = {
  name: "claim split",
  usage: "ARTICLE CLAIM WORDS --as NAME",
  summary: "Cut a claim in two, before some words of it.",
  details: ["WORDS begin the second part, as they stand in the claim."],
  options: as,
  operands: [3, 3],
  run: async ({ operands: [article = "", claim = "", words = ""], client, person, print }) => {
    const by = (await person()).id;
    const { claims, revision } = await client().review({ article });
    const cut = claims.find(({ id }) => id === claim);
    const { start } = findQuoted(cut?.words ?? "", words, `claim ${claim}`);
    const at = [(cut?.start ?? 0) + start];
    print(await client().splitClaim({ article, claim, text: revision.text, at, as: by }), actLines);
    return 0;
  },
};

export const claimMergeCommand: Command = {
  name: "claim merge",
  usage: "ARTICLE CLAIM CLAIM… --as NAME",
  summary: "Make one claim of claims that follow one another.",
  details: [],
  options: as,
  operands: [3, 21],
  run: async ({ operands: [article = "", ...claims], client, person, print }) => {
    if (claims.length < 2) throw new UsageError("Name the claims to merge, two or more.");
    const by = (await person()).id;
    print(await client().mergeClaims({ article, claims, as: by }), actLines);
    return 0;
  },
};

export const claimBackCommand: Command = {
  name: "claim back",
  usage: "ARTICLE CLAIM --as NAME",
  summary: "Take back the adding, splitting or merging that made a claim.",
  details: ["What stood before stands again, under its own id and with its verdict."],
  options: as,
  operands: [2, 2],
  run: async ({ operands: [article = "", claim = ""], client, person, print }) => {
    const by = (await person()).id;
    print(await client().takeBackClaim({ article, claim, as: by }), actLines);
    return 0;
  },
};

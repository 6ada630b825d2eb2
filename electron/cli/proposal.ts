import { Refusal, type Client } from "../../shared/api/api.ts";
import type { Review } from "../../shared/api/answers.ts";
import { isOffer, mergeTexts, takeOffers, type Stretch } from "../../shared/diff/merge.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import { UsageError, type Command } from "./command.ts";
import { offerLines } from "./diffLines.ts";

type Waiting = NonNullable<Review["proposal"]>;

export const proposalCommand: Command = {
  name: "proposal",
  usage: "ARTICLE show|accept|dismiss|merge [--take NUMBERS] --as NAME",
  summary: "Look at a delivered text that waits on an edited article; accept, dismiss or merge it.",
  details: [
    "show numbers the changes that the delivered text offers; it needs no --as.",
    "merge takes those of --take (1,3-5 or all) into the text that stands and refuses the others.",
    "accept puts the whole delivered text in place of the one that stands. --json of show prints the stretches of the merge.",
  ],
  options: { as: { type: "string" }, take: { type: "string" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", given], client, person, option, print, terminal }) => {
    const word = chooseOne("The word", given, ["show", "accept", "dismiss", "merge"]);
    const as = word === "show" ? "" : (await person()).id;
    const review = await client().review({ article });
    const { proposal } = review;
    if (proposal === null) throw new Refusal("refused", `No delivered text waits on "${article}".`);
    if (word === "accept" || word === "dismiss") {
      const settled = { article, proposal: proposal.hash, accept: word === "accept", as };
      print(await client().settleProposal(settled), actLines);
      return 0;
    }
    const stretches = await readMerge(client(), review, proposal);
    if (word === "show") print(stretches, (answer) => offerLines(answer, terminal.columns));
    else {
      const choices = takeOffers(stretches, readTaken(option("take"), stretches));
      const merge = { article, proposal: proposal.hash, basedOn: review.revision.text, choices, as };
      print(await client().mergeProposal({ ...merge, choices: [...choices] }), actLines);
    }
    return 0;
  },
};

async function readMerge(client: Client, review: Review, proposal: Waiting): Promise<readonly Stretch[]> {
  return mergeTexts(await client.text({ hash: proposal.base }), review.text, proposal.text);
}

/** The numbers of `--take`, counted from 0. Throws `UsageError` for what is none of the offers. */
function readTaken(given: string | undefined, stretches: readonly Stretch[]): ReadonlySet<number> {
  const offers = stretches.filter(isOffer).length;
  if (given === undefined)
    throw new UsageError(
      'Say which changes to take: --take 1,3-5 or --take all ("stet proposal ARTICLE show" numbers them).',
    );
  const taken = new Set<number>();
  for (const part of given === "all" ? [`1-${offers}`] : given.split(",")) {
    const range = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/u.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (range === null || from < 1 || to > offers || from > to)
      throw new UsageError(
        `--take "${part}" is none of the ${offers} changes that the delivered text offers.`,
      );
    for (let number = from; number <= to; number++) taken.add(number - 1);
  }
  return taken;
}

import { Refusal, type Client } from "../../shared/api/api.ts";
import type { Review } from "../../shared/api/answers.ts";
import {
  canKeepBoth,
  isOffer,
  mergeTexts,
  takeOffers,
  type Choice,
  type Stretch,
} from "../../shared/diff/merge.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import { UsageError, type Command } from "./command.ts";
import { offerLines } from "./diffLines.ts";

type Waiting = NonNullable<Review["proposal"]>;

export const proposalCommand: Command = {
  name: "proposal",
  usage: "ARTICLE show|accept|dismiss|merge [--take NUMBERS] [--both NUMBERS] --as NAME",
  summary: "Look at a delivered text that waits on an edited article; accept, dismiss or merge it.",
  details: [
    "show numbers the changes that the delivered text offers; it needs no --as.",
    "merge takes those of --take (1,3-5 or all) into the text that stands and refuses the others.",
    "--both takes its numbers beside the words that the desk wrote in the same place, after them.",
    "accept puts the whole delivered text in place of the one that stands. --json of show prints the stretches of the merge.",
  ],
  options: { as: { type: "string" }, take: { type: "string" }, both: { type: "string" } },
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
      const choices = readChoices(option("take"), option("both"), stretches);
      const merge = { article, proposal: proposal.hash, basedOn: review.revision.text, choices, as };
      print(await client().mergeProposal({ ...merge, choices: [...choices] }), actLines);
    }
    return 0;
  },
};

async function readMerge(client: Client, review: Review, proposal: Waiting): Promise<readonly Stretch[]> {
  return mergeTexts(await client.text({ hash: proposal.base }), review.text, proposal.text);
}

/** The choice at each place. Throws `UsageError` for numbers that are none of the offers, or that cannot be kept both. */
function readChoices(
  take: string | undefined,
  both: string | undefined,
  stretches: readonly Stretch[],
): readonly Choice[] {
  if (take === undefined && both === undefined)
    throw new UsageError(
      'Say which changes to take: --take 1,3-5 or --take all ("stet proposal ARTICLE show" numbers them).',
    );
  const offers = stretches.filter(isOffer);
  const beside = readNumbers("--both", both, offers);
  for (const number of beside)
    if (!canKeepBoth(offers[number]!))
      throw new UsageError(
        `Change ${number + 1} has no two wordings that can both stand; take it or leave it.`,
      );
  return takeOffers(stretches, readNumbers("--take", take, offers), beside);
}

/** The numbers of an option, counted from 0. */
function readNumbers(
  option: string,
  given: string | undefined,
  { length }: readonly Stretch[],
): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (given === undefined) return numbers;
  for (const part of given === "all" ? [`1-${length}`] : given.split(",")) {
    const range = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/u.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (range === null || from < 1 || to > length || from > to)
      throw new UsageError(
        `${option} "${part}" is none of the ${length} changes that the delivered text offers.`,
      );
    for (let number = from; number <= to; number++) numbers.add(number - 1);
  }
  return numbers;
}

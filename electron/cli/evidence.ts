import type { ReviewClaim } from "../../shared/api/answers.ts";
import { isSamePassage, passagesOfClaim } from "../../shared/review/claimEvidence.ts";
import { evidenceRoles } from "../../shared/words/finding.ts";
import type { Span } from "../../shared/words/span.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Call, Command } from "./command.ts";
import { findQuoted } from "./findQuoted.ts";

export const evidenceTieCommand: Command = {
  name: "evidence tie",
  usage: "ARTICLE CLAIM SOURCE WORDS supports|contradicts|context --as NAME",
  summary: "Tie a passage of a source to a claim.",
  details: [
    "WORDS are the passage as it stands in the source, where it stands once.",
    "A claim judged supported may rest on a passage that a person tied to it.",
  ],
  options: { as: { type: "string" } },
  operands: [5, 5],
  run: async (call) => {
    const [article = "", claim = "", source = "", words = "", given] = call.operands;
    const role = chooseOne("What the passage does", given, evidenceRoles);
    const as = (await call.person()).id;
    const span = await findPassage(call, article, source, words);
    call.print(await call.client().tie({ article, claim, source, ...span, role, as }), actLines);
    return 0;
  },
};

export const evidenceUntieCommand: Command = {
  name: "evidence untie",
  usage: "ARTICLE CLAIM SOURCE WORDS [--back] --as NAME",
  summary: "Untie a passage from a claim, or set aside one that the checker found for it.",
  details: [
    "WORDS are words of the passage as they stand in the source, where they stand once.",
    "What is set aside is no evidence for the claim any more; --back takes it up again.",
    "A tie to a claim that stands no longer, as `show` lists it, is let go.",
  ],
  options: { as: { type: "string" }, back: { type: "boolean" } },
  operands: [4, 4],
  run: async (call) => {
    const [article = "", claim = "", source = "", words = ""] = call.operands;
    const as = (await call.person()).id;
    const { claims, lostTies } = await call.client().review({ article });
    const lost = lostTies.filter((tie) => tie.claim === claim && tie.source === source);
    const [only] = lost;
    if (only !== undefined && lost.length === 1) {
      const { start, end } = only;
      const gone = { article, claim, source, start, end, role: null, as };
      call.print(await call.client().tie(gone), actLines);
      return 0;
    }
    const span = await findPassage(call, article, source, words);
    const found = claims.find(({ id }) => id === claim);
    const { tied, passage } = passageAt(found, { source, ...span });
    const at = { article, claim, ...passage, as };
    const back = call.flag("back");
    const review =
      tied && !back
        ? await call.client().tie({ ...at, role: null })
        : await call.client().setAside({ ...at, back });
    call.print(review, actLines);
    return 0;
  },
};

type Place = Span & { readonly source: string };

/** The passage of a claim that has these very words, else the one that alone holds them, else the words themselves. */
function passageAt(
  claim: ReviewClaim | undefined,
  words: Place,
): { readonly passage: Place; readonly tied: boolean } {
  const known = claim === undefined ? [] : [...passagesOfClaim(claim), ...claim.setAside];
  const holding = known.filter(
    ({ source, start, end }) => source === words.source && start <= words.start && end >= words.end,
  );
  const one = holding.find((passage) => isSamePassage(passage, words)) ?? holding[0];
  if (one === undefined || (holding.length > 1 && !isSamePassage(one, words)))
    return { passage: words, tied: false };
  const { source, start, end } = one;
  return { passage: { source, start, end }, tied: "tie" in one && one.tie !== null };
}

async function findPassage(
  { client }: Pick<Call, "client">,
  article: string,
  source: string,
  words: string,
): Promise<Span> {
  const { sources } = await client().review({ article });
  const hash = sources.find(({ id }) => id === source)?.text ?? null;
  return findQuoted(hash === null ? "" : await client().text({ hash }), words, `source ${source}`);
}

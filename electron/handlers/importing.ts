import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { ImportAnswer } from "../../shared/api/fileAnswers.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import type { IncomingArticle } from "../../shared/packages/incoming.ts";
import type { CheckedClaim } from "../../shared/words/claim.ts";
import { countWords } from "../../shared/text/countWords.ts";
import { readDraft } from "../intake/intake.ts";
import type { Desk } from "../store/desk.ts";
import { inTransaction } from "../store/record.ts";
import { hashText } from "../store/texts.ts";
import { checkText } from "../../shared/review/checkText.ts";
import { fileOf } from "./files.ts";
import { keepImport, outcomeOf } from "./keepingImports.ts";
import { getPerson } from "./people.ts";
import { headlineWords } from "../../shared/text/headlineWords.ts";

/** Reads, checks and keeps one draft or package. What cannot be used is answered as `refused` and changes nothing. */
export function createImportHandlers(desk: Desk): Pick<Handlers, "importArticle"> {
  return {
    importArticle: async (args) => {
      try {
        return await importArticle(desk, args);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const refused = { article: null, headline: null, found: null, problem: error.message };
        return { file: args.draft.name, outcome: "refused", ...refused };
      }
    },
  };
}

async function importArticle(desk: Desk, args: Arguments<"importArticle">): Promise<ImportAnswer> {
  const person = args.as === undefined ? null : getPerson(desk, args.as).id;
  const article = await readDraft({ draft: fileOf(args.draft), sources: args.sources.map(fileOf) });
  const incoming = withHashes(article);
  const checked = checkText(desk.checker, { ...incoming, citations: incoming.details.citations });
  const outcome =
    args.dryRun === true
      ? outcomeOf(desk, incoming).outcome
      : inTransaction(desk, () => keepImport(desk, incoming, checked, person));
  const { id, headline } = incoming;
  return {
    file: args.draft.name,
    outcome,
    article: id,
    headline: headlineWords(headline),
    found: countFound(incoming, checked.claims),
    problem: null,
  };
}

/** An incoming article whose texts have their names in the desk, before they lie in it. */
export type HashedArticle = ReturnType<typeof withHashes>;

function withHashes(article: IncomingArticle) {
  const sources = article.sources.map(({ text, ...source }) => ({
    ...source,
    text: text === null ? null : hashText(text),
    words: text,
  }));
  return { ...article, hash: hashText(article.text), sources };
}

function countFound(
  { text, sources, details }: HashedArticle,
  checked: readonly CheckedClaim[],
): NonNullable<ImportAnswer["found"]> {
  return {
    words: countWords(text),
    claims: checked.length,
    flagged: checked.filter(({ finding }) => finding !== "supported").length,
    sources: sources.length,
    sourcesWithoutText: sources.filter((source) => source.text === null).length,
    citations: details.citations.length,
    unplacedCitations: details.citations.filter(
      ({ draft, sourceQuote, passage }) => draft === null || (sourceQuote !== null && passage === null),
    ).length,
  };
}

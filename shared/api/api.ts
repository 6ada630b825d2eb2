import type {
  ComparisonAnswer,
  DeskAnswer,
  LeftOutAnswer,
  PeopleAnswer,
  PulseAnswer,
  QueueAnswer,
  RecheckAnswer,
  Review,
  Settings,
  ToRecheckAnswer,
} from "./answers.ts";
import type { ExportAnswer, ExportedFile, ImportAnswer, ReturnSlip } from "./fileAnswers.ts";
import type { HistoryAnswer, Proved, VerifyAnswer } from "./historyAnswers.ts";
import type { z } from "zod";
import type { StandingCheck } from "../review/liveReview.ts";
import type { Person } from "../words/person.ts";
import type { Policy } from "../words/policy.ts";
import type { Instant } from "../words/span.ts";
import { questions, type Arguments, type QuestionName } from "./questions.ts";

/** What each question is answered with. Acts on an article are answered with its whole review. */
export type Answers = {
  readonly desk: DeskAnswer;
  readonly pulse: PulseAnswer;
  readonly people: PeopleAnswer;
  readonly addPerson: Person;
  readonly policy: Policy;
  readonly setPolicy: Policy;
  readonly settings: Settings;
  readonly changeSettings: Settings;
  readonly queue: QueueAnswer;
  readonly review: Review;
  readonly standingCheck: StandingCheck;
  readonly leftOut: LeftOutAnswer;
  readonly text: string;
  readonly compare: ComparisonAnswer;
  readonly history: HistoryAnswer;
  readonly verify: VerifyAnswer;
  readonly verifying: Proved | null;
  readonly endVerifying: { readonly ended: boolean };
  readonly importArticle: ImportAnswer;
  readonly settleProposal: Review;
  readonly mergeProposal: Review;
  readonly edit: Review;
  readonly addSource: Review;
  readonly toRecheck: ToRecheckAnswer;
  readonly recheck: RecheckAnswer;
  readonly judge: Review;
  readonly judgeClaims: Review;
  readonly placeLost: Review;
  readonly tie: Review;
  readonly setAside: Review;
  readonly addClaim: Review;
  readonly splitClaim: Review;
  readonly mergeClaims: Review;
  readonly takeBackClaim: Review;
  readonly waive: Review;
  readonly answer: Review;
  readonly decide: Review;
  readonly returnSlip: ReturnSlip;
  readonly exportArticle: ExportAnswer;
  readonly recordExport: { readonly at: Instant };
  readonly exportedFile: ExportedFile | null;
};

/** What answers questions: a function for each, now or later. Refusals are thrown as `Refusal`. */
export type Handlers = {
  readonly [Name in QuestionName]: (args: Arguments<Name>) => Answers[Name] | Promise<Answers[Name]>;
};

/** What asks questions: the same functions, always later. */
export type Client = {
  readonly [Name in QuestionName]: (args: Arguments<Name>) => Promise<Answers[Name]>;
};

/**
 * A refusal or an input that cannot be used, in one sentence for a person.
 * `refused`: the desk's rules forbid it (exit 1); `input`: it was not understood or not found (exit 2).
 */
export class Refusal extends Error {
  readonly kind: "refused" | "input";

  constructor(kind: "refused" | "input", sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "Refusal";
    this.kind = kind;
  }
}

export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly kind: "refused" | "input" | "fault"; readonly message: string };

/** Checks the arguments of one question to the desk and answers it; never throws. */
export async function answer(handlers: Handlers, name: string, args: unknown): Promise<Reply> {
  if (!Object.hasOwn(questions, name))
    return { ok: false, kind: "input", message: `There is no question "${name}".` };
  const handler = handlers[name as QuestionName] as (args: unknown) => unknown;
  return answerChecked(questions[name as QuestionName], handler, name, args);
}

/** Checks arguments by their schema and calls the handler with them; never throws. */
export async function answerChecked(
  schema: z.ZodType,
  handler: (args: unknown) => unknown,
  name: string,
  args: unknown,
): Promise<Reply> {
  const parsed = schema.safeParse(args);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join(".") ?? "";
    return {
      ok: false,
      kind: "input",
      message: `"${name}" was asked wrongly${place === "" ? "" : ` at "${place}"`}: ${issue?.message ?? ""}.`,
    };
  }
  try {
    return { ok: true, value: await handler(parsed.data) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, kind: error.kind, message: error.message };
    return { ok: false, kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
}

/** A client whose every method asks the question of its name; a failed reply is thrown as `Refusal` or `Error`. */
export function createClient(ask: (name: string, args: unknown) => Promise<Reply>): Client {
  const questionNames = Object.keys(questions) as QuestionName[];
  const askOne = async (name: QuestionName, args: unknown): Promise<unknown> => {
    const reply = await ask(name, args);
    if (reply.ok) return reply.value;
    if (reply.kind === "fault") throw new Error(reply.message);
    throw new Refusal(reply.kind, reply.message);
  };
  return Object.fromEntries(
    questionNames.map((name) => [name, (args: unknown) => askOne(name, args)]),
  ) as unknown as Client;
}

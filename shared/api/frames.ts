import type { Reply } from "./api.ts";
import { fromPieces, isTooLong, readFrame, toPieces, writeFrame, type Frame } from "./frameFormat.ts";
import { createWaitingParts } from "./waitingParts.ts";

type Ask = (name: string, args: unknown) => Promise<Reply>;
type Answer = (name: string, args: unknown, caller: string) => Promise<Reply>;
type Send = (frame: string) => Promise<string>;

const tooLongToAsk = "That is more than 64 MB at once; import fewer or smaller files at a time.";
const tooLongToAnswer = "The answer is more than 64 MB; ask for less at once.";
const interrupted = "The message was interrupted before it was whole; try again.";
const notUnderstood = "The desk and this page do not understand each other; reload the page.";

/**
 * Asks questions in frames of at most 256 KB. `caller` tells this page's calls from those of every other page
 * (letters, digits and hyphens, at most 40). Rejects only where `send` does.
 */
export function createFramedAsk(send: Send, caller: string): Ask {
  const exchange = async (frame: Frame) => readFrame(await send(writeFrame(frame)));
  let calls = 0;
  return async (name, args) => {
    calls += 1;
    const call = `${caller}-${calls}`;
    const pieces = toPieces({ name, args });
    if (isTooLong(pieces.length)) return { ok: false, kind: "input", message: tooLongToAsk };
    const first = await sendQuestion(exchange, call, pieces);
    if (first?.kind === "refused")
      return { ok: false, kind: "input", message: String(fromPieces([first.piece])) };
    const answer = first?.kind === "reply" ? await fetchAnswer(exchange, first) : null;
    return answer === null
      ? { ok: false, kind: "fault", message: notUnderstood }
      : (fromPieces(answer) as Reply);
  };
}

type Exchange = (frame: Frame) => Promise<Frame | null>;

async function sendQuestion(
  exchange: Exchange,
  call: string,
  pieces: readonly string[],
): Promise<Frame | null> {
  const parts = pieces.length;
  for (const [part, piece] of pieces.entries()) {
    const frame = await exchange({ kind: "ask", call, part, parts, piece });
    const goOn = frame?.kind === "more" && frame.part === part + 1;
    if (!goOn) return frame;
  }
  return null;
}

/** The pieces of an answer whose first part has come; null where a later one does not. */
async function fetchAnswer(exchange: Exchange, first: Frame): Promise<readonly string[] | null> {
  const { call, parts } = first;
  const pieces = [first.piece];
  for (let part = 1; part < parts; part += 1) {
    const frame = await exchange({ kind: "more", call, part, parts, piece: "" });
    if (frame?.kind !== "reply" || frame.part !== part) return null;
    pieces.push(frame.piece);
  }
  return pieces;
}

/**
 * Answers frames with frames. Questions in parts are put together and answers cut up; what a page left unfinished is
 * dropped once too much of it waits (the oldest first). Never rejects, as long as `answer` does not. `answer` is told
 * the page's `caller` too.
 */
export function createFrameAnswerer(answer: Answer): Send {
  const questions = createWaitingParts();
  const answers = createWaitingParts();

  async function answerWhole(call: string, pieces: readonly string[]): Promise<Frame> {
    const question = readQuestion(pieces);
    if (question === null) return refuse(call, notUnderstood);
    const reply = toPieces(await answer(question.name, question.args, call.replace(/-\d+$/, "")));
    if (isTooLong(reply.length)) return refuse(call, tooLongToAnswer);
    if (reply.length > 1) answers.keep(call, reply);
    return { kind: "reply", call, part: 0, parts: reply.length, piece: reply[0] ?? "" };
  }

  async function takeQuestion({ call, part, parts, piece }: Frame): Promise<Frame> {
    if (isTooLong(parts)) return refuse(call, tooLongToAsk);
    const earlier = part === 0 ? [] : questions.get(call);
    if (earlier === null || earlier.length !== part) return refuse(call, interrupted);
    const pieces = [...earlier, piece];
    if (pieces.length < parts) {
      questions.keep(call, pieces);
      return { kind: "more", call, part: part + 1, parts, piece: "" };
    }
    questions.drop(call);
    return answerWhole(call, pieces);
  }

  function giveAnswer({ call, part }: Frame): Frame {
    const pieces = answers.get(call);
    const piece = pieces?.[part];
    if (pieces === null || piece === undefined) return refuse(call, interrupted);
    if (part === pieces.length - 1) answers.drop(call);
    return { kind: "reply", call, part, parts: pieces.length, piece };
  }

  return async (text) => {
    const frame = readFrame(text);
    if (frame?.kind === "ask") return writeFrame(await takeQuestion(frame));
    if (frame?.kind === "more") return writeFrame(giveAnswer(frame));
    return writeFrame(refuse(frame?.call ?? "unknown", notUnderstood));
  };
}

function refuse(call: string, sentence: string): Frame {
  return { kind: "refused", call, part: 0, parts: 1, piece: toPieces(sentence)[0] ?? "" };
}

function readQuestion(pieces: readonly string[]): { readonly name: string; readonly args: unknown } | null {
  try {
    const { name, args } = fromPieces(pieces) as { readonly name?: unknown; readonly args?: unknown };
    return typeof name === "string" ? { name, args } : null;
  } catch {
    return null;
  }
}

/**
 * One message on the way between a page and its host. A frame travels as ASCII text:
 * `kind call part parts`, a line feed, and the piece, so that characters, UTF-8 bytes and IPC bytes are one number.
 *
 * `ask` carries one part of a question; `reply` one part of its answer; `refused` a sentence, and the call is over.
 * `more` asks for a part by its number: the host for one of the question, the page for one of the answer.
 */
export type Frame = {
  readonly kind: "ask" | "more" | "reply" | "refused";
  /** Names the call among all calls of all pages that are open. */
  readonly call: string;
  /** Counts from 0. */
  readonly part: number;
  readonly parts: number;
  readonly piece: string;
};

/** The most characters of a message that one frame carries. */
export const pieceLimit = 192 * 1024;

/** The most bytes that a frame can have, header included: what a host need accept. */
export const frameLimit = 256 * 1024;

/** The most characters that a whole question or answer can have. */
export const messageLimit = 64 * 1024 * 1024;

const header = /^(ask|more|reply|refused) ([\w-]{1,64}) (\d{1,4}) (\d{1,4})\n/;

export function writeFrame(frame: Frame): string {
  return `${frame.kind} ${frame.call} ${frame.part} ${frame.parts}\n${frame.piece}`;
}

/** The frame that a text stands for, or null where it is none. */
export function readFrame(text: string): Frame | null {
  const found = header.exec(text);
  if (found === null || text.length > frameLimit) return null;
  const [head, kind, call, part, parts] = found as unknown as [string, Frame["kind"], string, string, string];
  const frame = { kind, call, part: Number(part), parts: Number(parts), piece: text.slice(head.length) };
  return frame.part < frame.parts ? frame : null;
}

/** Cuts the JSON of a value into pieces for frames; every character outside ASCII is escaped first. */
export function toPieces(value: unknown): readonly string[] {
  const json = JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const pieces: string[] = [];
  for (let start = 0; start < json.length; start += pieceLimit)
    pieces.push(json.slice(start, start + pieceLimit));
  return pieces;
}

/** The value whose pieces these are. Throws a `SyntaxError` where they are not JSON. */
export function fromPieces(pieces: readonly string[]): unknown {
  return JSON.parse(pieces.join(""));
}

export function isTooLong(parts: number): boolean {
  return parts * pieceLimit > messageLimit;
}

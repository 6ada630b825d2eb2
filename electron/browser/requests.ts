import type { IncomingMessage } from "node:http";
import { textAnswer, type PageAnswer } from "../hosting/page.ts";

/**
 * Why a request is turned away before anything else is looked at, or null where it may go on. Another web page can make a
 * browser send requests here, and a name of another's can be made to lead to this machine: `Host`, `Origin` and
 * `Sec-Fetch-Site` tell.
 */
export function turnAway(request: IncomingMessage, origin: string): PageAnswer | null {
  const { host, origin: from, "sec-fetch-site": site } = request.headers;
  const { method = "" } = request;
  if (host !== new URL(origin).host) return textAnswer(421, `This is Stet, and its address is ${origin}.`);
  if (method !== "GET" && method !== "POST") return textAnswer(405, "Stet answers GET and POST alone.");
  const isForeign = from === undefined ? method === "POST" : from !== origin;
  if (isForeign) return textAnswer(403, "Stet answers its own pages alone.");
  // A link on another page may lead to the door, where the token decides.
  const isLink = method === "GET" && request.url?.startsWith("/enter/") === true;
  if (isLink || site === undefined || site === "same-origin" || site === "none") return null;
  return textAnswer(403, "Stet answers its own pages alone.");
}

/** The body of a request as text, or null where it is longer than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // Not destroyed when left early: the answer still has to go out on the same socket.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

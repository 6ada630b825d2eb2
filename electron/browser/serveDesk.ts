import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal } from "../../shared/api/api.ts";
import { frameLimit } from "../../shared/api/frameFormat.ts";
import { frameMediaType } from "../../shared/api/hostQuestions.ts";
import { createAnswering } from "../hosting/answering.ts";
import { createPage, guardingHeaders, htmlAnswer, textAnswer, type PageAnswer } from "../hosting/page.ts";
import type { ServedDesks } from "../hosting/servedDesks.ts";
import { sendBackup } from "./backup.ts";
import { createDoor, type Door } from "./door.ts";
import { readBody, turnAway } from "./requests.ts";

/** A desk that is served on this machine's loopback address. */
export type DeskServer = {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** An address that lets one browser in, once; the one before it stops working. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
};

/**
 * Serves the page and its desks to a browser of this machine. `pageFolder` is the built renderer; `port` 0 or left out
 * takes any that is free. Throws a `Refusal` where the port is taken.
 */
export async function serveDesk(options: {
  readonly desks: ServedDesks;
  readonly pageFolder: string;
  readonly port?: number;
}): Promise<DeskServer> {
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 60_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  const door = createDoor(port);
  const respond = createResponder(options.desks, options.pageFolder, door, origin);
  server.on("request", (request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  return {
    origin,
    newAddress: () => `${origin}/enter/${door.newToken()}`,
    close: () => closeServer(server),
  };
}

type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function createResponder(desks: ServedDesks, pageFolder: string, door: Door, origin: string): Respond {
  const page = createPage(pageFolder);
  const answerFrame = createAnswering(desks, "browser", { openedFiles: () => ({ files: [], problems: [] }) });
  return async (request, response) => {
    const turnedAway = turnAway(request, origin);
    if (turnedAway !== null) return send(response, turnedAway);
    const pathname = request.url?.replace(/[?#].*$/s, "") ?? "/";
    const isKnown = door.knows(request.headers.cookie);
    if (pathname.startsWith("/enter/")) return send(response, letIn(door, pathname, isKnown));
    if (!isKnown) return send(response, stranger);
    if (request.method === "POST") return send(response, await takeFrame(request, pathname, answerFrame));
    if (pathname === "/backup") return sendBackup(desks, response);
    return send(response, await page(pathname));
  };
}

const stranger = textAnswer(
  401,
  "Open Stet at the address that it printed when it started; each address works once.",
);

/** Not a redirect: a browser that followed a link from elsewhere would not send the strict cookie along. */
const goOn = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><link rel="icon" href="data:,"><title>Stet</title></html>
`;

function letIn(door: Door, pathname: string, isKnown: boolean): PageAnswer {
  const cookie = door.enter(pathname.slice("/enter/".length));
  if (cookie === null) return isKnown ? htmlAnswer(goOn) : stranger;
  const answer = htmlAnswer(goOn);
  return { ...answer, headers: { ...answer.headers, "set-cookie": cookie } };
}

async function takeFrame(
  request: IncomingMessage,
  pathname: string,
  answerFrame: (frame: string) => Promise<string>,
): Promise<PageAnswer> {
  if (pathname !== "/ask") return textAnswer(404, "There is nothing at this address.");
  if (request.headers["content-type"] !== frameMediaType) return textAnswer(415, "That is no frame.");
  const frame = await readBody(request, frameLimit);
  if (frame === null) return textAnswer(413, "A frame has at most 256 KB.");
  const headers = { ...guardingHeaders, "content-type": frameMediaType, "cache-control": "no-store" };
  return { status: 200, headers, body: await answerFrame(frame) };
}

function send(response: ServerResponse, answer: PageAnswer): void {
  // What is left of a body that was not read must not be taken for the next request.
  const close = response.req.complete ? {} : { connection: "close" };
  response.writeHead(answer.status, {
    ...answer.headers,
    ...close,
    "content-length": Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}

function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once("error", (error: NodeJS.ErrnoException) => {
    const sentence = `Port ${port} is taken; choose another one with --port, or none for any that is free.`;
    reject(error.code === "EADDRINUSE" ? new Refusal("input", sentence) : error);
  });
  server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  return promise;
}

function closeServer(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
}

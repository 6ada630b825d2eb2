import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

/** An answer to a request for one of the page's files. */
export type PageAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
};

/** What stands in the built `index.html` where each answer puts its own nonce (vite.config.ts). */
const noncePlace = "__CSP_NONCE__";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Headers of every answer of a host, whatever it is. */
export const guardingHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
} as const;

/**
 * Reads the page's files by the path of their address, percent-encoded as it came. Whatever would lead out of the
 * folder, or is no name that a build gives, is 404; so is a folder, and a file that is not there.
 */
export function createPage(folder: string): (pathname: string) => Promise<PageAnswer> {
  return async (pathname) => {
    const file = findFile(folder, pathname);
    const mediaType = file === null ? undefined : mediaTypes[path.extname(file)];
    if (file === null || mediaType === undefined) return notFound;
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return notFound;
    return path.extname(file) === ".html" ? htmlAnswer(bytes.toString("utf8")) : fileAnswer(bytes, mediaType);
  };
}

/** The file that an address names, or null where it names none inside the folder. */
function findFile(folder: string, pathname: string): string | null {
  const name = decode(pathname);
  if (name === null || !/^\/[\w./-]*$/.test(name)) return null;
  const file = path.join(folder, name === "/" ? "index.html" : name);
  return file.startsWith(folder + path.sep) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** A page of HTML under the content security policy, with a nonce of its own; never kept by a cache. */
export function htmlAnswer(html: string): PageAnswer {
  const nonce = randomBytes(16).toString("base64");
  return {
    status: 200,
    headers: {
      ...guardingHeaders,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy(nonce),
      "cache-control": "no-store",
    },
    body: html.replaceAll(noncePlace, nonce),
  };
}

function fileAnswer(body: Uint8Array<ArrayBuffer>, mediaType: string): PageAnswer {
  return {
    status: 200,
    headers: {
      ...guardingHeaders,
      "content-type": mediaType,
      // A script that runs as a worker is bound by its own policy, not by its page's.
      "content-security-policy": "default-src 'none'",
      "cache-control": "no-cache",
    },
    body,
  };
}

/** One sentence as plain text. */
export function textAnswer(status: number, sentence: string): PageAnswer {
  const headers = {
    ...guardingHeaders,
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  };
  return { status, headers, body: `${sentence}\n` };
}

const notFound = textAnswer(404, "There is nothing at this address.");

import { createPage, textAnswer } from "../hosting/page.ts";
import { isOwnAddress } from "./scheme.ts";

/** Answers `stet://app/…` with the files of the page's folder; whatever else is asked for does not exist. */
export function createPageProtocol(pageFolder: string): (request: Request) => Promise<Response> {
  const page = createPage(pageFolder);
  return async (request) => {
    const isPage = request.method === "GET" && isOwnAddress(request.url);
    const { status, headers, body } = isPage
      ? await page(new URL(request.url).pathname)
      : textAnswer(404, "There is nothing at this address.");
    return new Response(body, { status, headers });
  };
}

import { z } from "zod";
import { splitFrontMatter } from "../packages/frontMatter.ts";
import type { LogHead } from "./context.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.coerce.number().int().min(1);
const headSchema = z.object({
  desk: z.string().min(1),
  position: count,
  device: z.string().min(1),
  sequence: count,
  hash,
});

/** The head of the log that an exported package, page or Markdown file carries; null where a text carries none. */
export function readLogHead(name: string, text: string): LogHead | null {
  return headSchema.safeParse(findHead(name, text)).data ?? null;
}

function findHead(name: string, text: string): unknown {
  const page = /<meta name="log-head" content="(?<head>[^"]*)">/.exec(text)?.groups?.["head"];
  if (page !== undefined) {
    const [desk, position, device, sequence, of] = page.split(" ");
    return { desk, position, device, sequence, hash: of };
  }
  if (!text.trimStart().startsWith("{")) return splitFrontMatter({ name, text }).fields["log"];
  const packaged = z.object({ review: z.object({ log: z.unknown() }) }).safeParse(parse(text));
  return packaged.data?.review.log;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

import type { Desk } from "../../../../electron/store/desk.ts";
import { putText } from "../../../../electron/store/texts.ts";
import type { ImportBody } from "../../../../shared/history/entry.ts";
import { canonicalJson } from "../../../../shared/text/canonical.ts";
import type { Source } from "../../../../shared/words/article.ts";
import type { CheckRecord, CheckReference, Claim } from "../../../../shared/words/claim.ts";
import type { Finding } from "../../../../shared/words/finding.ts";
import type { TextHash } from "../../../../shared/words/span.ts";

/** A source with its text kept in the desk, or without one. */
export function keepSource(desk: Desk, id: string, text: string | null): Source {
  const details = { publisher: null, url: null, author: null, publishedAt: null, retrievedAt: null };
  const kept = text === null ? null : putText(desk.db, text);
  return { id, title: `Source ${id}`, ...details, extra: {}, text: kept };
}

/** A check of a text whose claims c1, c2 … have these findings. */
export function keepCheck(
  desk: Desk,
  text: TextHash,
  sources: readonly Source[],
  findings: readonly Finding[],
): CheckReference {
  const claims = findings.map((finding, index): Claim => {
    const span = { start: 2, end: 5 };
    const rest = { confidence: 800, reasons: [], evidence: [], follows: null, changes: [] };
    return { id: `c${index + 1}`, kind: "statement", ...span, sentence: span, finding, ...rest };
  });
  const record: CheckRecord = {
    format: "check/1",
    checker: "test",
    text,
    sources: sources.map(({ id, text }) => ({ id, text })),
    claims,
    lost: [],
    next: claims.length + 1,
  };
  return { checker: "test", hash: putText(desk.db, canonicalJson(record)) };
}

/** Everything that an import names, kept in the desk. Call it inside the transaction of the import. */
export function keepImport(
  desk: Desk,
  article: string,
  text: string,
  findings: readonly Finding[] = ["supported", "unsupported"],
  sources: readonly Source[] = [keepSource(desk, "s1", `The source of ${article}.`)],
): ImportBody {
  const hash = putText(desk.db, text);
  const details = canonicalJson({ format: "details/1", producer: null, citations: [], extra: {} });
  return {
    article,
    headline: text.split("\n")[0]?.slice(2) ?? "",
    text: hash,
    sources,
    details: putText(desk.db, details),
    check: keepCheck(desk, hash, sources, findings),
    file: `${article}.json`,
  };
}

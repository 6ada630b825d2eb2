import { useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { UnknownFields } from "../../../components/UnknownFields.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatGiven } from "../facts.ts";
import { OpenLinkDialog } from "./OpenLinkDialog.tsx";

type Props = { readonly source: Review["sources"][number] };

/** A source's title, where it is from, and what else came with it. */
export function SourceHead({ source }: Props): ReactNode {
  const facts = [
    source.publisher,
    source.author,
    source.publishedAt === null ? null : formatGiven(source.publishedAt),
    source.retrievedAt === null ? null : `retrieved ${formatGiven(source.retrievedAt)}`,
  ].filter((fact) => fact !== null);
  return (
    <header className="source-head">
      <h2>{source.title}</h2>
      <p>
        {facts.join(" · ")}
        {source.text !== null && (
          <span className="short-hash" title={`SHA-256 ${source.text}`}>
            {facts.length > 0 && " · "}
            {source.text.slice(0, 4)}…{source.text.slice(-4)}
          </span>
        )}
        {source.url !== null && (
          <>
            {" · "}
            <SourceLink url={source.url} />
          </>
        )}
      </p>
      <More source={source} />
    </header>
  );
}

function SourceLink({ url }: { readonly url: string }): ReactNode {
  const { host, notices } = useStores();
  const [isAsking, setAsking] = useState(false);
  const open = (): void => {
    setAsking(false);
    host.openLink(url).catch((problem: unknown) => notices.getState().sayProblem(problem));
  };
  // The desktop asks by itself, before anything leaves it.
  const ask = (): void => (host.kind === "desktop" ? open() : setAsking(true));
  if (!/^https?:\/\//iu.test(url)) return url;
  return (
    <>
      <button type="button" className="link" title={url} onClick={ask}>
        {hostOf(url)}
      </button>
      {isAsking && <OpenLinkDialog url={url} onOpen={open} onClose={() => setAsking(false)} />}
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function More({ source }: Props): ReactNode {
  return (
    <details className="more">
      <summary>More</summary>
      <dl>
        <dt>Id</dt>
        <dd>{source.id}</dd>
        <dt>SHA-256</dt>
        <dd className="hash">{source.text ?? "no text"}</dd>
        <dt>Length</dt>
        <dd>{source.length.toLocaleString("en-GB")} characters</dd>
        {source.url !== null && <dt>Address</dt>}
        {source.url !== null && <dd className="hash">{source.url}</dd>}
        <UnknownFields fields={source.extra} />
      </dl>
    </details>
  );
}

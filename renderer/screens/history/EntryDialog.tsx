import { useRef, type ReactNode } from "react";
import type { HistoryLine } from "../../../shared/api/historyAnswers.ts";
import { findingLabels, wayLabels } from "../../../shared/review/labels.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { Key } from "../../components/Key.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatExactly } from "../../time.ts";

type Props = { readonly line: HistoryLine; readonly onClose: () => void };

/** One entry of the log, whole: what was done in whose words, on which claim, and its place and hash in the chain. */
export function EntryDialog({ line, onClose }: Props): ReactNode {
  const { place } = useStores();
  const main = useRef<HTMLButtonElement>(null);
  const { article, personName, account, way, act, note, claim, finding, changes, headline } = line;
  const who = personName ?? "Nobody named";
  return (
    <Dialog
      title={`${who} ${act}`}
      size="wide"
      initialFocus={main}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose} {...(article === null && { ref: main })}>
            Close <Key of="Escape" />
          </Button>
          {article !== null && (
            <Button tone="primary" ref={main} onClick={() => place.getState().openArticle(article)}>
              Open the article <Key of="Enter" />
            </Button>
          )}
        </>
      }
    >
      <dl className="entry">
        {claim !== null && <Line name="Claim" words={claim} className="entry-claim" />}
        {finding !== null && (
          <Line name="Checker" words={`found it ${findingLabels[finding].toLowerCase()}`} />
        )}
        {note !== null && <Line name="In their words" words={note} className="entry-note" />}
        {changes !== null && <Line name="Changes" words={changes} />}
        {article !== null && <Line name="Article" words={headline ?? article} />}
        <Line name="When" words={formatExactly(line.at)} />
        <Line name="Who" words={`${who} · account ${account} · ${wayLabels[way].toLowerCase()}`} />
        <Line name="Entry" words={`${line.position} · number ${line.sequence} of device ${line.device}`} />
        <Line name="Hash" words={line.hash} className="log-hash" />
      </dl>
    </Dialog>
  );
}

type LineProps = { readonly name: string; readonly words: string; readonly className?: string };

function Line({ name, words, className }: LineProps): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd className={className}>{words}</dd>
    </>
  );
}

import type { ReactNode } from "react";
import type { ImportAnswer } from "../../../shared/api/fileAnswers.ts";
import { outcomeLabels } from "../../../shared/review/labels.ts";
import { Button } from "../../components/Button.tsx";
import { foundSentence } from "./foundSentence.ts";

type Props = {
  readonly results: readonly ImportAnswer[];
  readonly onOpen: (article: string) => void;
};

/** What became of each file, refusals first: they need somebody. */
export function ImportResults({ results, onOpen }: Props): ReactNode {
  const ordered = [
    ...results.filter((result) => result.outcome === "refused"),
    ...results.filter((result) => result.outcome !== "refused"),
  ];
  return (
    <ul className="import-results" aria-label="Imported files">
      {ordered.map((result, index) => (
        // Several files may have one name, and a result has no other.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${result.file} ${index}`} data-outcome={result.outcome}>
          <span className="import-outcome">{outcomeLabels[result.outcome]}</span>
          <span className="import-words">
            <b className="one-line" title={result.headline ?? result.file}>
              {result.headline ?? result.file}
            </b>
            <span>{result.problem ?? foundSentence(result)}</span>
          </span>
          {result.article !== null && <OpenResult article={result.article} onOpen={onOpen} of={result} />}
        </li>
      ))}
    </ul>
  );
}

type OpenProps = {
  readonly article: string;
  readonly of: ImportAnswer;
  readonly onOpen: Props["onOpen"];
};

function OpenResult({ article, of, onOpen }: OpenProps): ReactNode {
  return (
    <Button aria-label={`Open ${of.headline ?? of.file}`} onClick={() => onOpen(article)}>
      Open
    </Button>
  );
}

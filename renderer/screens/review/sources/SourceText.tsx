import { useEffect, useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import type { Panel } from "../panel.ts";
import type { Passage } from "../passages.ts";
import type { Find } from "../useFind.ts";
import { PassageClaims } from "./PassageClaims.tsx";
import { SourceHead } from "./SourceHead.tsx";
import { SourceParagraphs } from "./SourceParagraphs.tsx";
import { TieBar } from "./TieBar.tsx";

type Props = {
  readonly review: Review;
  readonly source: Review["sources"][number];
  readonly find: Find;
  readonly onOpen: (panel: Panel) => void;
};

/** One source: what is known of it, and its whole text as plain paragraphs. */
export function SourceText({ review, source, find, onOpen }: Props): ReactNode {
  const { review: store } = useStores();
  const text = store((state) => (source.text === null ? null : state.texts[source.text]));
  const isChosen = store((state) => state.chosen?.source === source.id);
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    if (source.text !== null) void store.getState().loadText(source.text);
  }, [store, source.text]);
  return (
    <>
      <div className="source" data-pane="source" tabIndex={0} role="region" aria-label={source.title}>
        <SourceHead source={source} />
        {text === null && <TextMissing onOpen={onOpen} />}
        {text === undefined && <p className="hint" aria-busy="true" />}
        {typeof text === "string" && (
          <SourceParagraphs
            review={review}
            source={source.id}
            text={text}
            find={find}
            onPassage={setPassage}
          />
        )}
      </div>
      {typeof text === "string" && isChosen && <TieBar review={review} text={text} />}
      {passage !== null && !isChosen && (
        <PassageClaims review={review} passage={passage} onClose={() => setPassage(null)} />
      )}
    </>
  );
}

function TextMissing({ onOpen }: Pick<Props, "onOpen">): ReactNode {
  return (
    <div className="text-missing">
      <p>
        The text of this source did not come with the draft. Claims that rest on it cannot be approved as
        supported until its words are here, or a note names the proof.
      </p>
      <Button command="source.add" onClick={() => onOpen("addSource")}>
        Add a source…
      </Button>
    </div>
  );
}

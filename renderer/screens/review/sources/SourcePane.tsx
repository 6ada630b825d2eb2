import { useEffect, useRef, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import { Button } from "../../../components/Button.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { Tabs } from "../../../components/Tabs.tsx";
import { useStores } from "../../../stores/stores.ts";
import type { Panel } from "../panel.ts";
import { foundIn, type Find } from "../useFind.ts";
import { useFocused } from "../useFocused.ts";
import { useInHand } from "../useInHand.ts";
import { SourceText } from "./SourceText.tsx";
import { SourceTab } from "./SourceTab.tsx";
import { useAskedPane } from "./useAskedPane.ts";

type Props = {
  readonly review: Review;
  readonly find: Find;
  readonly onOpen: (panel: Panel) => void;
};

/** The sources, one tab each, with the evidence of the claim in hand marked and in view. */
export function SourcePane({ review, find, onOpen }: Props): ReactNode {
  const { review: store } = useStores();
  const { source: open } = useInHand();
  const claim = useFocused(review)?.claim ?? null;
  const place = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    review.sources.findIndex(({ id }) => id === open),
  );
  const source = review.sources[index];
  useEffect(() => {
    const tab = place.current?.querySelectorAll("[role=tab]")[index];
    tab?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [index]);
  useAskedPane(place);
  if (source === undefined) return <NoSources onOpen={onOpen} />;
  return (
    <div className="sources" ref={place} data-many={howMany(review.sources.length)}>
      <Tabs
        label="Sources"
        value={source.id}
        onChange={(id) => store.getState().showSource(id)}
        tabs={review.sources.map((one, index) => ({
          id: one.id,
          words: (
            <SourceTab
              source={one}
              index={index}
              roles={(claim === null ? [] : passagesOfClaim(claim))
                .filter((e) => e.source === one.id)
                .map((e) => e.role)}
              found={find.query === null ? 0 : foundIn(find, one.id).places.length}
            />
          ),
        }))}
      >
        <SourceText key={source.id} review={review} source={source} find={find} onOpen={onOpen} />
      </Tabs>
      <div className="sources-add">
        <Button command="source.add" tone="quiet">
          Add…
        </Button>
      </div>
    </div>
  );
}

/** Whether tabs have room for the names of sources that are not open. */
function howMany(sources: number): "some" | "more" | "lots" | undefined {
  if (sources > 6) return "lots";
  if (sources === 6) return "more";
  return sources > 3 ? "some" : undefined;
}

function NoSources({ onOpen }: Pick<Props, "onOpen">): ReactNode {
  return (
    <div className="sources">
      <EmptyState
        title="No sources"
        actions={
          <Button command="source.add" onClick={() => onOpen("addSource")}>
            Add a source…
          </Button>
        }
      >
        <p>This draft came without the texts it was written from, so none of its claims can be carried.</p>
      </EmptyState>
    </div>
  );
}

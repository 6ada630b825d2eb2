import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { DeskFooter } from "../DeskFooter.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

type Props = { readonly onOpen: (() => void) | undefined };

/** How many articles there are and how many wait for a person; what the keys do here. */
export function QueueFooter({ onOpen }: Props): ReactNode {
  const { queue } = useStores();
  const counts = queue((state) => state.counts);
  const search = queue((state) => state.search);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const waiting = counts.new + counts.in_review;
  const found = search.trim() === "" ? "" : " found";
  return (
    <DeskFooter
      words={
        <>
          <b>{waiting.toLocaleString("en-GB")} to review</b> · {formatCount(all, "article")}
          {found}
        </>
      }
    >
      <Button
        command="queue.previous"
        size="large"
        obstacle={onOpen ? null : "There is no article to choose."}
      >
        Previous
      </Button>
      <Button command="queue.next" size="large" obstacle={onOpen ? null : "There is no article to choose."}>
        Next
      </Button>
      <Button
        command="queue.open"
        tone="primary"
        size="large"
        obstacle={onOpen ? null : "There is no article to open."}
      >
        Open
      </Button>
    </DeskFooter>
  );
}

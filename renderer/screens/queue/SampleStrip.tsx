import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";

/** Says that this is the sample desk, where it is. */
export function SampleStrip(): ReactNode {
  const which = useStores().desk((state) => state.loaded?.which);
  if (which !== "sample") return null;
  return (
    <div className="strip">
      <span>
        This is the sample desk: seven short articles, six of them with one error each. What you do here stays
        out of your own desk’s log.
      </span>
      <Button command="desk.own">Open your own desk</Button>
    </div>
  );
}

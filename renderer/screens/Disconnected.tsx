import type { ReactNode } from "react";
import { Button } from "../components/Button.tsx";
import { problemSentence } from "../stores/notices.ts";
import { useStores } from "../stores/stores.ts";

/** Says that the desk does not answer any more, as long as it does not: nothing on the page can be trusted to be the latest. */
export function Disconnected(): ReactNode {
  const problem = useStores().desk((state) => state.problem);
  if (problem === null) return null;
  return (
    <div className="alarm" role="alert">
      <span>{problemSentence(problem)}</span>
      <Button onClick={() => location.reload()}>Reload</Button>
    </div>
  );
}

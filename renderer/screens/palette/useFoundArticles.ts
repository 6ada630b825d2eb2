import { useEffect, useState } from "react";
import type { QueueRow } from "../../../shared/api/answers.ts";
import { useStores } from "../../stores/stores.ts";

const pause = 100;
const most = 20;
const none: readonly QueueRow[] = [];

/** The articles that the desk finds for a query, a moment after typing pauses; an older answer is dropped. */
export function useFoundArticles(query: string): readonly QueueRow[] {
  const { client, notices } = useStores();
  const [found, setFound] = useState(none);
  useEffect(() => {
    let isOld = false;
    const ask = async (): Promise<void> => {
      try {
        const search = query.trim();
        const { rows } = await client.queue({ ...(search !== "" && { search }), limit: most });
        if (!isOld) setFound(rows);
      } catch (problem) {
        notices.getState().sayProblem(problem);
      }
    };
    const timer = setTimeout(() => void ask(), query === "" ? 0 : pause);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [client, notices, query]);
  return found;
}

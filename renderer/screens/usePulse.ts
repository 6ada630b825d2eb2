import { useEffect } from "react";
import { useStores } from "../stores/stores.ts";

const interval = 1000;

/** Notices within two seconds what others did on this desk; the next question waits for the last answer. */
export function usePulse(): void {
  const { desk } = useStores();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const feel = async (): Promise<void> => {
      if (desk.getState().loaded !== null || desk.getState().problem !== null)
        await desk.getState().feelPulse();
      if (!stopped) timer = setTimeout(() => void feel(), interval);
    };
    timer = setTimeout(() => void feel(), interval);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [desk]);
}

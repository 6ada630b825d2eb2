import { useEffect } from "react";
import { useRunCommand } from "../commands/CommandProvider.tsx";
import { useStores } from "../stores/stores.ts";

/** Runs what is chosen in the desktop's menu bar, as its key would. */
export function useMenuBar(): void {
  const { host } = useStores();
  const run = useRunCommand();
  useEffect(() => host.onCommand(run), [host, run]);
}

import { useEffect } from "react";
import { useCommandContext, useRunCommand } from "../commands/CommandProvider.tsx";
import { useStores } from "../stores/stores.ts";

/** Runs what is chosen in the desktop's menu bar, as its key would, and has the menu bar show the person's own keys. */
export function useMenuBar(): void {
  const { host, notices } = useStores();
  const { own } = useCommandContext();
  const run = useRunCommand();
  // The settings are read again with every act on the desk; the menu is built anew only where keys differ.
  const keys = JSON.stringify(own);
  useEffect(() => host.onCommand(run), [host, run]);
  useEffect(() => {
    host.showKeys(JSON.parse(keys) as typeof own).catch(notices.getState().sayProblem);
  }, [host, notices, keys]);
}

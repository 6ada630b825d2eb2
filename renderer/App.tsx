import { CSPProvider } from "@base-ui/react/csp-provider";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { DeskChoice } from "../shared/api/hostQuestions.ts";
import type { CommandId } from "../shared/commands.ts";
import { CommandProvider } from "./commands/CommandProvider.tsx";
import type { Host } from "./host.ts";
import type { LivePort } from "./live/messages.ts";
import { Shell } from "./screens/Shell.tsx";
import { createStores } from "./stores/createStores.ts";
import { personAtDesk } from "./stores/desk.ts";
import { StoresContext, type Stores } from "./stores/stores.ts";

type Props = {
  readonly host: Host;
  readonly livePort: LivePort | null;
  readonly mac: boolean;
  readonly nonce: string;
};

/** The stores of the open desk; `opening` counts the desks opened, so that nothing of one shows on the next. */
type Opened = { readonly stores: Stores; readonly opening: number };

const noKeys = {};

/** The whole page over one host: stores for the open desk, new ones when another desk is opened. */
export function App({ host, livePort, mac, nonce }: Props): ReactNode {
  const [{ stores, opening }, setOpened] = useState<Opened>(() => ({
    stores: createStores(host, livePort),
    opening: 1,
  }));
  const settings = stores.desk((state) => state.loaded?.settings);
  const openDesk = useMemo(
    () => async (which: DeskChoice) => {
      const next = await switchDesk(host, livePort, stores, which);
      setOpened((opened) => ({ stores: next, opening: opened.opening + 1 }));
    },
    [host, livePort, stores],
  );
  // Whoever does something else has read what was refused; going to another pane may be the way to it.
  const goOn = useMemo(
    () => (id: CommandId) => {
      if (!id.startsWith("pane.")) stores.notices.getState().closeRefusals();
    },
    [stores],
  );
  useEffect(() => {
    void stores.desk.getState().load();
  }, [stores]);
  useTheme(settings?.theme ?? "system");
  return (
    <CSPProvider nonce={nonce}>
      <CommandProvider mac={mac} own={settings?.keys ?? noKeys} onRun={goOn}>
        <StoresContext value={stores}>
          <Shell key={opening} onOpenDesk={openDesk} />
        </StoresContext>
      </CommandProvider>
    </CSPProvider>
  );
}

/** Opens another desk; whoever sits at this one sits down at that one too. */
async function switchDesk(
  host: Host,
  livePort: LivePort | null,
  from: Stores,
  which: DeskChoice,
): Promise<Stores> {
  const person = personAtDesk(from.desk.getState());
  await host.openDesk(which);
  const stores = createStores(host, livePort);
  await stores.desk.getState().load();
  const { loaded, bringAlong } = stores.desk.getState();
  if (person !== null && loaded !== null && personAtDesk({ loaded }) === null)
    await bringAlong(person.name, person.role);
  return stores;
}

function useTheme(theme: "system" | "light" | "dark"): void {
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}

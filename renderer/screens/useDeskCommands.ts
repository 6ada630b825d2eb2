import type { DeskChoice } from "../../shared/api/hostQuestions.ts";
import type { CommandHandlers } from "../commands/registry.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import { movePane } from "../commands/panes.ts";
import { useStores, type Stores } from "../stores/stores.ts";
import { backUpDesk, cancelWork, recheckDesk, toggleTheme, verifyDesk } from "./deskActs.ts";
import { takeBack } from "./takeBack.ts";
import type { Overlay } from "./Overlays.tsx";
import { useAttempt } from "./useAttempt.ts";

type Attempt = ReturnType<typeof useAttempt>;

/** The commands that are offered everywhere; most of them only once somebody sits at the desk. */
export function useDeskCommands(
  isSeated: boolean,
  open: (overlay: Overlay) => void,
  openDesk: (which: DeskChoice) => Promise<void>,
): void {
  const stores = useStores();
  const attempt = useAttempt();
  const which = stores.desk((state) => state.loaded?.which);
  const article = stores.place((state) => state.article);
  const isImporting = stores.importing((state) => state.phase === "running");
  const isRechecking = stores.rechecking((state) => state.progress !== null);
  const isVerifying = stores.verifying((state) => state.isRunning);
  const offered: CommandHandlers = {
    ...overlayCommands(open),
    ...deskCommands(stores, attempt),
    "desk.sample": which === "sample" ? undefined : () => void attempt(() => openDesk("sample")),
    "desk.own": which === "own" ? undefined : () => void attempt(() => openDesk("own")),
    "work.cancel": isImporting || isRechecking || isVerifying ? () => cancelWork(stores) : undefined,
    "act.undo": () => void takeBack(stores, "undo"),
    "act.redo": () => void takeBack(stores, "redo"),
    "screen.queue": () => stores.place.getState().go("queue"),
    "screen.review": article === null ? undefined : () => stores.place.getState().go("review"),
    "screen.history": () => stores.place.getState().openHistory(null),
    "screen.settings": () => stores.place.getState().go("settings"),
    "pane.next": () => movePane(1),
    "pane.previous": () => movePane(-1),
  };
  useCommands(isSeated ? offered : { "sheet.open": () => open("sheet") });
}

function overlayCommands(open: (overlay: Overlay) => void): CommandHandlers {
  return {
    "import.files": () => open("import"),
    "import.paste": () => open("paste"),
    "palette.open": () => open("palette"),
    "person.switch": () => open("person"),
    "sheet.open": () => open("sheet"),
  };
}

function deskCommands(stores: Stores, attempt: Attempt): CommandHandlers {
  return {
    "desk.backup": () => void attempt(() => backUpDesk(stores)),
    "desk.recheck": () => void attempt(() => recheckDesk(stores)),
    "desk.verify": () => {
      stores.place.getState().openHistory(null);
      void attempt(() => verifyDesk(stores));
    },
    "theme.toggle": () => void attempt(() => toggleTheme(stores)),
  };
}

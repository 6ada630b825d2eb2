import { useState, type ReactNode } from "react";
import type { DeskChoice } from "../../shared/api/hostQuestions.ts";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Notices, NoticesProvider } from "../components/Notices.tsx";
import { personAtDesk } from "../stores/desk.ts";
import { problemSentence } from "../stores/notices.ts";
import { useStores } from "../stores/stores.ts";
import { CurrentScreen } from "./CurrentScreen.tsx";
import { Disconnected } from "./Disconnected.tsx";
import { FileDrop } from "./import/FileDrop.tsx";
import { Overlays, type Overlay } from "./Overlays.tsx";
import { useDeskCommands } from "./useDeskCommands.ts";
import { useGivenFiles } from "./import/useGivenFiles.ts";
import { useMenuBar } from "./useMenuBar.ts";
import { usePulse } from "./usePulse.ts";
import { WorkAnnouncement } from "./WorkAnnouncement.tsx";
import { WelcomeScreen } from "./welcome/WelcomeScreen.tsx";

type Props = { readonly onOpenDesk: (which: DeskChoice) => Promise<void> };

/** What is on the page: the welcome, or the current screen, with everything that may lie over them. */
export function Shell({ onOpenDesk }: Props): ReactNode {
  const { desk, notices } = useStores();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const isLoaded = desk((state) => state.loaded !== null);
  const isSeated = desk((state) => personAtDesk(state) !== null);
  usePulse();
  useMenuBar();
  useDeskCommands(isSeated, setOverlay, onOpenDesk);
  useGivenFiles(isSeated, () => setOverlay("import"));
  return (
    <NoticesProvider notices={notices((state) => state.notices)} onClose={notices.getState().close}>
      {!isLoaded && <Opening />}
      {isLoaded && !isSeated && (
        <>
          <WelcomeScreen onImport={() => setOverlay("import")} onSample={() => onOpenDesk("sample")} />
          <Notices />
        </>
      )}
      {isLoaded && isSeated && (
        <FileDrop onFiles={() => setOverlay("import")}>
          <CurrentScreen />
        </FileDrop>
      )}
      {overlay !== null && <Overlays overlay={overlay} onClose={() => setOverlay(null)} />}
      {isLoaded && <Disconnected />}
      <WorkAnnouncement />
    </NoticesProvider>
  );
}

/** Nothing at all for the moment that a desk takes to open; then what is wrong, where it does not. */
function Opening(): ReactNode {
  const { desk } = useStores();
  const problem = desk((state) => state.problem);
  if (problem === null) return <main aria-busy="true" aria-label="The desk is being opened" />;
  return (
    <main className="whole">
      <EmptyState
        title="The desk cannot be opened"
        actions={<Button onClick={() => void desk.getState().load()}>Try again</Button>}
      >
        <p role="alert">{problemSentence(problem)}</p>
      </EmptyState>
    </main>
  );
}

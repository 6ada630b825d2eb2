import type { ReactNode } from "react";
import { Dialog } from "../../components/Dialog.tsx";
import { useStores } from "../../stores/stores.ts";
import { ImportChoice } from "./ImportChoice.tsx";
import { ImportFoot } from "./ImportFoot.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { ImportResults } from "./ImportResults.tsx";
import { WhichDraft } from "./WhichDraft.tsx";

type Props = { readonly isPasting: boolean; readonly onClose: () => void };

const titles = { idle: "Import", running: "Importing", done: "Imported" };

/** Choosing what to import, how far it is, and what became of each file. */
export function ImportDialog({ isPasting, onClose }: Props): ReactNode {
  const { importing, place } = useStores();
  const { phase, results, unclear } = importing();
  const [first] = unclear;
  const close = (): void => {
    importing.getState().clear();
    onClose();
  };
  const open = (article: string): void => {
    close();
    place.getState().openArticle(article);
  };
  if (first !== undefined) return <WhichDraft key={first[0]?.name} files={first} onClose={onClose} />;
  return (
    <Dialog
      title={titles[phase]}
      size="wide"
      onClose={close}
      foot={<ImportFoot onClose={close} onOpen={open} />}
    >
      {phase === "idle" && <ImportChoice isPasting={isPasting} />}
      {phase === "running" && <ImportProgress />}
      {results.length > 0 && <ImportResults results={results} onOpen={open} />}
    </Dialog>
  );
}

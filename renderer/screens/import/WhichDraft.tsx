import { useState, type ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { SendButton } from "../../components/SendButton.tsx";
import { Choices } from "../../components/Choices.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { personAtDesk } from "../../stores/desk.ts";
import { useStores } from "../../stores/stores.ts";
import { baseName, type DraftGroup, type PickedFile } from "../../pickedFile.ts";
import { useAttempt } from "../useAttempt.ts";

type Props = { readonly files: readonly PickedFile[]; readonly onClose: () => void };

/** Asks which of several texts is the draft; the others are its sources, or drafts of their own. */
export function WhichDraft({ files, onClose }: Props): ReactNode {
  const { importing, desk } = useStores();
  const attempt = useAttempt();
  const [chosen, setChosen] = useState<string | null>(null);
  const draft = files.find((file) => file.name === chosen);
  const start = (groups: readonly DraftGroup[]): void => {
    importing.getState().settle();
    void attempt(async () => {
      await importing.getState().start(groups, personAtDesk(desk.getState())?.id ?? null);
      await desk.getState().feelPulse();
    });
  };
  const importWithSources = (): void => {
    if (draft !== undefined) start([{ draft, sources: files.filter((file) => file !== draft) }]);
  };
  const leaveOut = (): void => {
    importing.getState().settle();
    if (importing.getState().phase === "idle" && importing.getState().unclear.length === 0) onClose();
  };
  return (
    <Dialog
      title="Which one is the draft?"
      words="The other files become its sources. A draft’s name can begin with “draft” to spare you the question."
      onClose={leaveOut}
      onSubmit={importWithSources}
      foot={
        <>
          <Button onClick={leaveOut}>Leave them out</Button>
          <Button onClick={() => start(files.map((file) => ({ draft: file, sources: [] })))}>
            Each is a draft of its own
          </Button>
          <SendButton obstacle={draft === undefined ? "Choose the draft first." : null}>
            Import with sources
          </SendButton>
        </>
      }
    >
      <Choices
        legend="Draft"
        value={chosen}
        onChange={setChosen}
        choices={files.map((file) => ({
          value: file.name,
          label: baseName(file.name),
          hint: folderOf(file),
        }))}
      />
    </Dialog>
  );
}

function folderOf({ name, size }: PickedFile): string {
  const folder = name.split("/").slice(0, -1).join(" / ");
  const kilobytes = `${Math.max(1, Math.round(size / 1024)).toLocaleString("en-GB")} KB`;
  return folder === "" ? kilobytes : `${folder} · ${kilobytes}`;
}

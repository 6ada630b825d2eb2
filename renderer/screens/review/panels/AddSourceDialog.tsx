import { useRef, useState, type ReactNode } from "react";
import type { FileBytes } from "../../../../shared/api/questions.ts";
import { Choices } from "../../../components/Choices.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { useStores } from "../../../stores/stores.ts";
import { ConversationFields, emptyConversation, readConversation } from "./ConversationFields.tsx";
import { emptySource, readSource, SourceFields } from "./SourceFields.tsx";
import { SourceFileField } from "./SourceFileField.tsx";

type Way = "paste" | "file" | "conversation";

const ways = [
  { value: "paste", label: "Paste" },
  { value: "file", label: "File" },
  { value: "conversation", label: "Conversation" },
] as const satisfies readonly { value: Way; label: string }[];

type Props = { readonly onClose: () => void };

/** Adds a source in review: pasted words, a file, or the record of a conversation. The draft is checked again. */
export function AddSourceDialog({ onClose }: Props): ReactNode {
  const { review: store, notices } = useStores();
  const [way, setWay] = useState<Way>("paste");
  const [pasted, setPasted] = useState(emptySource);
  const [spoken, setSpoken] = useState(emptyConversation);
  const [file, setFile] = useState<FileBytes | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const add = async (): Promise<void> => {
    const source = {
      paste: () => readSource(pasted),
      conversation: () => readConversation(spoken),
      file: () => file,
    }[way]();
    if (source === null || typeof source === "string") {
      setWrong(source ?? "Choose a file first.");
      return;
    }
    setWrong(null);
    if (!(await store.getState().addSource(source))) return;
    onClose();
    const added = store.getState().review?.sources.at(-1);
    if (added !== undefined) store.getState().showSource(added.id);
    notices
      .getState()
      .say(`${added?.title ?? "The source"} is added, and the draft is checked again.`, "done");
  };
  return (
    <Dialog
      title="Add a source"
      words="It is kept whole with the article, and the draft is checked against it."
      size="wide"
      initialFocus={words}
      onClose={onClose}
      onSubmit={() => void add()}
      foot={
        <>
          {wrong !== null && (
            <p className="aside wrong" role="alert">
              {wrong}
            </p>
          )}
          <FormFoot onCancel={onClose}>Add the source</FormFoot>
        </>
      }
    >
      <Choices legend="From" choices={ways} value={way} onChange={setWay} row />
      {way === "paste" && <SourceFields source={pasted} onChange={setPasted} wordsRef={words} />}
      {way === "file" && <SourceFileField file={file} onChange={setFile} onProblem={setWrong} />}
      {way === "conversation" && <ConversationFields record={spoken} onChange={setSpoken} />}
    </Dialog>
  );
}

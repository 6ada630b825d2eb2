import { useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { quote } from "../../../../shared/text/quote.ts";
import { altDigit, altKeyOf } from "../../../commands/altDigit.ts";
import { Choices } from "../../../components/Choices.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { noSource, type SourceForm } from "../../../stores/forms.ts";
import { useStores } from "../../../stores/stores.ts";
import { ConversationFields, readConversation } from "./ConversationFields.tsx";
import { readSource, SourceFields } from "./SourceFields.tsx";
import { SourceFileField } from "./SourceFileField.tsx";

const ways = [
  { value: "paste", label: "Paste" },
  { value: "file", label: "File" },
  { value: "conversation", label: "Conversation" },
] as const satisfies readonly { value: SourceForm["way"]; label: string }[];

type Props = { readonly article: string; readonly onClose: () => void };

/**
 * Adds a source in review: pasted words, a file, or the record of a conversation. The draft is checked again. What is filled in
 * waits for whoever leaves the dialog.
 */
export function AddSourceDialog({ article, onClose }: Props): ReactNode {
  const { review: store, forms, notices } = useStores();
  const form = forms((state) => state.sources[article]) ?? noSource;
  const { way, pasted, spoken, file } = form;
  const keep = (change: Partial<SourceForm>): void =>
    forms.getState().keepSource(article, { ...form, ...change });
  const [wrong, setWrong] = useState<string | null>(null);
  const first = useRef<HTMLElement>(null);
  const isAsked = useRef(false);
  // A key that takes a way goes on in its first field.
  const findFirst = useCallback((fields: HTMLElement | null) => {
    first.current = firstFieldOf(fields);
    if (isAsked.current) first.current?.focus();
    if (fields !== null) isAsked.current = false;
  }, []);
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
    forms.getState().keepSource(article, noSource);
    onClose();
    const added = store.getState().review?.sources.at(-1);
    if (added !== undefined) store.getState().showSource(added.id);
    notices
      .getState()
      .say(
        `${added === undefined ? "The source" : quote(added.title)} is added, and the draft is checked again.`,
        "done",
      );
  };
  const press = (event: KeyboardEvent): void => {
    const taken = ways[altDigit(event) ?? -1];
    if (taken === undefined) return;
    event.preventDefault();
    isAsked.current = taken.value !== way;
    keep({ way: taken.value });
  };
  return (
    <Dialog
      title="Add a source"
      words="It is kept whole with the article, and the draft is checked against it."
      size="wide"
      initialFocus={first}
      onClose={onClose}
      onSubmit={() => void add()}
      onKeyDown={press}
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
      <Choices
        legend="From"
        choices={ways}
        value={way}
        onChange={(value) => keep({ way: value })}
        keyOf={altKeyOf}
        row
      />
      <div key={way} className="fields" ref={findFirst}>
        {way === "paste" && <SourceFields source={pasted} onChange={(source) => keep({ pasted: source })} />}
        {way === "file" && (
          <SourceFileField file={file} onChange={(chosen) => keep({ file: chosen })} onProblem={setWrong} />
        )}
        {way === "conversation" && (
          <ConversationFields record={spoken} onChange={(record) => keep({ spoken: record })} />
        )}
      </div>
    </Dialog>
  );
}

function firstFieldOf(fields: HTMLElement | null): HTMLElement | null {
  return fields?.querySelector<HTMLElement>("textarea, input:not([hidden]), button") ?? null;
}

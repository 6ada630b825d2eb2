import type { ReactNode } from "react";
import type { FileBytes } from "../../../../shared/api/questions.ts";
import { DayField } from "../../../components/DayField.tsx";
import { TextField } from "../../../components/TextField.tsx";
import type { Conversation } from "../../../stores/forms.ts";
import { conversationOf, sourceFileOf } from "../sourceFile.ts";

type Props = { readonly record: Conversation; readonly onChange: (record: Conversation) => void };

/** The record of a conversation: who, when, and the words. */
export function ConversationFields({ record, onChange }: Props): ReactNode {
  const set = (field: keyof Conversation) => (value: string) => onChange({ ...record, [field]: value });
  return (
    <>
      <div className="fields-row">
        <TextField label="Who" value={record.who} onChange={set("who")} placeholder="Name, function" />
        <DayField label="When" value={record.when} onChange={set("when")} />
      </div>
      <TextField
        label="Words"
        value={record.words}
        onChange={set("words")}
        lines={8}
        hint="As they were said."
      />
    </>
  );
}

/** The record as a file, or the sentence that says what is missing. */
export function readConversation(record: Conversation): FileBytes | string {
  if (record.who.trim() === "") return "Say who spoke.";
  if (record.when === "") return "Say when it was.";
  if (record.words.trim() === "") return "Write down what was said.";
  return sourceFileOf(conversationOf(record));
}

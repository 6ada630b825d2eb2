import { useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { ExportFormat } from "../../../../shared/api/questions.ts";
import { Choices } from "../../../components/Choices.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { personAtDesk } from "../../../stores/desk.ts";
import { useStores } from "../../../stores/stores.ts";
import { formatInstant } from "../../../time.ts";
import { exportFile } from "./exportFile.ts";
import { usePersonName } from "../usePersonName.ts";

type Props = { readonly review: Review; readonly onClose: () => void };

const formats = [
  { value: "markdown", label: "Markdown", hint: "The text with its disclosure and sources." },
  { value: "html", label: "Web page", hint: "One self-contained file, with JSON-LD for machines." },
  { value: "package", label: "Package", hint: "Text, sources, verdicts and hashes as JSON." },
] as const satisfies readonly { value: ExportFormat; label: string; hint: string }[];

/** Lets the approved text leave the desk, with its sources and its AI authorship stated. */
export function ExportDialog({ review, onClose }: Props): ReactNode {
  const { client, host, notices, desk, review: store } = useStores();
  const nameOf = usePersonName();
  const last = desk((state) => state.loaded?.settings.exportFormat);
  const [format, setFormat] = useState<ExportFormat>(last ?? "html");
  const person = desk(personAtDesk);
  const exportNow = async (): Promise<void> => {
    if (person === null) return;
    try {
      const name = await exportFile({ client, host }, review.article, format, person.id);
      onClose();
      if (format !== last) await desk.getState().changeSettings({ exportFormat: format });
      if (name !== null) notices.getState().say(`${name} has left the desk.`, "done");
      await store.getState().refresh();
    } catch (problem) {
      notices.getState().sayProblem(problem);
    }
  };
  return (
    <Dialog
      title="Export the approved text"
      words="Every format says that an AI system wrote it, who checked and approved it, and on which sources."
      onClose={onClose}
      onSubmit={() => void exportNow()}
      foot={<FormFoot onCancel={onClose}>Export</FormFoot>}
    >
      <Choices legend="Format" choices={formats} value={format} onChange={setFormat} />
      {review.exports.length > 0 && (
        <ul className="exports hint">
          {review.exports.map((one) => (
            <li key={`${one.at} ${one.name}`}>
              {formatInstant(one.at)} · {nameOf(one.person)} · {one.name} · revision {one.revision}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

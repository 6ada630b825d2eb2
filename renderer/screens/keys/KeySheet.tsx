import type { ReactNode } from "react";
import { commands, type Command, type CommandId } from "../../../shared/commands.ts";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { keyLabel, keysOf } from "../../commands/keys.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";

const sections: readonly { readonly title: string; readonly has: (command: Command) => boolean }[] = [
  { title: "Claims and decisions", has: ({ where, menu }) => where === "review" && menu === "Review" },
  { title: "The open article", has: ({ where, menu }) => where === "review" && menu !== "Review" },
  { title: "Revisions and delivered texts", has: ({ where }) => where === "revisions" },
  { title: "The queue", has: ({ where }) => where === "queue" },
  { title: "Everywhere", has: ({ where }) => where === "anywhere" },
];

/** Nine commands alike are one line of the sheet: the first and the last of them. */
const sources: readonly CommandId[] = ["source.1", "source.9"];

/** Every command and its key, from the one list of commands. */
export function KeySheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { own } = useCommandContext();
  const ids = (Object.keys(commands) as CommandId[]).filter(
    (id) => !id.startsWith("source.") || id === "source.add",
  );
  return (
    <Dialog
      title="Keys"
      size="sheet"
      words="Single letters are off while you type. In the settings every key can be changed."
      onClose={onClose}
      foot={<Button onClick={onClose}>Close</Button>}
    >
      <div className="key-sheet">
        {sections.map((section) => (
          <section key={section.title}>
            <h3>{section.title}</h3>
            <dl>
              {ids
                .filter((id) => section.has(commands[id]) && keysOf(id, own).length > 0)
                .map((id) => (
                  <KeyLine key={id} title={commands[id].title} keys={keysOf(id, own)} />
                ))}
              {section.title === "The open article" && (
                <>
                  <KeyLine title="Source 1 to 9" keys={sources.flatMap((id) => keysOf(id, own))} />
                  <KeyLine title="Back, or leave the text" keys={["Escape"]} />
                </>
              )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function KeyLine({ title, keys }: { readonly title: string; readonly keys: readonly string[] }): ReactNode {
  const { mac } = useCommandContext();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key} className="key">
            {keyLabel(key, mac)}
          </kbd>
        ))}
      </dd>
    </div>
  );
}

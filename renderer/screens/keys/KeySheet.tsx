import { useRef, useState, type ReactNode } from "react";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { Key } from "../../components/Key.tsx";
import { KeyLabels } from "./KeyLabels.tsx";
import { MarginLegend } from "./MarginLegend.tsx";
import { ReviewStory } from "./ReviewStory.tsx";
import { findLines, sheetSections } from "./sheetSections.ts";

/** Every command with its keys, by group, from the one list of commands; a few letters or a key find lines. */
export function KeySheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { own, mac } = useCommandContext();
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const sections = findLines(sheetSections(own), query, mac);
  return (
    <Dialog
      title="Keys"
      size="sheet"
      words="Single letters are off while you type. In the settings every key can be changed."
      initialFocus={field}
      onClose={onClose}
    >
      <div className="key-search">
        <input
          ref={field}
          type="search"
          className="input"
          aria-label="Find a key"
          placeholder="Find a command or a key"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button onClick={onClose}>
          Close <Key of="Escape" />
        </Button>
      </div>
      <div className="key-sheet" tabIndex={0} role="region" aria-label="Commands and their keys">
        {query.trim() === "" && (
          <>
            <ReviewStory />
            <MarginLegend />
          </>
        )}
        {sections.map(({ title, lines }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {lines.map((line) => (
                <div key={line.title}>
                  <dt>{line.title}</dt>
                  <dd>
                    {line.keys.length === 0 && <span className="hint">by name</span>}
                    <KeyLabels keys={line.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {sections.length === 0 && <p className="hint">No command and no key has these letters.</p>}
      </div>
    </Dialog>
  );
}

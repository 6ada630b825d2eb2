import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { isTypingIn } from "../../commands/dispatch.ts";
import { pickedBytes, type PickedFile } from "../../pickedFile.ts";
import { useStores } from "../../stores/stores.ts";
import { carriesFiles, listDroppedFiles } from "./droppedFiles.ts";
import { useImport } from "./useImport.ts";

type Props = { readonly onFiles: () => void; readonly children: ReactNode };

/** Takes files dropped anywhere on the window, and files or words pasted outside fields, to the import. */
export function FileDrop({ onFiles, children }: Props): ReactNode {
  const { place } = useStores();
  const importFiles = useImport();
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((files: readonly PickedFile[]) => {
    if (files.length === 0) return;
    onFiles();
    void importFiles(files);
  });
  // On the review screen words that are pasted are a source, and the review screen takes them.
  const isPasteOurs = useEffectEvent(() => place.getState().screen !== "review");
  useEffect(() => listenToDrops(setOver, (files) => take(files)), []);
  useEffect(
    () =>
      listenToPastes(
        () => isPasteOurs(),
        (files) => take(files),
      ),
    [],
  );
  return (
    <>
      {children}
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <p>Drop drafts, packages and sources to import them</p>
        </div>
      )}
    </>
  );
}

type Take = (files: readonly PickedFile[]) => void;

function listenToDrops(setOver: (isOver: boolean) => void, take: Take): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.defaultPrevented || event.dataTransfer === null || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    void listDroppedFiles(event.dataTransfer).then(take);
  };
  window.addEventListener("dragover", over, options);
  window.addEventListener("dragleave", leave, options);
  window.addEventListener("drop", drop, options);
  return () => stop.abort();
}

function listenToPastes(isOurs: () => boolean, take: Take): () => void {
  const paste = (event: ClipboardEvent): void => {
    const isElsewhere = event.target instanceof Element && isTypingIn(event.target);
    if (isElsewhere || event.defaultPrevented || event.clipboardData === null || !isOurs()) return;
    const text = event.clipboardData.getData("text/plain");
    if (event.clipboardData.files.length > 0) void listDroppedFiles(event.clipboardData).then(take);
    else if (text.trim() !== "") take([pastedText(text)]);
  };
  window.addEventListener("paste", paste);
  return () => window.removeEventListener("paste", paste);
}

/** Pasted words as a file: a package where they look like one. */
export function pastedText(text: string): PickedFile {
  const name = text.trimStart().startsWith("{") ? "pasted-text.json" : "pasted-text.md";
  return pickedBytes(name, new TextEncoder().encode(text));
}

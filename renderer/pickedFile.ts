/** A file that a person chose, dropped or pasted; its bytes are read only when it is imported. */
export type PickedFile = {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
};

/** A draft or a package, with the source files that belong to it. */
export type DraftGroup = { readonly draft: PickedFile; readonly sources: readonly PickedFile[] };

/** A browser's file as a picked file. */
export function pickedFrom(file: File): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** Typed or pasted words as a picked file. */
export function pickedText(name: string, text: string): PickedFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes: async () => bytes };
}

/** A file that a person chose, dropped or pasted; its bytes are read only when they are needed. */
export type PickedFile = {
  /** With the folders that it was dropped in, divided by `/`; never a path of this machine. */
  readonly name: string;
  readonly size: number;
  readonly head: (length: number) => Promise<Uint8Array>;
  readonly bytes: () => Promise<Uint8Array>;
};

/** A draft or a package, with the source files that belong to it. */
export type DraftGroup = { readonly draft: PickedFile; readonly sources: readonly PickedFile[] };

/** A browser's file as a picked file. */
export function pickedFrom(file: File, name = file.webkitRelativePath || file.name): PickedFile {
  return {
    name,
    size: file.size,
    head: (length) => read(file.slice(0, length)),
    bytes: () => read(file),
  };
}

/** Bytes at hand as a picked file. */
export function pickedBytes(name: string, bytes: Uint8Array): PickedFile {
  return {
    name,
    size: bytes.length,
    head: async (length) => bytes.subarray(0, length),
    bytes: async () => bytes,
  };
}

/** The name of a file without its folders. */
export function baseName(name: string): string {
  return name.split("/").at(-1) ?? name;
}

async function read(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer());
}

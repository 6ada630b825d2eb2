/** Lets the browser keep what is at an address; true, because it does not say whether the person kept it. */
export function download(address: string, name: string): boolean {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  return true;
}

/** Lets the browser keep a text as a file. */
export function downloadText(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  // Not at once: the download reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  download(address, name);
}

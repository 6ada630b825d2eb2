/** Bytes in base64, as files cross the contract. In pieces, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let units = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    units += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(units);
}

/** The bytes of a base64 text. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}

import type { CustomScheme } from "electron";

/** The page's own scheme: `stet://app/…` is the built renderer, and nothing else has an address in Stet. */
export const scheme = {
  scheme: "stet",
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} as const satisfies CustomScheme;

export const pageOrigin = "stet://app";
export const pageAddress = `${pageOrigin}/`;

/** Whether an address lies in the page's own folder. Node gives such addresses the origin "null". */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null && url.protocol === "stet:" && url.host === "app" && url.username === "" && url.port === ""
  );
}

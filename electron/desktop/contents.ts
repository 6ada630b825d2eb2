import type { WebContents } from "electron";
import { isOwnAddress } from "./scheme.ts";

/** Keeps web contents on Stet's own page: no new windows, no other address, no frame within. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  contents.on("will-frame-navigate", (details) => {
    if (!isOwnAddress(details.url)) details.preventDefault();
  });
  contents.on("will-redirect", (details) => details.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("preload-error", (_event, file, error) => console.error(`${file} could not be loaded:`, error));
}

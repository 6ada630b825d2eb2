// @ts-check
import { spawn } from "node:child_process";

/** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const openers = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] };

/**
 * Shows an address in the person's own browser, where there is one; says nothing where there is none, because the
 * address stands in the terminal too.
 * @param {string} address
 */
export function openInBrowser(address) {
  const opener = openers[process.platform];
  if (opener === undefined && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...args] = opener ?? ["xdg-open"];
  const opened = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}

import { dialog, shell, type BrowserWindow } from "electron";
import { Refusal } from "../../shared/api/api.ts";

/** Asks the person whether an address may be shown in their browser, and shows it there; whether it was shown. */
export async function openLink(window: BrowserWindow, address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new Refusal("input", "Stet opens addresses that begin with http:// or https:// alone.");
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message: `Open ${url.host} in your browser?`,
    detail: `${url.href}\n\nStet itself loads nothing from the network.`,
    buttons: ["Open", "Cancel"],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return false;
  await shell.openExternal(url.href);
  return true;
}

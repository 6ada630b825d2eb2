import { app, dialog, type BrowserWindow } from "electron";
import path from "node:path";

/**
 * Asks the person where a file goes; null where they cancelled. `name` comes from the page, so that only its last part
 * counts; Linux dialogs do not add the extension.
 */
export async function askWhere(window: BrowserWindow, name: string, title: string): Promise<string | null> {
  const suggested =
    path.basename(name.replaceAll("\\", "/")).replaceAll(/^\.+|[\p{Cc}<>:"|?*]/gu, "-") || "stet";
  const extension = path.extname(suggested);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: path.join(app.getPath("documents"), suggested),
    filters:
      extension === "" ? [] : [{ name: extension.slice(1).toUpperCase(), extensions: [extension.slice(1)] }],
    properties: ["showOverwriteConfirmation", "createDirectory"],
  });
  if (canceled || filePath === "") return null;
  return path.extname(filePath) === "" ? filePath + extension : filePath;
}

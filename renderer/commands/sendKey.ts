import type { KeyboardEvent } from "react";

/** The one key that gives words and does what a dialog's main button says, in every dialog and prompt alike. */
export const sendKey = "Mod+Enter";

/** True if the event is that key; Control does it on a Mac too. */
export function isSend({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !nativeEvent.isComposing;
}

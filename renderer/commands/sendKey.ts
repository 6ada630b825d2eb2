import type { KeyboardEvent } from "react";

/** The one key that gives words and does what a dialog's main button says, in every dialog and prompt alike. */
export const sendKey = "Mod+Enter";

/** True if the event is that key; Control does it on a Mac too. */
export function isSend({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !nativeEvent.isComposing;
}

/** The keys of a form: Mod+Enter sends; Enter in a field does only where the form takes no words, which it could tear off. */
export function sendForm(event: KeyboardEvent<HTMLFormElement>): void {
  const form = event.currentTarget;
  if (isSend(event)) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
    if (form.querySelector("textarea") !== null) event.preventDefault();
  }
}

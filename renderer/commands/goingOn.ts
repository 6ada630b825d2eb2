import { isSign, isTypingIn } from "./dispatch.ts";

/** Milliseconds without a key, after which a letter is a command again. */
const rest = 700;

/**
 * Tells signs that go on although the field they were typed into is gone: they are words still, and do nothing. Escape, Enter in
 * a field of one line, Enter with Control and the pointer end the words on purpose; any other key, as Enter on “Cancel”, does not.
 */
export function createGoingOn(): (event: KeyboardEvent | PointerEvent) => boolean {
  let field: Element | null = null;
  let last = -Infinity;
  return (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!("key" in event) || endsWords(event, target)) {
      field = null;
      return false;
    }
    const isTyping = target !== null && isTypingIn(target);
    if (isTyping && isSign(event)) field = target;
    else if (event.timeStamp - last >= rest) field = null;
    last = event.timeStamp;
    return field !== null && !field.isConnected && !isTyping && isSign(event);
  };
}

function endsWords({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element | null): boolean {
  const isInLine = target !== null && target.closest("input") !== null;
  return key === "Escape" || (key === "Enter" && (ctrlKey || metaKey || isInLine));
}

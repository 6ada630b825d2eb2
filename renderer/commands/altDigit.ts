import type { KeyboardEvent } from "react";

/** Which of a dialog's choices, from 0, is meant by Alt and its digit, wherever in the dialog; null for any other key. */
export function altDigit({ nativeEvent }: KeyboardEvent): number | null {
  const { altKey, ctrlKey, metaKey, code } = nativeEvent;
  const digit = /^Digit([1-9])$/u.exec(code)?.[1];
  return !altKey || ctrlKey || metaKey || digit === undefined ? null : Number(digit) - 1;
}

/** The key that takes a choice, by its place from 0. */
export function altKeyOf(index: number): string {
  return `Alt+${index + 1}`;
}

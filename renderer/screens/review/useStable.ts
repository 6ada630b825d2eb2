import { useMemo } from "react";

/** A value that JSON can hold; the same object as before where it says the same, so that nothing is drawn again for it. */
export function useStable<Value>(value: Value): Value {
  const words = JSON.stringify(value);
  return useMemo(() => JSON.parse(words) as Value, [words]);
}

import { useEffect, useState } from "react";

/** The value; while it is `moving`, as it was until it has stood for so many milliseconds. */
export function useSettled<Value>(value: Value, moving: boolean, milliseconds: number): Value {
  const [settled, setSettled] = useState<Value>(() => value);
  if (!moving && settled !== value) setSettled(() => value);
  useEffect(() => {
    if (!moving) return undefined;
    const waiting = setTimeout(() => setSettled(() => value), milliseconds);
    return () => clearTimeout(waiting);
  }, [value, moving, milliseconds]);
  return moving ? settled : value;
}

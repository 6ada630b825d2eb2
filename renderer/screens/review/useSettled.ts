import { useEffect, useState } from "react";

/** The value; while it is `moving`, as it was until it has stood for so many milliseconds. */
export function useSettled<Value>(value: Value, moving: boolean, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(() => value), moving ? milliseconds : 0);
    return () => clearTimeout(waiting);
  }, [value, moving, milliseconds]);
  return moving ? settled : value;
}

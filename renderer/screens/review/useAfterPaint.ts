import { useEffect, useState } from "react";

/**
 * The value; while it is `late`, as it was until the frame that is being drawn is painted. So what is under a person's eye is
 * painted first, and what lies around it with the frame after.
 */
export function useAfterPaint<Value>(value: Value, late: boolean): Value {
  const [painted, setPainted] = useState<Value>(() => value);
  if (!late && painted !== value) setPainted(() => value);
  useEffect(() => {
    if (!late) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => setPainted(() => value);
    const frame = requestAnimationFrame(() => {
      waiting = setTimeout(show);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
    };
  }, [value, late]);
  return late ? painted : value;
}

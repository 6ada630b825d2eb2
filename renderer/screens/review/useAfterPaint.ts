import { useEffect, useRef, useState } from "react";

/** Milliseconds that a value is passed over for the next at most, so that what lies around still follows the fastest typist. */
const longestHold = 300;

/**
 * The value; while it is `late`, as it was until the frame that is being drawn is painted. So what is under a person's eye is
 * painted first, and what lies around it with the frame after; a value that is overtaken by then is passed over for the next.
 */
export function useAfterPaint<Value>(value: Value, late: boolean, isOvertaken: () => boolean): Value {
  const [painted, setPainted] = useState<Value>(() => value);
  const paintedAt = useRef(0);
  if (!late && painted !== value) setPainted(() => value);
  useEffect(() => {
    if (!late) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      const now = performance.now();
      if (isOvertaken() && now - paintedAt.current < longestHold) return;
      paintedAt.current = now;
      setPainted(() => value);
    };
    const frame = requestAnimationFrame(() => {
      waiting = setTimeout(show);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
    };
  }, [value, late, isOvertaken]);
  return late ? painted : value;
}

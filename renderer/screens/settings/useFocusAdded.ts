import { useEffect, useRef, useState, type RefObject } from "react";

/** Puts the focus into the last of a list's fields, given by a selector, once something was added to it. */
export function useFocusAdded<Element extends HTMLElement>(
  fields: string,
): { readonly list: RefObject<Element | null>; readonly onAdded: () => void } {
  const list = useRef<Element>(null);
  const [timesAdded, setTimesAdded] = useState(0);
  useEffect(() => {
    if (timesAdded > 0)
      Array.from(list.current?.querySelectorAll<HTMLElement>(fields) ?? [])
        .at(-1)
        ?.focus();
  }, [timesAdded, fields]);
  return { list, onAdded: () => setTimesAdded((times) => times + 1) };
}

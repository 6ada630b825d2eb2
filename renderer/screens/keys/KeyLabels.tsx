import type { ReactNode } from "react";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { keyLabel } from "../../commands/keys.ts";

/** Keys as they are written on this person's keyboard. */
export function KeyLabels({ keys }: { readonly keys: readonly string[] }): ReactNode {
  const { mac } = useCommandContext();
  return keys.map((key) => (
    <kbd key={key} className="key">
      {keyLabel(key, mac)}
    </kbd>
  ));
}

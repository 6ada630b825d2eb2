import { useState } from "react";
import { useCommands } from "../../commands/CommandProvider.tsx";
import type { Layout } from "./DiffView.tsx";

const remembered = "stet.diff-layout";

/** How two texts are laid out, remembered on this device; one key changes it. */
export function useLayout(): readonly [Layout, (layout: Layout) => void] {
  const [layout, setLayout] = useState(readLayout);
  const change = (next: Layout): void => {
    setLayout(next);
    try {
      localStorage.setItem(remembered, next);
    } catch {
      // A window that may keep nothing forgets it.
    }
  };
  useCommands({ "revisions.layout": () => change(layout === "beside" ? "inline" : "beside") });
  return [layout, change];
}

function readLayout(): Layout {
  try {
    return localStorage.getItem(remembered) === "inline" ? "inline" : "beside";
  } catch {
    return "beside";
  }
}

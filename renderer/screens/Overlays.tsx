import type { ReactNode } from "react";
import { ImportDialog } from "./import/ImportDialog.tsx";
import { KeySheet } from "./keys/KeySheet.tsx";
import { Palette } from "./palette/Palette.tsx";
import { PersonDialog } from "./people/PersonDialog.tsx";

export type Overlay = "import" | "paste" | "palette" | "person" | "sheet";

type Props = {
  readonly overlay: Overlay;
  readonly onClose: () => void;
};

/** What lies over every screen, one at a time. */
export function Overlays({ overlay, onClose }: Props): ReactNode {
  if (overlay === "palette") return <Palette onClose={onClose} />;
  if (overlay === "person") return <PersonDialog onClose={onClose} />;
  if (overlay === "sheet") return <KeySheet onClose={onClose} />;
  return <ImportDialog isPasting={overlay === "paste"} onClose={onClose} />;
}

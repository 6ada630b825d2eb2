import type { ReactNode } from "react";
import { Button } from "./Button.tsx";

type Props = {
  readonly onCancel: () => void;
  readonly tone?: "primary" | "hot";
  /** Why the dialog cannot be sent yet; null where it can. */
  readonly obstacle?: string | null;
  /** What the button that sends the dialog does. */
  readonly children: ReactNode;
};

/** The foot of a dialog that is a form: leave it, or send it. */
export function FormFoot({ onCancel, tone = "primary", obstacle = null, children }: Props): ReactNode {
  return (
    <>
      <Button onClick={onCancel}>Cancel</Button>
      <Button type="submit" tone={tone} obstacle={obstacle}>
        {children}
      </Button>
    </>
  );
}

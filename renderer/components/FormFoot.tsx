import type { ComponentProps, ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Key } from "./Key.tsx";
import { SendButton } from "./SendButton.tsx";

type Props = Pick<ComponentProps<typeof SendButton>, "tone" | "obstacle"> & {
  readonly onCancel: () => void;
  /** What the button says that sends the form. */
  readonly children: ReactNode;
};

/** The foot of a dialog that is a form: back without a trace, or what it was opened for; each shows its key. */
export function FormFoot({ onCancel, children, ...send }: Props): ReactNode {
  return (
    <>
      <Button onClick={onCancel}>
        Cancel <Key of="Escape" />
      </Button>
      <SendButton {...send}>{children}</SendButton>
    </>
  );
}

import type { ComponentProps, ReactNode } from "react";
import { sendKey } from "../commands/sendKey.ts";
import { Button } from "./Button.tsx";
import { Key } from "./Key.tsx";

type Props = Pick<ComponentProps<typeof Button>, "tone" | "obstacle" | "children">;

/** The button of a form that does what the form is for; it shows the one key that does the same. */
export function SendButton({ tone = "primary", obstacle, children }: Props): ReactNode {
  return (
    <Button type="submit" tone={tone} {...(obstacle !== undefined && { obstacle })}>
      {children} <Key of={sendKey} />
    </Button>
  );
}

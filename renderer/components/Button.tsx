import type { ComponentProps, MouseEvent, ReactNode } from "react";
import type { CommandId } from "../../shared/commands.ts";
import { useAriaKeys, useRunCommand } from "../commands/CommandProvider.tsx";
import { Key } from "./Key.tsx";
import { Tooltip } from "./Tooltip.tsx";

type Props = Omit<ComponentProps<"button">, "disabled"> & {
  /** Shows the command's key; without `onClick` a press runs the command. */
  readonly command?: CommandId;
  readonly tone?: "plain" | "primary" | "fix" | "hot" | "quiet";
  readonly size?: "normal" | "large";
  readonly wide?: boolean;
  /** The sentence that says what is in the way: the button stays reachable, says it, and does nothing. */
  readonly obstacle?: string | null;
  /** What a press does while the obstacle is in the way; for saying it aloud. */
  readonly onObstacle?: () => void;
};

/** A button that shows its key and, where it is closed, says why. */
export function Button({
  command,
  tone,
  size,
  wide,
  obstacle,
  onObstacle,
  onClick,
  children,
  ...rest
}: Props): ReactNode {
  const run = useRunCommand();
  const keys = useAriaKeys(command);
  const press = onClick ?? (command === undefined ? undefined : () => run(command));
  const closed = obstacle !== undefined && obstacle !== null;
  // A closed submit button submits nothing, neither pressed nor by Enter in a field.
  const refuse = (event: MouseEvent): void => {
    event.preventDefault();
    onObstacle?.();
  };
  const button = (
    <button
      type="button"
      {...rest}
      className="button"
      data-tone={tone}
      data-command={command}
      data-size={size}
      data-wide={wide === true ? "" : undefined}
      aria-keyshortcuts={keys}
      aria-disabled={closed || undefined}
      aria-description={closed ? obstacle : undefined}
      onClick={closed ? refuse : press}
    >
      <span>{children}</span>
      {command !== undefined && <Key command={command} />}
    </button>
  );
  return closed ? <Tooltip words={obstacle}>{button}</Tooltip> : button;
}

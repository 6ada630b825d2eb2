import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { CommandId } from "../../shared/commands.ts";
import { dispatchKey, type Keyboard } from "./dispatch.ts";
import { createGoingOn } from "./goingOn.ts";
import { ariaKey } from "./keys.ts";
import { keysOf, type OwnKeys } from "../../shared/ownKeys.ts";
import { createCommandRegistry, type CommandHandlers, type CommandRegistry } from "./registry.ts";

type Context = Keyboard & { readonly registry: CommandRegistry };

const CommandContext = createContext<Context | null>(null);

type Props = {
  readonly mac: boolean;
  readonly own: OwnKeys;
  /** Done before any command is. */
  readonly onRun: (id: CommandId) => void;
  readonly children: ReactNode;
};

/** Listens to the keyboard once for everything below it. */
export function CommandProvider({ mac, own, onRun, children }: Props): ReactNode {
  const [registry] = useState(createCommandRegistry);
  useLayoutEffect(() => registry.listen(onRun), [registry, onRun]);
  const context = useMemo(() => ({ mac, own, registry }), [mac, own, registry]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => void dispatchKey(event, registry, { mac, own });
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [mac, own, registry]);
  useEffect(swallowWordsGoingOn, []);
  return <CommandContext value={context}>{children}</CommandContext>;
}

/** Offers commands as long as the component is on screen; `undefined` offers nothing. */
export function useCommands(handlers: CommandHandlers): void {
  const { registry } = useCommandContext();
  const latest = useLatest(handlers);
  useLayoutEffect(() => registry.add(latest), [registry, latest]);
}

/** Says why keys do nothing whose commands are not offered just now, as long as the component is on screen. */
export function useExcuses(excuses: CommandHandlers): void {
  const { registry } = useCommandContext();
  const latest = useLatest(excuses);
  useLayoutEffect(() => registry.addExcuses(latest), [registry, latest]);
}

function useLatest(handlers: CommandHandlers): { current: CommandHandlers } {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return latest;
}

/** Runs a command by its name, as its key would; nothing happens where it is not offered. */
export function useRunCommand(): (id: CommandId) => void {
  const { registry } = useCommandContext();
  return useMemo(() => (id: CommandId) => registry.find(id)?.(), [registry]);
}

/** The keyboard and what is offered on it, for the palette, the sheet and the keys on buttons. */
export function useCommandContext(): Context {
  const context = useContext(CommandContext);
  if (context === null) throw new Error("Commands are used outside <CommandProvider>.");
  return context;
}

/** The keys of a command in the spelling of `aria-keyshortcuts`; undefined where it has none. */
export function useAriaKeys(id: CommandId | undefined): string | undefined {
  const { mac, own } = useCommandContext();
  if (id === undefined) return undefined;
  return (
    keysOf(id, own)
      .map((key) => ariaKey(key, mac))
      .join(" ") || undefined
  );
}

/** Before anything else hears of a key: words whose field is gone reach neither a command nor a button. */
function swallowWordsGoingOn(): () => void {
  const isGoingOn = createGoingOn();
  const listen = (event: KeyboardEvent | PointerEvent): void => {
    if (!isGoingOn(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", listen, { capture: true });
  window.addEventListener("pointerdown", listen, { capture: true });
  return () => {
    window.removeEventListener("keydown", listen, { capture: true });
    window.removeEventListener("pointerdown", listen, { capture: true });
  };
}

import { commands, type CommandId } from "../../shared/commands.ts";

/** What commands do where they are offered; a command that is `undefined` is not offered just now. */
export type CommandHandlers = { readonly [Id in CommandId]?: (() => void) | undefined };

/** Handlers as their owner last rendered them. */
export type HandlersOf = { current: CommandHandlers };

/** What is offered on screen now. Where two offer the same command, the one that came last acts. */
export type CommandRegistry = {
  readonly add: (handlers: HandlersOf) => () => void;
  readonly find: (id: CommandId) => (() => void) | null;
  /** Hears of every command before it is done. */
  readonly listen: (listener: (id: CommandId) => void) => () => void;
  readonly offered: () => readonly CommandId[];
};

/** Builds an empty registry. */
export function createCommandRegistry(): CommandRegistry {
  const listeners = new Set<(id: CommandId) => void>();
  const layers: HandlersOf[] = [];
  const find = (id: CommandId): (() => void) | null => {
    const run = layers.findLast((layer) => layer.current[id] !== undefined)?.current[id];
    if (run === undefined) return null;
    return () => {
      listeners.forEach((listener) => listener(id));
      run();
    };
  };
  return {
    add: (handlers) => {
      layers.push(handlers);
      return () => void layers.splice(layers.indexOf(handlers), 1);
    },
    find,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    offered: () => (Object.keys(commands) as CommandId[]).filter((id) => find(id) !== null),
  };
}

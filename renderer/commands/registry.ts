import { commands, type CommandId } from "../../shared/commands.ts";

/** What commands do where they are offered; a command that is `undefined` is not offered just now. */
export type CommandHandlers = { readonly [Id in CommandId]?: (() => void) | undefined };

/** Handlers as their owner last rendered them. */
export type HandlersOf = { current: CommandHandlers };

/** What is offered on screen now. Where two offer the same command, the one that came last acts. */
export type CommandRegistry = {
  readonly add: (handlers: HandlersOf) => () => void;
  readonly find: (id: CommandId) => (() => void) | null;
  /** What keys say whose command is not offered just now; such a command is not listed as one that is. */
  readonly addExcuses: (excuses: HandlersOf) => () => void;
  readonly findExcuse: (id: CommandId) => (() => void) | null;
  /** Hears of every command before it is done. */
  readonly listen: (listener: (id: CommandId) => void) => () => void;
  readonly offered: () => readonly CommandId[];
};

/** Builds an empty registry. */
export function createCommandRegistry(): CommandRegistry {
  const listeners = new Set<(id: CommandId) => void>();
  const layers: HandlersOf[] = [];
  const excuses: HandlersOf[] = [];
  const find = (id: CommandId): (() => void) | null => {
    const run = lastOf(layers, id);
    if (run === undefined) return null;
    return () => {
      listeners.forEach((listener) => listener(id));
      run();
    };
  };
  return {
    add: (handlers) => addTo(layers, handlers),
    find,
    addExcuses: (handlers) => addTo(excuses, handlers),
    findExcuse: (id) => lastOf(excuses, id) ?? null,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    offered: () => (Object.keys(commands) as CommandId[]).filter((id) => find(id) !== null),
  };
}

function addTo(layers: HandlersOf[], handlers: HandlersOf): () => void {
  layers.push(handlers);
  return () => void layers.splice(layers.indexOf(handlers), 1);
}

function lastOf(layers: readonly HandlersOf[], id: CommandId): (() => void) | undefined {
  return layers.findLast((layer) => layer.current[id] !== undefined)?.current[id];
}

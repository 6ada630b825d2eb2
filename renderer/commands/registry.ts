import { commands, type CommandId } from "../../shared/commands.ts";

/** What commands do where they are offered; a command that is `undefined` is not offered just now. */
export type CommandHandlers = { readonly [Id in CommandId]?: (() => void) | undefined };

/** Handlers as their owner last rendered them. */
export type HandlersOf = { current: CommandHandlers };

/** What is offered on screen now. Where two offer the same command, the one that came last acts. */
export type CommandRegistry = {
  readonly add: (handlers: HandlersOf) => () => void;
  readonly find: (id: CommandId) => (() => void) | null;
  readonly offered: () => readonly CommandId[];
};

/** Builds an empty registry. */
export function createCommandRegistry(): CommandRegistry {
  const layers: HandlersOf[] = [];
  const find = (id: CommandId): (() => void) | null =>
    layers.findLast((layer) => layer.current[id] !== undefined)?.current[id] ?? null;
  return {
    add: (handlers) => {
      layers.push(handlers);
      return () => void layers.splice(layers.indexOf(handlers), 1);
    },
    find,
    offered: () => (Object.keys(commands) as CommandId[]).filter((id) => find(id) !== null),
  };
}

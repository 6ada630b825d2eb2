import type { ReactNode } from "react";
import { commands } from "../../shared/commands.ts";
import { useRunCommand } from "../commands/CommandProvider.tsx";
import { Key } from "../components/Key.tsx";
import { useStores } from "../stores/stores.ts";

/** The way from one screen to another, in the header of those that show no article; back to the open article, where one is. */
export function ScreenNames(): ReactNode {
  const run = useRunCommand();
  const { place } = useStores();
  const screen = place((state) => state.screen);
  const isArticleOpen = place((state) => state.article !== null);
  const screens = isArticleOpen
    ? (["queue", "review", "history", "settings"] as const)
    : (["queue", "history", "settings"] as const);
  return (
    <nav className="screens" aria-label="Screens">
      {screens.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === screen ? "page" : undefined}
          onClick={() => run(`screen.${name}`)}
        >
          {commands[`screen.${name}`].title} <Key command={`screen.${name}`} />
        </button>
      ))}
    </nav>
  );
}

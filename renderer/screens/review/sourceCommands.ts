import type { Review } from "../../../shared/api/answers.ts";
import type { CommandId } from "../../../shared/commands.ts";
import type { CommandHandlers } from "../../commands/registry.ts";
import type { Stores } from "../../stores/stores.ts";

const numbered = [
  "source.1",
  "source.2",
  "source.3",
  "source.4",
  "source.5",
  "source.6",
  "source.7",
  "source.8",
  "source.9",
] as const satisfies readonly CommandId[];

/** A command for each of the first nine sources, which opens its tab. */
export function sourceCommands({ sources }: Review, { review }: Stores): CommandHandlers {
  const { showSource } = review.getState();
  return Object.fromEntries(
    numbered
      .slice(0, sources.length)
      .map((command, index) => [command, () => showSource(sources[index]?.id ?? "")]),
  );
}

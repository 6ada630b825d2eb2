import type { Obstacle } from "../../../shared/api/answers.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";
import type { Notice } from "../../notice.ts";

/** The command that goes to what is in the way, by its kind. */
const remedies: Readonly<Record<Obstacle["kind"], CommandId>> = {
  claims_unjudged: "claim.nextOpen",
  claims_standing: "claim.nextOpen",
  source_missing: "claim.nextOpen",
  claims_lost: "lost.show",
  criteria_open: "rubric.open",
  proposal_waiting: "proposal.open",
  role: "person.switch",
  four_eyes: "person.switch",
  status: "decision.withdraw",
};

/** The way from a refused decision to the first thing in its way, under the title and key of its command. */
export function remedyOf(
  obstacles: readonly Obstacle[],
  run: (command: CommandId) => void,
): Notice["action"] {
  const kind = obstacles[0]?.kind;
  if (kind === undefined) return null;
  const command = remedies[kind];
  return { title: commands[command].title, command, run: () => run(command) };
}

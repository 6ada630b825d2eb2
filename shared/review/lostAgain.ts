import { bareWords } from "../anchors/claimPairs.ts";
import type { Predecessor } from "../anchors/pairing.ts";
import type { CheckedClaim } from "../words/claim.ts";
import type { Carrying } from "./carrying.ts";

/**
 * The lost claims whose words, as they stood last, are one claim again that takes nobody else's place and stand nowhere else:
 * that claim takes theirs. So an edit that lost a claim can be undone, though what was said was of earlier words still.
 */
export function findLostAgain(
  { previous, text }: Pick<Carrying, "previous" | "text">,
  open: readonly CheckedClaim[],
  predecessors: ReadonlyMap<CheckedClaim, Predecessor>,
): ReadonlyMap<CheckedClaim, string> {
  const lost = previous?.record.lost ?? [];
  if (lost.length === 0) return new Map();
  const free = open.filter((claim) => !predecessors.has(claim));
  const byWords = Map.groupBy(free, ({ start, end }) => bareWords(text.slice(start, end)));
  const found = new Map<CheckedClaim, string>();
  for (const { id, words } of lost) {
    const bare = bareWords(words);
    const [claim, ...twins] = byWords.get(bare) ?? [];
    const isOnce = text.indexOf(bare) === text.lastIndexOf(bare);
    if (claim !== undefined && twins.length === 0 && isOnce && !found.has(claim)) found.set(claim, id);
  }
  return found;
}

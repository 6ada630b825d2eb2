import type { Review } from "../../../shared/api/answers.ts";
import { obstaclesTo, refusalOf } from "../../../shared/review/gates.ts";
import type { DecisionKind } from "../../../shared/words/decision.ts";
import type { Person } from "../../../shared/words/person.ts";
import type { Policy } from "../../../shared/words/policy.ts";
import { personAtDesk } from "../../stores/desk.ts";
import { useStores } from "../../stores/stores.ts";

/** Why each decision is closed to the person at the desk, in one sentence; null where it is open. */
export type Gates = Readonly<Record<DecisionKind, string | null>> & {
  /** The policy asks for a reason code even of an approval. */
  readonly approveAsks: boolean;
};

/** The gates of an article, from the same function that the desk refuses by. */
export function useGates(review: Review): Gates {
  const { desk } = useStores();
  const policy = desk((state) => state.loaded?.policy) ?? null;
  const person = desk(personAtDesk);
  const last = found.get(review);
  if (last?.policy === policy && last.person === person) return last.gates;
  const gates = gatesOf(review, person, policy);
  found.set(review, { policy, person, gates });
  return gates;
}

/** A review has hundreds of claims, is another at each key, and is asked for its gates in several places of the screen. */
const found = new WeakMap<Review, Found>();

type Found = { readonly person: Person | null; readonly policy: Policy | null; readonly gates: Gates };

function gatesOf(review: Review, person: Person | null, policy: Policy | null): Gates {
  const gate = (decision: DecisionKind): string | null =>
    policy === null ? null : refusalOf(obstaclesTo(decision, review, person, policy), decision);
  return {
    approve: gate("approve"),
    return: gate("return"),
    reject: gate("reject"),
    withdraw: gate("withdraw"),
    approveAsks: (policy?.reasons.approve?.length ?? 0) > 0,
  };
}

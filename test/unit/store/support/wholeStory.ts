import { randomUUID } from "node:crypto";
import { closeDesk, openDesk } from "../../../../electron/store/desk.ts";
import { act } from "./desk.ts";
import { policy } from "./policy.ts";
import * as story from "./story.ts";

export const firstText = "# Harbour dredged\n\nThe harbour was dredged in 2026.";

/** A closed desk of 13 entries by two devices, with at least one row in every view. */
export function tellStory(file: string): void {
  const [a, b] = ["device-a", "device-b"].map((id) => {
    let seconds = 0;
    const now = (): string => new Date(Date.UTC(2026, 10, 4, 8, 0, seconds++)).toISOString();
    const checker = { version: "test", check: () => [], checkSpans: () => [] };
    return openDesk({
      file,
      device: { id, account: "tester" },
      way: "cli",
      now,
      randomId: randomUUID,
      checker,
      policy,
    });
  });
  if (a === undefined || b === undefined) throw new Error("There are two devices.");
  act(a, "person_added", { id: "p1", name: "Ada", role: "editor" });
  story.importArticle(a, "a1", firstText);
  story.importArticle(a, "a2", "# Rain\n\nIt rained for three days.");
  story.judge(b, "a1", "c1", "supported", "p1");
  story.judge(b, "a1", "c2", "unsupported", "p1", "No source says so.");
  act(a, "waived", { article: "a1", claim: "c2", criterion: null, reason: "Seen by us" }, "p1");
  act(a, "criterion_answered", { article: "a1", criterion: "headline", answer: "yes", note: null }, "p1");
  story.decide(a, "a1", "approve", "p1");
  story.exportArticle(a, "a1", "p1");
  story.cutRevision(b, "a1", `${firstText} It was deep.`, ["supported", "unsupported", "contradicted"], "p1");
  story.propose(a, "a1", "# Harbour dredged again\n\nThe harbour was dredged twice.");
  story.addSource(a, "a2", "s2", "Rain fell for three days.", "p1");
  closeDesk(a);
  closeDesk(b);
}

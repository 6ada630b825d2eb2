import { describe, expect, it } from "vitest";
import type { Act, ActKind, Acts } from "../../../shared/history/entry.ts";
import { isStandingApproval, outdatingBy, statusAfter } from "../../../shared/review/status.ts";
import { statuses } from "../../../shared/words/article.ts";

const check = { checker: "rules 1", hash: "c".repeat(64) };
const source = {
  id: "s1",
  text: null,
  title: "Minutes",
  publisher: null,
  url: null,
  author: null,
  publishedAt: null,
  retrievedAt: null,
  extra: {},
};
const incoming = {
  article: "a1",
  headline: "H",
  text: "t",
  sources: [],
  details: "d",
  check,
  file: "a.json",
};

function act<Kind extends ActKind>(kind: Kind, body: Acts[Kind]): Act {
  return { kind, body, at: "2026-11-23T09:00:00.000Z", person: "p1", account: "mara", way: "cli" } as Act;
}

function decided(decision: "approve" | "return" | "reject" | "withdraw"): Act {
  const bound = { text: "t", sources: "s", check: "c", judgements: "j", policy: "p" };
  return act("decided", { article: "a1", decision, revision: 1, reason: null, note: null, bound, open: [] });
}

const cut = act("revision_cut", { article: "a1", number: 2, headline: "H", text: "t2", check });
const added = act("source_added", { article: "a1", source, check });
const revised = act("revision_imported", { ...incoming, number: 2 });
const accepted = act("proposal_settled", { article: "a1", number: 3, text: "t3", check });
const dismissed = act("proposal_settled", { article: "a1", number: null, text: "t3", check: null });
const judged = act("claim_judged", { article: "a1", claim: "c1", verdict: "query", note: "?", evidence: [] });

describe("the status of an article", () => {
  it("is opened by the first human act and not changed by the next", () => {
    expect(statusAfter("new", judged)).toBe("in_review");
    expect(statusAfter("in_review", judged)).toBe("in_review");
    expect(statusAfter("returned", judged)).toBe("returned");
    expect(statusAfter("new", dismissed)).toBe("in_review");
  });

  it("follows each decision", () => {
    expect(statusAfter("in_review", decided("approve"))).toBe("approved");
    expect(statusAfter("in_review", decided("return"))).toBe("returned");
    expect(statusAfter("in_review", decided("reject"))).toBe("rejected");
    expect(statusAfter("rejected", decided("withdraw"))).toBe("in_review");
  });

  it("goes back to review with a new text or source, whatever was decided", () => {
    for (const status of statuses) {
      expect(statusAfter(status, cut)).toBe("in_review");
      expect(statusAfter(status, added)).toBe("in_review");
      expect(statusAfter(status, accepted)).toBe("in_review");
    }
  });

  it("stays new, or rejected, when a pipeline delivers again", () => {
    expect(statusAfter("new", revised)).toBe("new");
    expect(statusAfter("rejected", revised)).toBe("rejected");
    expect(statusAfter("returned", revised)).toBe("in_review");
    expect(statusAfter("approved", revised)).toBe("in_review");
  });
});

describe("an approval", () => {
  it("is outdated by a new text or source, and by nothing else", () => {
    expect(outdatingBy(cut)).toBe("edit");
    expect(outdatingBy(added)).toBe("source");
    expect(outdatingBy(revised)).toBe("import");
    expect(outdatingBy(accepted)).toBe("import");
    expect(outdatingBy(dismissed)).toBeNull();
    expect(outdatingBy(judged)).toBeNull();
    expect(outdatingBy(act("rechecked", { article: "a1", check }))).toBeNull();
    expect(outdatingBy(decided("withdraw"))).toBeNull();
  });

  it("stands while it is the last decision and nothing has outdated it", () => {
    const outdated = { by: "edit", person: "p1", at: "2026-11-23T09:00:00.000Z" } as const;
    expect(isStandingApproval(null)).toBe(false);
    expect(isStandingApproval({ kind: "approve", outdated: null })).toBe(true);
    expect(isStandingApproval({ kind: "approve", outdated })).toBe(false);
    expect(isStandingApproval({ kind: "withdraw", outdated: null })).toBe(false);
  });
});

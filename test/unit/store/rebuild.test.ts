import fc from "fast-check";
import { expect, test } from "vitest";
import type { Desk } from "../../../electron/store/desk.ts";
import { closeDesk } from "../../../electron/store/desk.ts";
import { createEmptyDesk, rebuildViews } from "../../../electron/store/rebuild.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { findViewProblem } from "../../../electron/store/verifying/views.ts";
import { findArticle, listQueue } from "../../../electron/store/views/articles.ts";
import { findProposal } from "../../../electron/store/views/proposals.ts";
import { getText } from "../../../electron/store/texts.ts";
import { decisionKinds } from "../../../shared/words/decision.ts";
import { findings } from "../../../shared/words/finding.ts";
import { verdicts } from "../../../shared/words/judgement.ts";
import { act, openTestDesk } from "./support/desk.ts";
import * as story from "./support/story.ts";

const words = fc.string({ unit: "grapheme", maxLength: 60 });
const article = fc.constantFrom("a1", "a2", "a3");
const claim = fc.constantFrom("c1", "c2", "c3", "c4");
const found = fc.array(fc.constantFrom(...findings), { maxLength: 4 });

/** One act of a person or a pipeline; where the desk does not allow it yet, nothing happens. */
type Step = (desk: Desk) => void;

const onArticle =
  (id: string, step: Step): Step =>
  (desk) => {
    if (findArticle(desk.db, id) !== null) step(desk);
  };

const textOf = (words: string): string => `# ${words}\n\nbody ${words}`;

const imports = fc.tuple(article, words, found).map(([id, words, found]): Step => (desk) => {
  if (findArticle(desk.db, id) === null) story.importArticle(desk, id, textOf(words), found);
  else story.importRevision(desk, id, textOf(words), found);
});

const proposes = fc
  .tuple(article, words)
  .map(([id, words]): Step => onArticle(id, (desk) => story.propose(desk, id, textOf(words))));

const settles = fc.tuple(article, fc.boolean()).map(([id, accept]): Step => (desk) => {
  const proposal = findProposal(desk.db, id);
  if (proposal !== null) story.settle(desk, id, getText(desk.db, proposal.text), accept, "p1");
});

const edits = fc
  .tuple(article, words, found)
  .map(([id, words, found]): Step =>
    onArticle(id, (desk) => story.cutRevision(desk, id, textOf(words), found, "p1")),
  );

const sources = fc.tuple(article, fc.option(words), fc.nat()).map(([id, words, number]): Step =>
  onArticle(id, (desk) => {
    const taken = desk.db.prepare("SELECT 1 FROM sources WHERE article = ? AND id = ?").get(id, `x${number}`);
    if (taken === undefined) story.addSource(desk, id, `x${number}`, words, "p1");
  }),
);

const judgements = fc
  .tuple(article, claim, fc.option(fc.constantFrom(...verdicts)), fc.option(words))
  .map(([id, claim, verdict, note]): Step =>
    onArticle(id, (desk) => story.judge(desk, id, claim, verdict, "p1", note)),
  );

const ties = fc
  .tuple(article, claim, fc.nat(5), fc.constantFrom("supports", "contradicts", "context", null))
  .map(([id, claim, start, role]): Step =>
    onArticle(id, (desk) => {
      const text = findArticle(desk.db, id)?.text ?? "";
      const passage = { source: "s1", text, start, end: start + 3 };
      act(desk, "evidence_tied", { article: id, claim, ...passage, role }, "p1");
    }),
  );

const settingsAside = fc
  .tuple(article, claim, fc.nat(5), fc.boolean())
  .map(([id, claim, start, back]): Step =>
    onArticle(id, (desk) => {
      const text = findArticle(desk.db, id)?.text ?? "";
      const passage = { source: "s1", text, start, end: start + 3 };
      act(desk, "passage_set_aside", { article: id, claim, ...passage, back }, "p1");
    }),
  );

const waivers = fc
  .tuple(article, claim, fc.boolean(), fc.option(words))
  .map(([id, target, isClaim, reason]): Step =>
    onArticle(id, (desk) => {
      const over = isClaim ? { claim: target, criterion: null } : { claim: null, criterion: target };
      act(desk, "waived", { article: id, ...over, reason }, "p1");
    }),
  );

const answers = fc
  .tuple(
    article,
    fc.constantFrom("headline", "fairness"),
    fc.constantFrom("yes", "no", null),
    fc.option(words),
  )
  .map(([id, criterion, answer, note]): Step =>
    onArticle(id, (desk) => {
      act(desk, "criterion_answered", { article: id, criterion, answer, note }, "p1");
    }),
  );

const decides = fc
  .tuple(article, fc.constantFrom(...decisionKinds), fc.option(words))
  .map(([id, kind, note]): Step => onArticle(id, (desk) => story.decide(desk, id, kind, "p1", note)));

const exports = article.map((id): Step => onArticle(id, (desk) => story.exportArticle(desk, id, "p1")));

const steps = fc.array(
  fc.tuple(
    fc.boolean(),
    fc.oneof(
      { weight: 3, arbitrary: imports },
      { weight: 2, arbitrary: edits },
      { weight: 3, arbitrary: decides },
      proposes,
      settles,
      sources,
      judgements,
      ties,
      settingsAside,
      waivers,
      answers,
      exports,
    ),
  ),
  { maxLength: 40 },
);

test("whatever people and pipelines do, on two devices, the log proves it and the rebuilt views are the live ones", () => {
  const property = fc.property(steps, (steps) => {
    const a = openTestDesk();
    const b = openTestDesk({ file: a.file, device: "device-b" });
    act(a, "person_added", { id: "p1", name: "Ada", role: "lead" });
    for (const [onA, step] of steps) step(onA ? a : b);
    expect(verifyDesk(b.db)).toMatchObject({ ok: true, problem: null });
    const { counts } = listQueue(a.db, { limit: 10 });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBeLessThanOrEqual(3);
    closeDesk(a);
    closeDesk(b);
  });
  fc.assert(property, { numRuns: 60 });
});

test("views that are rebuilt up to an entry are the views that stood then", () => {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "lead" });
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.");
  const then = desk.db.prepare("SELECT * FROM articles").all();
  story.cutRevision(desk, "a1", "# Rain\n\nIt rained hard.", ["unsupported"], "p1");
  const rebuilt = createEmptyDesk();
  rebuildViews(desk.db, rebuilt, 3);
  expect(rebuilt.prepare("SELECT * FROM articles").all()).toEqual(then);
  expect(findViewProblem(desk.db, rebuilt)?.sentence).toMatch(/view "acts", .* comes from no entry/u);
  rebuilt.close();
});

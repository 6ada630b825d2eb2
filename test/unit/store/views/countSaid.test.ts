import { expect, test } from "vitest";
import type { Desk } from "../../../../electron/store/desk.ts";
import { countSaid } from "../../../../electron/store/views/countSaid.ts";
import { openTestDesk } from "../support/desk.ts";
import * as story from "../support/story.ts";

/** Processor time of the fastest of three counts of so many claims, in milliseconds. */
function timeOf(desk: Desk, count: number): number {
  const article = `a${count}`;
  const findings = Array.from({ length: count }, () => "unsupported" as const);
  story.importArticle(desk, article, `# ${count} claims\n\nThe harbour.`, findings);
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    countSaid(desk.db, article);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(1, Math.min(...times));
}

// What SQLite does is no step of ours: here the square takes sixteen times as long.
test("the time of counting what is said of an article's claims grows no faster than they do", () => {
  const desk = openTestDesk();
  expect(timeOf(desk, 12_000) / timeOf(desk, 3000)).toBeLessThan(10);
});

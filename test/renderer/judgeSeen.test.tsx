import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { lookAt, supportedClaims } from "../../renderer/stores/looking.ts";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

/** Waits until what is on screen was painted, as a person does. */
async function look(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
}

async function supportedIds(): Promise<readonly string[]> {
  const { claims } = await page.current();
  return claims.filter(({ finding }) => finding === "supported").map(({ id }) => id);
}

test("one key judges the supported claims together, once each passage was seen; one undo takes all of it back", async () => {
  page = await openReview();
  const supported = await supportedIds();
  expect(supported.length).toBeGreaterThan(2);
  const shown = new Set([page.inHand()]);
  await look();
  for (const [index] of supported.slice(1).entries()) {
    await page.press("7");
    const left = supported.length - 1 - index;
    await screen.findByText(left === 1 ? /the last of \d supported claims/ : new RegExp(`Look: ${left} of`));
    shown.add(page.inHand());
    await look();
    expect((await page.verdicts()).every((verdict) => verdict === null)).toBe(true);
  }
  expect([...shown]).toEqual(supported);
  await page.press("7");
  await screen.findByText(`Supported on ${supported.length} claims.`);
  const { claims } = await page.current();
  expect(claims.filter(({ verdict }) => verdict === "supported").map(({ id }) => id)).toEqual(supported);
  expect(claims.find(({ id }) => id === page.inHand())?.verdict).toBeNull();
  await page.press("{Control>}z{/Control}");
  await screen.findByText(/^Undone: Supported on \d claims of “Velmouth/);
  expect((await page.verdicts()).every((verdict) => verdict === null)).toBe(true);
  await page.press("{Control>}{Shift>}z{/Shift}{/Control}");
  await screen.findByText(/^Done again: Supported on \d claims of “Velmouth/);
  expect((await page.verdicts()).filter((verdict) => verdict === "supported")).toHaveLength(supported.length);
});

test("a look is one person's, at one passage of one text: nobody else has looked, and a changed source is looked at anew", async () => {
  page = await openReview();
  const review = await page.current();
  const [claim] = supportedClaims(review, new Set(), "mira").unseen;
  const passage = claim?.evidence.find(({ role }) => role === "supports");
  if (claim === undefined || passage === undefined) throw new Error("No claim is supported.");
  const looked = new Set([lookAt("mira", review, claim.id, passage)]);
  const seenIn = (shown: Review, person: string): readonly string[] =>
    supportedClaims(shown, looked, person).seen.map(({ id }) => id);
  expect(seenIn(review, "mira")).toEqual([claim.id]);
  expect(seenIn(review, "noor")).toEqual([]);
  const sources = review.sources.map((source) => ({ ...source, text: "0".repeat(64) }));
  expect(seenIn({ ...review, sources }, "mira")).toEqual([]);
});

test("the last verdict says that none is open; the next open claim is searched round the end", async () => {
  page = await openReview();
  const { claims } = await page.current();
  await page.takeInHand(/mayor of Kiel/);
  for (const [index] of claims.entries()) {
    await page.press("5");
    await waitFor(async () =>
      expect((await page.verdicts()).filter((verdict) => verdict !== null)).toHaveLength(index + 1),
    );
  }
  await screen.findByText("Every claim has a verdict.");
  await page.press("n");
  await screen.findByText("No claim is open.");
});

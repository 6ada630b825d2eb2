import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
beforeEach(async () => {
  page = await openReview({ before: async (desk) => void (await desk.importSample()) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  page.close();
});

/** From here on no frame is painted, as on a machine that is slower than the fingers. */
const paintNothing = (): void => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
};

const answered = async (): Promise<readonly (string | null)[]> =>
  (await page.current()).rubric.map(({ answer }) => answer).filter((answer) => answer !== null);

test("the key that follows at once the one that opened the rubric answers its first question", async () => {
  paintNothing();
  await page.press("cy");
  await waitFor(async () => expect(await answered()).toEqual(["yes"]));
});

test("Find or do takes every letter that follows its key at once", async () => {
  paintNothing();
  await page.press("{Control>}k{/Control}rubric");
  const field = await screen.findByRole<HTMLInputElement>("combobox", { name: "Find or do" });
  expect(field.value).toBe("rubric");
});

test("a dialog gives the focus back to where it was", async () => {
  const before = document.activeElement;
  await page.press("c");
  await screen.findByRole("dialog", { name: "Rubric" });
  expect(document.activeElement).not.toBe(before);
  await page.press("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(document.activeElement).toBe(before);
});

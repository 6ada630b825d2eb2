import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { claimStates, letters } from "../../renderer/proof/claimState.ts";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("the sheet tells every letter of the margin, a claim's that was let stand by the name of its button", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample();
      const as = await seated(desk);
      await desk.client.judge({ article: "harbour-1", claim: "c1", verdict: "unsupported", as });
      await desk.client.waive({ article: "harbour-1", target: "c1", reason: "Known here.", as });
    },
  });
  await page.press("l");
  const list = await screen.findByRole("region", { name: "List of claims" });
  const letter = list.querySelector(".letter-waived")?.textContent ?? "";
  await page.press("?");
  const legend = await screen.findByRole("region", { name: "Letters in the margin" });
  const lines = within(legend)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines).toContain(`${letter} Let stand`);
  expect(letter).toBe("Let it stand".slice(0, 1));
  expect(lines.map((line) => line?.slice(0, 1))).toEqual(claimStates.map((state) => letters[state]));
  expect(new Set(Object.values(letters)).size).toBe(claimStates.length);
});

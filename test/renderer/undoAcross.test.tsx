import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("an act in another article is undone from here: that article opens, with the claim in hand", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample();
      await desk.importSample({ id: "other-1", headline: "The second harbour" });
    },
  });
  await page.press("5");
  await screen.findByText(/^1 of \d+ examined$/);
  await page.press("{Control>}1{/Control}");
  await page.user.click(await screen.findByRole("option", { name: /The second harbour/ }));
  await screen.findByText(/^0 of \d+ examined$/);
  await page.press("{Control>}z{/Control}");
  await screen.findByText("Undone: Not checkable on claim 1 of “Velmouth dredges its inner basin”.");
  await screen.findByRole("heading", { level: 1, name: "Velmouth dredges its inner basin" });
  await screen.findByText(/^0 of \d+ examined$/);
  expect((await page.verdicts())[0]).toBeNull();
  expect(page.inHand()).toBe("c1");
});

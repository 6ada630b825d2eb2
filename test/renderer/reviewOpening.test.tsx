import { screen } from "@testing-library/react";
import { afterEach, test } from "vitest";
import { openQueue, type Page } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

test("an article that is gone says so, and leads back to the queue", async () => {
  page = await openQueue({
    before: async (desk) => {
      await desk.importSample();
    },
    between: async (name) => {
      if (name === "review")
        throw new Error("The desk does not answer; start Stet again and reload this page.");
    },
  });
  await screen.findByRole("option", { name: /Velmouth dredges/ });
  await page.user.keyboard("{Enter}");
  await screen.findByRole("alert");
  await page.user.click(screen.getByRole("button", { name: "Back to the queue" }));
  await screen.findByRole("main", { name: "Queue" });
});

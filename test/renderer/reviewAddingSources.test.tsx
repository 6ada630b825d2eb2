import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("the record of a conversation becomes a source, and the draft is checked against it", async () => {
  page = await openReview();
  await page.press("o");
  const dialog = await screen.findByRole("dialog", { name: "Add a source" });
  await page.user.click(within(dialog).getByRole("radio", { name: "Conversation" }));
  await page.user.type(within(dialog).getByLabelText("Who"), "Jens Voss, mayor of Kiel");
  await page.user.type(within(dialog).getByLabelText("When"), "2026-11-20");
  await page.user.type(
    within(dialog).getByLabelText("Words"),
    "The mayor of Kiel promised a subsidy of 300,000 euros.",
  );
  await page.user.click(within(dialog).getByRole("button", { name: "Add the source" }));
  await screen.findByRole("region", { name: "Conversation with Jens Voss, mayor of Kiel" });
  const { sources } = await page.current();
  expect(sources[2]).toMatchObject({ author: "Jens Voss, mayor of Kiel", publishedAt: "2026-11-20" });
  expect((await page.claimWith(/mayor of Kiel/)).finding).toBe("supported");
});

test("the ways to add a source have keys, and what is filled in outlasts the dialog until it is added", async () => {
  page = await openReview();
  await page.press("o");
  const dialog = () => screen.findByRole("dialog", { name: "Add a source" });
  expect(document.activeElement).toBe(within(await dialog()).getByLabelText("Words"));
  await page.press("The mayor promised it.");
  await page.press("{Alt>}3{/Alt}");
  expect(within(await dialog()).getByRole<HTMLInputElement>("radio", { name: "Conversation" }).checked).toBe(
    true,
  );
  await waitFor(async () =>
    expect(document.activeElement).toBe(within(await dialog()).getByLabelText("Who")),
  );
  await page.press("{Alt>}2{/Alt}");
  await waitFor(async () =>
    expect(document.activeElement).toBe(
      within(await dialog()).getByRole("button", { name: "Choose a file…" }),
    ),
  );
  const file = new File(["The mayor promised it."], "mayor.md", { type: "text/markdown" });
  await page.user.upload(within(await dialog()).getByLabelText("The source’s file"), file);
  await within(await dialog()).findByText("mayor.md");
  await page.press("{Alt>}1{/Alt}{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await page.press("o");
  const words = within(await dialog()).getByLabelText<HTMLTextAreaElement>("Words");
  expect(words.value).toBe("The mayor promised it.");
  await page.user.type(within(await dialog()).getByLabelText("Title"), "Record{Control>}{Enter}{/Control}");
  await screen.findByText(/^“Record” is added/u);
  await page.press("o");
  expect(within(await dialog()).getByLabelText<HTMLTextAreaElement>("Words").value).toBe("");
});

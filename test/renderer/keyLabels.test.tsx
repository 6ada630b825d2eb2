import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

/** The keys that a person sees on the buttons of this name now. */
function keysOn(name: RegExp): readonly string[] {
  return screen
    .getAllByRole("button", { name, hidden: true })
    .flatMap((button) => [...button.querySelectorAll("kbd:not([data-asleep])")])
    .map((key) => key.textContent);
}

test("keys are shown again after the text was edited, and hidden each time that it is", async () => {
  page = await openReview();
  expect(keysOn(/^Supported/u)).toEqual(["1"]);
  for (let round = 0; round < 2; round += 1) {
    await page.press("{Enter}");
    await screen.findByText("Editing");
    await waitFor(() => expect(keysOn(/^Supported/u)).toEqual([]));
    expect(keysOn(/^Back to reading/u)).toEqual(["Esc"]);
    await page.press("{Escape}");
    await waitFor(() => expect(keysOn(/^Supported/u)).toEqual(["1"]));
    expect(keysOn(/^Edit/u)).toEqual(["↵"]);
  }
});

test("behind a dialog no key of the page is shown, and in it those that work there", async () => {
  page = await openReview();
  await page.press("x");
  await screen.findByRole("dialog", { name: "Reject the draft" });
  await waitFor(() => expect(keysOn(/^(Supported|Rubric|History|Find)/u)).toEqual([]));
  expect(keysOn(/^Cancel/u)).toEqual(["Esc"]);
  expect(keysOn(/^Reject$/u)).toEqual(["Ctrl+↵"]);
  await page.press("{Escape}");
  await waitFor(() => expect(keysOn(/^(Supported|Rubric|History)/u)).toEqual(["1", "C", "H"]));
});

test("in a prompt Enter is no command, neither in its field nor on its buttons", async () => {
  page = await openReview();
  expect(keysOn(/^Edit/u)).toEqual(["↵"]);
  await page.press("m");
  await screen.findByLabelText("Note");
  await waitFor(() => expect(keysOn(/^Edit/u)).toEqual([]));
  screen.getByRole("button", { name: "Cancel" }).focus();
  await waitFor(() => expect(keysOn(/^Rubric/u)).toEqual(["C"]));
  expect(keysOn(/^Edit/u)).toEqual([]);
});

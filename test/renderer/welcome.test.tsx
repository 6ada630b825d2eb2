import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openPage, type Page } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

test("a first run asks who is at the desk, and leads to the import", async () => {
  page = await openPage();
  await page.user.type(await screen.findByLabelText("Name"), "Mira Kern");
  await page.user.click(screen.getByRole("radio", { name: /Lead/ }));
  await page.user.click(screen.getByRole("button", { name: "Import drafts…" }));

  await screen.findByRole("dialog", { name: "Import" });
  expect(await page.desk.client.people({})).toMatchObject([{ name: "Mira Kern", role: "lead" }]);
  await page.user.keyboard("{Escape}");
  await screen.findByRole("button", { name: /Mira Kern is at the desk/ });
});

test("a first run can be typed at once: the name has the focus", async () => {
  page = await openPage();
  const name = await screen.findByLabelText("Name");
  expect(document.activeElement).toBe(name);
  await page.user.keyboard("Mira Kern{Enter}");
  await screen.findByRole("dialog", { name: "Import" });
});

test("the welcome says that names are declared and which account goes with them", async () => {
  page = await openPage();
  const words = await screen.findByText(/declared, not checked/);
  expect(words.textContent).toContain("tester");
});

test("nothing begins without a name, and the field says why", async () => {
  page = await openPage();
  await page.user.click(await screen.findByRole("button", { name: "Import drafts…" }));
  const name = screen.getByLabelText("Name");
  expect(name.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("Say your name first; the log names who did what.")).toBeTruthy();
  expect(await page.desk.client.people({})).toEqual([]);
});

test("the sample desk opens with the same person, and one's own desk is one button away", async () => {
  page = await openPage();
  await page.user.type(await screen.findByLabelText("Name"), "Mira Kern");
  await page.user.click(screen.getByRole("button", { name: "Open the sample desk" }));

  await screen.findByText(/This is the sample desk/);
  await screen.findByRole("button", { name: /Mira Kern is at the desk/ });
  await page.user.click(screen.getByRole("button", { name: "Open your own desk" }));
  await screen.findByText("Nothing to review yet");
  expect(screen.queryByText(/This is the sample desk/)).toBeNull();
});

test("where the desk has people, one press chooses who sits down", async () => {
  page = await openPage({
    before: async (desk) => {
      await desk.addPerson("Ada Lind", "checker");
      await desk.addPerson("Ben Osei", "lead");
    },
  });
  await page.user.click(await screen.findByRole("button", { name: /Ben Osei/ }));
  await screen.findByRole("button", { name: /Ben Osei is at the desk/ });
});

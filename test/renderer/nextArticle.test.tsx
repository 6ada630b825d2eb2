import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { MemoryDesk } from "../fixtures/memoryDesk.ts";
import { openQueue, type Page, type PageOptions } from "./page.tsx";
import { seated } from "./reviewPage.tsx";

let page: Page;
afterEach(() => page.close());

const names = ["One harbour is dredged", "Two ferries turn back", "Three boards decide", "Four quays close"];

async function importFour(desk: MemoryDesk): Promise<void> {
  for (const [index, headline] of names.entries()) await desk.importSample({ id: `a${index + 1}`, headline });
}

async function openFour(options: PageOptions = {}): Promise<void> {
  page = await openQueue({ before: importFour, ...options });
  await screen.findByRole("option", { name: /One harbour/ });
}

const rows = (): readonly string[] =>
  screen.getAllByRole("option").map((row) => within(row).getByRole("heading").textContent);
const chosen = (): string =>
  within(screen.getByRole("option", { selected: true })).getByRole("heading").textContent;
const isOpen = async (index: number): Promise<unknown> =>
  screen.findByRole("heading", { level: 1, name: names[index] ?? "" });

async function reject(): Promise<void> {
  await page.user.keyboard("x");
  await screen.findByRole("dialog");
  await page.user.keyboard("{Alt>}1{/Alt}{Control>}{Enter}{/Control}");
  await screen.findByText(/rejected · revision 1/);
}

test("what waits longest is first, and what is decided comes after all that is open", async () => {
  await openFour();
  expect(rows()).toEqual(names);
  const as = await seated(page.desk);
  const { revision } = await page.desk.client.review({ article: "a1" });
  const reason = "harm";
  await page.desk.client.decide({ article: "a1", decision: "reject", reason, text: revision.text, as });
  await waitFor(() => expect(rows()).toEqual([...names.slice(1), names[0]]), { timeout: 4000 });
});

test("Shift+J and Shift+K go from open article to open article", async () => {
  await openFour();
  await page.user.keyboard("j{Enter}");
  await isOpen(1);
  await page.user.keyboard("{Shift>}j{/Shift}");
  await isOpen(2);
  await page.user.keyboard("{Shift>}k{/Shift}");
  await isOpen(1);
  await page.user.keyboard("{Shift>}k{/Shift}");
  await isOpen(0);
  await page.user.keyboard("{Shift>}k{/Shift}");
  await screen.findByText("No open article comes before this one.");
});

test("after a decision the foot offers the next article, and the queue has its hand on that one", async () => {
  await openFour();
  await page.user.keyboard("j{Enter}");
  await isOpen(1);
  await reject();
  await screen.findByRole("button", { name: "Next open article" });
  await page.user.keyboard("{Control>}1{/Control}");
  await waitFor(() => expect(rows().at(-1)).toBe(names[1]), { timeout: 4000 });
  expect(chosen()).toBe(names[2]);
  await page.user.keyboard("{Enter}");
  await isOpen(2);
  await reject();
  await page.user.keyboard("{Shift>}j{/Shift}");
  await isOpen(3);
  await reject();
  // After the last comes the first that is still open.
  await page.user.keyboard("{Shift>}j{/Shift}");
  await isOpen(0);
  await reject();
  await page.user.keyboard("{Shift>}j{/Shift}");
  await screen.findByText("No other article of the queue is open.");
});

test("a returned article waits for its pipeline: it keeps its place, and the hand goes on from it", async () => {
  await openFour();
  await page.user.keyboard("{Enter}");
  await isOpen(0);
  await page.user.keyboard("r");
  await screen.findByRole("dialog");
  await page.user.keyboard("{Alt>}2{/Alt}{Control>}{Enter}{/Control}");
  await screen.findByText(/returned · revision 1/);
  await page.user.keyboard("{Control>}1{/Control}");
  await waitFor(() => expect(chosen()).toBe(names[1]), { timeout: 4000 });
  expect(rows()).toEqual(names);
  await page.user.keyboard("{Enter}");
  await isOpen(1);
  await page.user.keyboard("{Shift>}k{/Shift}");
  await screen.findByText("No open article comes before this one.");
});

test("within a search, none being open is said of what was searched", async () => {
  await openFour();
  await page.user.keyboard("/boards");
  await waitFor(() => expect(rows()).toEqual([names[2]]));
  await page.user.keyboard("{Enter}");
  await isOpen(2);
  await page.user.keyboard("{Shift>}j{/Shift}");
  await screen.findByText(
    "No other article found for “boards” is open; the queue shows all again once its search is cleared.",
  );
});

test("the folded queue counts a decision with it, not when the desk's pulse is felt", async () => {
  let isDead = false;
  const never = new Promise<void>(() => undefined);
  await openFour({ between: async (name) => (isDead && name === "pulse" ? never : undefined) });
  await page.user.keyboard("{Enter}");
  await isOpen(0);
  isDead = true;
  await reject();
  const rail = screen.getByRole("navigation", { name: "Queue" });
  await within(rail).findByRole("button", { name: "1 Rejected" });
  within(rail).getByRole("button", { name: "3 New" });
});

import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { commands } from "../../shared/commands.ts";
import { goodScore, scoreWords } from "../../renderer/screens/palette/fuzzy.ts";
import { openQueue, type Page } from "./page.tsx";

let page: Page | null = null;
afterEach(() => {
  page?.close();
  page = null;
});

test("a few letters find a command, and Enter does it", async () => {
  page = await openQueue();
  await page.user.keyboard("{Control>}k{/Control}");
  await page.user.type(await screen.findByRole("combobox", { name: "Find or do" }), "hist");
  await waitFor(() => expect(screen.getAllByRole("option")[0]?.textContent).toMatch(/^History/));
  await page.user.keyboard("{Enter}");
  await screen.findByRole("main", { name: "History" });
});

test("an article and a person are found and taken", async () => {
  page = await openQueue({
    before: async (desk) => {
      await desk.importSample();
      await desk.addPerson("Ada Lind", "checker");
    },
  });
  await page.user.keyboard("{Control>}k{/Control}");
  await page.user.type(await screen.findByRole("combobox", { name: "Find or do" }), "ada");
  await page.user.click(await screen.findByRole("option", { name: /Sit down as Ada Lind/ }));
  await screen.findByRole("button", { name: /Ada Lind is at the desk/ });
  await page.user.keyboard("{Control>}k{/Control}");
  await page.user.type(await screen.findByRole("combobox", { name: "Find or do" }), "velmouth");
  await page.user.click(await screen.findByRole("option", { name: /Velmouth dredges/ }));
  await waitFor(() => expect(screen.queryByRole("main", { name: "Queue" })).toBeNull());
});

test("the sheet shows every command that has a key", async () => {
  page = await openQueue();
  await page.user.keyboard("?");
  const sheet = await screen.findByRole("dialog", { name: "Keys" });
  const withKeys = Object.values(commands).filter(({ keys }) => keys.length > 0);
  const titles = withKeys.map(({ title }) => (/^Source \d$/.test(title) ? "Source 1 to 9" : title));
  for (const title of titles) expect(within(sheet).getAllByText(title).length).toBeGreaterThan(0);
});

test("single letters do nothing while a dialog is open", async () => {
  page = await openQueue();
  await page.user.keyboard("?");
  await screen.findByRole("dialog", { name: "Keys" });
  await page.user.keyboard("p{Control>}3{/Control}");
  expect(screen.getAllByRole("dialog", { hidden: true })).toHaveLength(1);
  await page.user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByRole("main", { name: "Queue" })).toBeTruthy();
});

test("the desktop's menu bar runs the same commands", async () => {
  page = await openQueue();
  const { choose } = page;
  act(() => choose("screen.settings"));
  await screen.findByRole("main", { name: "Settings" });
});

test("words score by how they hold the letters asked for", () => {
  expect(scoreWords("his", "History")).toBeGreaterThan(scoreWords("his", "Article history"));
  expect(scoreWords("his", "Article history")).toBeGreaterThan(scoreWords("his", "Whistle"));
  expect(scoreWords("cwd", "Check the whole desk again")).toBeGreaterThanOrEqual(goodScore);
  expect(scoreWords("his", "Who is at the desk…")).toBeLessThan(goodScore);
  expect(scoreWords("xyz", "History")).toBe(0);
  expect(scoreWords("muller", "Müller")).toBe(10);
});

import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { commands } from "../../shared/commands.ts";
import { goodScore, scoreWords } from "../../renderer/screens/palette/fuzzy.ts";
import { openQueue, type Page } from "./page.tsx";
import { openReview } from "./reviewPage.tsx";

let page: Page | null = null;
afterEach(() => {
  localStorage.clear();
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

test("in an article, claims and sources are found and taken, and what was chosen lately comes first", async () => {
  page = await openReview();
  const open = async (words: string): Promise<void> => {
    await page?.user.keyboard("{Control>}k{/Control}");
    await page?.user.type(await screen.findByRole("combobox", { name: "Find or do" }), words);
  };
  await open("eleven weeks");
  const claims = await screen.findByRole("group", { name: "Claims of this article" });
  await page.user.click(
    within(claims).getByRole("option", { name: /^Claim 5: The work takes eleven weeks/ }),
  );
  await waitFor(() => expect(screen.getByText(/Claim 5 of/)).toBeTruthy());
  await open("interview");
  await page.user.click(await screen.findByRole("option", { name: /^Source 2: Interview with Ines Okafor/ }));
  await screen.findByRole("tab", { selected: true, name: /Interview/ });
  await page.user.keyboard("1");
  await page.user.keyboard("{Control>}k{/Control}");
  const lately = await screen.findByRole("group", { name: "Lately" });
  expect(
    within(lately)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual([expect.stringMatching(/^Source 2/), expect.stringMatching(/^Claim 5/)]);
  await screen.findByRole("option", { name: /^Undo the last act.*on claim 5 of “Velmouth/ });
});

test("the sheet shows every command once, by group, and finds lines by words and by key", async () => {
  page = await openQueue();
  await page.user.keyboard("?");
  const sheet = await screen.findByRole("dialog", { name: "Keys" });
  const titles = Object.values(commands).map(({ title }) =>
    /^Source \d$/.test(title) ? "Source 1 to 9" : title,
  );
  const shown = within(sheet)
    .getAllByRole("term")
    .map((term) => term.textContent);
  for (const title of new Set(titles)) expect(shown, title).toContain(title);
  const linesFor = async (query: string): Promise<readonly (string | null)[]> => {
    const field = within(sheet).getByRole("searchbox", { name: "Find a key" });
    await page?.user.clear(field);
    await page?.user.type(field, query);
    return within(sheet)
      .getAllByRole("term")
      .map((term) => term.textContent);
  };
  expect(await linesFor("waive")).toContain("In the rubric: waive, note");
  expect(await linesFor("Ctrl+K")).toEqual(["Find or do…"]);
  expect(await linesFor("next open")).toEqual(["Next open claim", "Next open article"]);
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

import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { MemoryDesk } from "../fixtures/memoryDesk.ts";
import { openQueue, type Page, type PageOptions } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

async function judgeOnce(desk: MemoryDesk): Promise<void> {
  const { claims } = await desk.importSample();
  const [person] = await desk.client.people({});
  const ada = await desk.addPerson("Ada Lind", "checker");
  await desk.client.judge({
    article: "harbour-1",
    claim: claims[0]?.id ?? "",
    verdict: "supported",
    as: ada.id,
  });
  await desk.client.judge({
    article: "harbour-1",
    claim: claims[1]?.id ?? "",
    verdict: "contradicted",
    as: person?.id ?? "",
  });
  await desk.importSample({ id: "other", headline: "=Another article" });
}

async function openHistory(options: PageOptions = {}): Promise<void> {
  page = await openQueue({ before: judgeOnce, ...options });
  await page.user.keyboard("{Control>}3{/Control}");
  await screen.findByRole("grid", { name: "Log" });
}

function lines(): readonly string[] {
  const [, ...rows] = screen.getAllByRole("row");
  return rows.map((row) => row.textContent);
}

test("the log reads newest first: when, who, what, on which article", async () => {
  await openHistory();
  expect(lines()[0]).toContain("=Another article");
  expect(lines().at(-1)).toContain("nobody named (tester)");
  expect(lines().some((line) => line.includes("Ada Lind") && line.includes("Velmouth dredges"))).toBe(true);
});

test("one person's acts are shown by themselves, and everything again", async () => {
  await openHistory();
  const all = lines().length;
  await page.user.selectOptions(screen.getByLabelText("Person"), "Ada Lind");
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(lines()[0]).toContain("Ada Lind");
  await page.user.click(screen.getByRole("button", { name: "Show everything" }));
  await waitFor(() => expect(lines()).toHaveLength(all));
});

test("one article's acts are found by its words", async () => {
  await openHistory();
  await page.user.type(screen.getByRole("combobox", { name: "Article" }), "Velmouth");
  await page.user.click(await screen.findByRole("option", { name: /Velmouth dredges/ }));
  await waitFor(() => expect(lines()).toHaveLength(3));
  expect(lines().every((line) => line.includes("Velmouth dredges"))).toBe(true);
});

test("a day after everything leaves nothing, and the page says so", async () => {
  await openHistory();
  const since = screen.getByLabelText("Since");
  await page.user.type(since, "2031-01-01");
  await screen.findByText("Nothing in the log here");
  screen.getByText("No act is since this day. Show everything to see the whole log.");
});

test("a day that cannot be read is said to be none, and goes with the rest of the filter", async () => {
  await openHistory();
  const since = (): HTMLElement => screen.getByLabelText("Since");
  await page.user.type(since(), "yesterday");
  expect(screen.queryByText("Write a day, as 20 Nov 2026.")).toBeNull();
  await page.user.keyboard("{Enter}");
  screen.getByText("Write a day, as 20 Nov 2026.");
  await page.user.selectOptions(screen.getByLabelText("Person"), "Ada Lind");
  await page.user.click(await screen.findByRole("button", { name: "Show everything" }));
  expect(since()).toHaveProperty("value", "");
  expect(screen.queryByText("Write a day, as 20 Nov 2026.")).toBeNull();
});

test("articles of one headline are told apart by their slugs", async () => {
  await openHistory({
    before: async (desk) => {
      await desk.importSample({ slug: "pier-monday" });
      await desk.importSample({ id: "again", slug: "pier-tuesday" });
    },
  });
  await page.user.type(screen.getByRole("combobox", { name: "Article" }), "Velmouth");
  await screen.findByRole("option", { name: /pier-monday/ });
  await screen.findByRole("option", { name: /pier-tuesday/ });
});

test("verifying says in one sentence that all holds, and the head of the log stands below", async () => {
  await openHistory();
  const { lines: newest } = await page.desk.client.history({ limit: 1 });
  expect(screen.getByText(newest[0]?.hash ?? "")).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: "Verify" }));
  const verdict = await screen.findByText("Verified.");
  expect(verdict.parentElement?.textContent).toMatch(
    /\d+ entries and \d+ texts are exactly as they were written/,
  );
});

test("the log is saved as CSV that no spreadsheet runs", async () => {
  await openHistory();
  await page.user.click(screen.getByRole("button", { name: "Save as CSV…" }));
  await screen.findByText(/lines of the log saved/);
  const [file] = page.saved;
  expect(file?.name).toBe("history.csv");
  const { lines: entries } = await page.desk.client.history({});
  expect(file?.text.split("\r\n")).toHaveLength(entries.length + 2);
  expect(file?.text).toContain(",'=Another article,");
});

test("the article of a line opens from the line", async () => {
  await openHistory();
  const [button] = within(screen.getByRole("grid", { name: "Log" })).getAllByRole("button", {
    name: "Velmouth dredges its inner basin",
  });
  if (button !== undefined) await page.user.click(button);
  await waitFor(() => expect(screen.queryByRole("grid", { name: "Log" })).toBeNull());
});

test("J, K and Enter walk the log and open an entry whole: the claim's words, the note, the hash, the way to the article", async () => {
  const note = `${"The timetable of the harbour board says otherwise, and so does its minute. ".repeat(4)}Ask Jens.`;
  await openHistory({
    before: async (desk) => {
      await judgeOnce(desk);
      const { claims } = await desk.client.review({ article: "harbour-1" });
      const as = (await desk.client.people({}))[0]?.id ?? "";
      const claim = claims[1]?.id ?? "";
      await desk.client.judge({ article: "harbour-1", claim, verdict: "query", note, as });
      await desk.importSample({ id: "third", headline: "A third article" });
    },
  });
  const inHand = (): string => screen.getByRole("row", { selected: true }).textContent;
  expect(inHand()).toContain("A third article");
  await page.user.keyboard("jjk");
  expect(inHand()).toMatch(/judged “.+” query: The timetable/);
  expect(lines().some((line) => /\bc\d+\b/u.test(line))).toBe(false);
  await page.user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: /^Mira Kern judged “.+” query$/ });
  const [claim] = (await page.desk.client.review({ article: "harbour-1" })).claims.slice(1);
  for (const words of [claim?.words ?? "", note]) expect(dialog.textContent).toContain(words);
  expect(dialog.textContent).toMatch(/[0-9a-f]{64}/);
  await page.user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Velmouth dredges its inner basin" });
});

test("a day that nobody chose reads as none", async () => {
  await openHistory();
  expect(screen.getByLabelText<HTMLInputElement>("Since").placeholder).toBe("Any day");
});

test("verifying, backing up and saving the log have keys, which their buttons show", async () => {
  await openHistory();
  const keysOf = (name: RegExp): unknown =>
    screen.getByRole("button", { name }).querySelector("kbd")?.textContent;
  expect([keysOf(/^Verify/u), keysOf(/^Back up/u), keysOf(/^Save as CSV/u)]).toEqual([
    "F8",
    "Ctrl+Shift+B",
    "Ctrl+S",
  ]);
  await page.user.keyboard("{F8}");
  await screen.findByText("Verified.");
  await page.user.keyboard("{Control>}s{/Control}");
  await waitFor(() => expect(page.saved[0]?.name).toBe("history.csv"));
});

test("a headline with a quotation in it is quoted in single marks", async () => {
  await openHistory({
    before: async (desk) => {
      const headline = 'Minister: "Never again"';
      await desk.importSample({ id: "said", headline });
    },
  });
  screen.getByTitle("Open “Minister: ‘Never again’”");
});

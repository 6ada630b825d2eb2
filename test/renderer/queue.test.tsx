import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Verdict } from "../../shared/words/judgement.ts";
import { clearTheWay, decide } from "../fixtures/acts.ts";
import type { MemoryDesk } from "../fixtures/memoryDesk.ts";
import { openQueue, type Page } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

async function importThree(desk: MemoryDesk): Promise<void> {
  await desk.importSample({ id: "one", headline: "One harbour is dredged" });
  await desk.importSample({ id: "two", headline: "Two ferries turn back" });
  await desk.importSample({ id: "three", headline: "Three boards decide" });
}

function headlines(): readonly string[] {
  return screen.getAllByRole("option").map((row) => within(row).getByRole("heading").textContent);
}

test("every article has a row with its flags in words and how far it is", async () => {
  page = await openQueue({ before: async (desk) => void (await desk.importSample()) });
  const row = await screen.findByRole("option", { name: /Velmouth dredges its inner basin/ });
  const review = await page.desk.client.review({ article: "harbour-dredging" });
  const contradicted = review.claims.filter(({ finding }) => finding === "contradicted").length;
  expect(contradicted).toBeGreaterThan(0);
  expect(within(row).getByRole("img", { name: new RegExp(`${contradicted} contradicted`) })).toBeTruthy();
  expect(within(row).getByRole("img", { name: `0 of ${review.claims.length} examined` })).toBeTruthy();
});

test("a row shows what is in doubt once people have judged, and what they let stand", async () => {
  page = await openQueue({
    before: async (desk) => {
      const { claims } = await desk.importSample();
      const as = (await desk.client.people({}))[0]?.id ?? "";
      const say = (claim: string | undefined, verdict: Verdict, note: string | null = null) =>
        desk.client.judge({ article: "harbour-1", claim: claim ?? "", verdict, note, as });
      for (const { id } of claims) await say(id, "not_checkable");
      await say(claims[0]?.id, "query", "Which basin?");
      await say(claims[1]?.id, "unsupported");
      await desk.client.waive({ article: "harbour-1", target: claims[1]?.id ?? "", reason: "Known.", as });
    },
  });
  const row = await screen.findByRole("option", { name: /Velmouth dredges its inner basin/ });
  within(row).getByRole("img", { name: "1 to be asked, 1 let stand" });
});

test("a row says that an approved article was exported, and what was not can be listed alone", async () => {
  page = await openQueue({
    before: async (desk) => {
      await importThree(desk);
      const person = (await desk.client.people({}))[0];
      if (person === undefined) throw new Error("Nobody is at the desk.");
      for (const article of ["one", "two"]) {
        await clearTheWay(desk.client, article, person);
        await decide(desk.client, article, "approve", person);
      }
      const how = { article: "one", format: "html", as: person.id } as const;
      const { hash, name } = await desk.client.exportArticle(how);
      await desk.client.recordExport({ file: hash, name });
    },
  });
  const row = async (name: RegExp) => within(await screen.findByRole("option", { name }));
  (await row(/One harbour/)).getByText("Exported");
  expect((await row(/Two ferries/)).queryByText("Exported")).toBeNull();
  await page.user.click(screen.getByRole("button", { name: "Not yet exported 1", current: false }));
  await waitFor(() => expect(headlines()).toEqual(["Two ferries turn back"]));
  screen.getByRole("button", { name: "Not yet exported 1", current: true });
  screen.getByRole("button", { name: "Approved 2", current: false });
  await page.user.click(screen.getByRole("button", { name: "Approved 2" }));
  await waitFor(() => expect(headlines()).toEqual(["Two ferries turn back", "One harbour is dredged"]));
});

test("what was found stands until the desk has answered: a search that is cleared empties no desk", async () => {
  let isSlow = false;
  let answer = (): void => undefined;
  const wait = (): Promise<void> => new Promise((resolve) => (answer = resolve));
  page = await openQueue({
    before: importThree,
    between: async (name) => (isSlow && name === "queue" ? wait() : undefined),
  });
  await screen.findByRole("option", { name: /Three boards/ });
  await page.user.keyboard("/zzzz");
  await screen.findByText("Nothing found for “zzzz”");
  isSlow = true;
  await page.user.keyboard("{Escape}");
  expect(screen.getByLabelText<HTMLInputElement>("Find an article").value).toBe("");
  expect(screen.queryByText("Nothing to review yet")).toBeNull();
  screen.getByText("Nothing found for “zzzz”");
  await waitFor(() => {
    answer();
    expect(screen.getAllByRole("option")).toHaveLength(3);
  });
  isSlow = false;
});

test("J, K and Enter choose and open an article without a pointer", async () => {
  page = await openQueue({ before: importThree });
  await screen.findByRole("option", { name: /Three boards/ });
  const order = headlines();
  const chosen = (): string =>
    within(screen.getByRole("option", { selected: true })).getByRole("heading").textContent;
  expect(chosen()).toBe(order[0]);
  await page.user.keyboard("jj");
  expect(chosen()).toBe(order[2]);
  await page.user.keyboard("k");
  expect(chosen()).toBe(order[1]);
  await page.user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("main", { name: "Queue" })).toBeNull());
  expect((await screen.findAllByText(order[1] ?? "")).length).toBeGreaterThan(0);
});

test("letters typed into the search are no commands; Enter opens what was found", async () => {
  page = await openQueue({ before: importThree });
  await screen.findByRole("option", { name: /Three boards/ });
  await page.user.keyboard("/ferries");
  expect(screen.getByLabelText<HTMLInputElement>("Find an article").value).toBe("ferries");
  await waitFor(() => expect(headlines()).toEqual(["Two ferries turn back"]));
  await page.user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("main", { name: "Queue" })).toBeNull());
});

test("a search that finds nothing says so and offers the way back", async () => {
  page = await openQueue({ before: importThree });
  await screen.findByRole("option", { name: /Three boards/ });
  await page.user.type(screen.getByLabelText("Find an article"), "quagga");
  await screen.findByText("Nothing found for “quagga”");
  await page.user.click(screen.getByRole("button", { name: "Clear the search" }));
  await waitFor(() => expect(headlines()).toHaveLength(3));
});

test("a search stays while its results are worked down, in sight and cleared by Escape", async () => {
  page = await openQueue({ before: importThree });
  await screen.findByRole("option", { name: /Three boards/ });
  await page.user.keyboard("/ferries tu");
  await waitFor(() => expect(headlines()).toEqual(["Two ferries turn back"]));
  await page.user.keyboard("{Enter}");
  await screen.findByRole("navigation", { name: "Queue, found for “ferries tu”" });
  await page.user.keyboard("{Control>}1{/Control}");
  await screen.findByRole("main", { name: "Queue" });
  expect(headlines()).toEqual(["Two ferries turn back"]);
  expect(screen.getByLabelText<HTMLInputElement>("Find an article").value).toBe("ferries tu");
  screen.getByRole("button", { name: /^Clear/ });
  await page.user.keyboard("{Escape}");
  await waitFor(() => expect(headlines()).toHaveLength(3));
  expect(screen.queryByRole("button", { name: /^Clear/ })).toBeNull();
});

test("an answer that comes after a newer question is dropped", async () => {
  const held: (() => void)[] = [];
  let holding = false;
  page = await openQueue({
    before: importThree,
    between: async (name) => {
      if (name === "queue" && holding) await new Promise<void>((go) => held.push(go));
    },
  });
  await screen.findByRole("option", { name: /Three boards/ });
  holding = true;
  const nav = screen.getByRole("navigation", { name: "Status" });
  await page.user.click(within(nav).getByRole("button", { name: /Rejected/ }));
  await waitFor(() => expect(held).toHaveLength(1));
  holding = false;
  await page.user.click(within(nav).getByRole("button", { name: /^New/ }));
  await waitFor(() => expect(headlines()).toHaveLength(3));
  held.forEach((go) => go());
  await new Promise((go) => setTimeout(go, 50));
  expect(headlines()).toHaveLength(3);
});

test("the statuses count, filter, and say when one is empty", async () => {
  page = await openQueue({ before: importThree });
  const nav = await screen.findByRole("navigation", { name: "Status" });
  await within(nav).findByRole("button", { name: "New 3" });
  await page.user.click(within(nav).getByRole("button", { name: "Returned 0" }));
  await screen.findByText("No articles under “Returned”");
  await page.user.click(screen.getByRole("button", { name: "Look under all" }));
  await waitFor(() => expect(headlines()).toHaveLength(3));
});

test("what somebody else does on the desk is seen without a hand stirred", async () => {
  page = await openQueue();
  await screen.findByText("Nothing to review yet");
  await page.desk.importSample();
  await screen.findByRole("option", { name: /Velmouth/ }, { timeout: 4000 });
});

test("a long queue is a few elements in the page, and each says how long it is", async () => {
  page = await openQueue({
    before: async (desk) => {
      for (let count = 0; count < 260; count += 1)
        await desk.importSample({
          id: `a-${count}`,
          headline: `Article ${count}`,
          body: "One line.",
          sources: [],
        });
    },
  });
  await screen.findByRole("option", { name: /Article 0\b/ });
  const rows = screen.getAllByRole("option");
  expect(rows.length).toBeLessThan(40);
  expect(rows[0]?.getAttribute("aria-setsize")).toBe("260");
});

test("where the desk does not answer, the queue says so and tries again", async () => {
  let isBroken = true;
  page = await openQueue({
    between: async (name) => {
      if (name === "queue" && isBroken) throw new Error("The disk is full.");
    },
  });
  await screen.findByText("The queue cannot be read");
  expect(screen.getByRole("alert").textContent).toBe("The disk is full.");
  isBroken = false;
  await page.user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Nothing to review yet");
});

test("a headline shows its plain words in queue, top bar, title, notice and history", async () => {
  const words = "“It was a *close* call”, the pilot says";
  page = await openQueue({
    before: async (desk) => {
      await desk.importSample({ id: "one", headline: "“It was a \\*close\\* *call*”, the **pilot** says" });
      const person = (await desk.client.people({}))[0];
      if (person !== undefined) await clearTheWay(desk.client, "one", person);
    },
  });
  const row = await screen.findByRole("option", { name: /close/ });
  expect(within(row).getByRole("heading").textContent).toBe(words);
  await page.user.keyboard("{Enter}");
  expect((await screen.findByRole("heading", { level: 1, name: /close/ })).textContent).toBe(words);
  expect(document.title).toContain(words);
  await screen.findByText(/Claim 1 of/);
  await page.user.keyboard("a");
  await screen.findByText("“‘It was a *close* call’, the pilot says” is approved.");
  await page.user.keyboard("{Control>}3{/Control}");
  expect((await screen.findAllByRole("button", { name: words })).length).toBeGreaterThan(0);
});

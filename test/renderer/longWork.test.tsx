import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { createChecker } from "../../shared/checking/createChecker.ts";
import { fromBase64 } from "../../renderer/base64.ts";
import { appendAct, inTransaction } from "../../electron/store/record.ts";
import type { MemoryDesk } from "../fixtures/memoryDesk.ts";
import { sampleArticle } from "../fixtures/sampleArticle.ts";
import { openQueue, type Page } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

const ids = ["one", "two", "three", "four", "five", "six"];

/** Lets questions of one name through one by one, when the test says so. */
function createGate(name: string) {
  const waiting: (() => void)[] = [];
  return {
    between: (asked: string): Promise<void> =>
      asked === name ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    letThrough: async (): Promise<void> => {
      await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
      waiting.shift()?.();
    },
  };
}

const filesOf = (articles: readonly string[]): File[] =>
  articles.map((id) => {
    const { name, bytes } = sampleArticle({ id });
    return new File([fromBase64(bytes) as Uint8Array<ArrayBuffer>], name);
  });

/** So many acts that proving them takes longer than a glance. */
async function judgeOverAndOver({ desk, client, importSample }: MemoryDesk): Promise<void> {
  const { article, claims } = await importSample({ id: "one" });
  const [person] = await client.people({});
  const claim = claims[0]?.id ?? "";
  const verdict = { article: article.id, claim, verdict: "not_checkable", note: null, evidence: [] } as const;
  inTransaction(desk, () => {
    for (let act = 0; act < 6000; act++) appendAct(desk, "claim_judged", verdict, person?.id ?? null);
  });
}

/** The queue of a desk with six articles, all checked by a checker that was followed by another since. */
async function openOutdated(gate: ReturnType<typeof createGate>): Promise<void> {
  let version = "stet-checker/earlier";
  const { check, checkSpans } = createChecker();
  const checker = {
    check,
    checkSpans,
    get version() {
      return version;
    },
  };
  page = await openQueue({
    checker,
    between: gate.between,
    before: async (desk) => {
      for (const id of ids) await desk.importSample({ id });
      version = "stet-checker/later";
    },
  });
}

test("checking a desk again shows its count, leaves the desk usable, and is cancelled between two articles", async () => {
  const gate = createGate("recheck");
  await openOutdated(gate);
  page.choose("desk.recheck");
  const bar = await screen.findByRole("progressbar", { name: "Check" });
  await gate.letThrough();
  await gate.letThrough();
  await waitFor(() => expect(bar.getAttribute("aria-valuetext")).toMatch(/^2 of 6 articles · .+ left$/));
  // Said at the beginning and at each quarter: two of six are the first that pass one.
  expect(screen.getByRole("status", { name: "Long work" }).textContent).toMatch(
    /^Check: 2 of 6 articles · .+ left$/,
  );
  await page.user.keyboard("{Enter}");
  await screen.findByRole("region", { name: "Claim in hand" });
  await page.user.keyboard("{Control>}.{/Control}");
  expect(screen.queryByRole("progressbar")).toBeNull();
  await gate.letThrough();
  await screen.findByText(
    /3 articles checked with stet-checker\/later: .*; cancelled, 3 articles not begun\./,
  );
  expect((await page.desk.client.toRecheck({})).articles).toHaveLength(3);
  expect(await page.desk.client.verify({})).toMatchObject({ ok: true });
});

test("a long proof counts the entries, and is cancelled from any screen", async () => {
  page = await openQueue({ before: judgeOverAndOver });
  page.choose("desk.verify");
  await screen.findByText("Reading every entry and every text again…");
  await page.user.keyboard("{Control>}1{/Control}");
  const bar = await screen.findByRole("progressbar", { name: "Verify" });
  expect(bar.getAttribute("aria-valuetext")).toMatch(/^[\d,]+ of 6,00\d entries( · .+ left)?$/);
  await page.user.keyboard("{Control>}.{/Control}");
  expect(screen.queryByRole("progressbar")).toBeNull();
  await screen.findByText("Verifying was cancelled; nothing was proved.");
});

test("a long work is said aloud at its beginning and its quarters, not at each article", async () => {
  page = await openQueue();
  const status = screen.getByRole("status", { name: "Long work" });
  expect(status.textContent).toBe("");
  const said: string[] = [];
  const listen = new MutationObserver(() => said.push(status.textContent));
  listen.observe(status, { childList: true, characterData: true, subtree: true });
  await page.user.keyboard("{Control>}o{/Control}");
  const files = filesOf(Array.from({ length: 12 }, (_, index) => `article-${index}`));
  await page.user.upload(await screen.findByLabelText("Files to import"), files);
  await screen.findByText("12 articles imported.", {}, { timeout: 30_000 });
  await waitFor(() => expect(status.textContent).toBe(""));
  listen.disconnect();
  const aloud = said.filter((words) => words !== "");
  expect(aloud[0]).toBe("Import: 0 of 12 articles");
  expect(new Set(aloud).size).toBeLessThanOrEqual(4);
});

test("an import is cancelled from any screen: what is imported stays, the rest is not begun", async () => {
  const gate = createGate("importArticle");
  page = await openQueue({ between: gate.between });
  await page.user.keyboard("{Control>}o{/Control}");
  await page.user.upload(await screen.findByLabelText("Files to import"), filesOf(ids));
  await page.user.click(await screen.findByRole("button", { name: "Go on in the background" }));
  const bar = await screen.findByRole("progressbar", { name: "Import" });
  await gate.letThrough();
  await waitFor(() => expect(bar.getAttribute("aria-valuetext")).toMatch(/^1 of 6 articles/));
  await page.user.click(screen.getByRole("button", { name: /Cancel/ }));
  expect(screen.queryByRole("progressbar")).toBeNull();
  await gate.letThrough();
  await waitFor(async () => expect((await page.desk.client.queue({})).rows).toHaveLength(2));
});

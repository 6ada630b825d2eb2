import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { SourceToCheck } from "../../shared/checking/checker.ts";
import { openBrowserDesk } from "../e2e/openBrowserDesk.ts";
import type { OpenedDesk } from "../e2e/openedDesk.ts";
import { scriptTimes, type TraceEvent } from "./scriptTimes.ts";

/** A draft to type in; `marks` is how many claims it has. */
export type LongDraft = {
  readonly text: string;
  readonly sources: readonly SourceToCheck[];
  readonly marks: number;
};

/** Milliseconds, a value for each key. */
export type Typed = { readonly keyToPaint: readonly number[]; readonly script: readonly number[] };

/** What the page under measurement keeps of itself; put there by `watch`. */
type Watched = {
  readonly keys: number[];
  readonly painted: { readonly length: number; readonly at: number }[];
};

declare global {
  // oxlint-disable-next-line no-var
  var watched: Watched;
}

/** Milliseconds from one key to the next: a fast typist's. */
const betweenKeys = 150;
const words = "It cost 37 million euros in March 2024, and Ines Falk said that 12 of them were late. ";

/** The first keys after a page is opened, while Chromium compiles what they run; they are typed and not counted. */
const firstKeys = 25;

/** Opens the draft on a desk of its own in Chromium and types into the middle of it, a key every 150 ms. */
export async function typeInChromium(draft: LongDraft, keys: number): Promise<Typed> {
  const desk = await openBrowserDesk();
  try {
    await openInMiddle(desk, draft);
    const { page } = desk;
    await type(page, 0, firstKeys);
    await page.evaluate(watch);
    const browser = page.context().browser();
    if (browser === null) throw new Error("The page has no browser to trace it.");
    await browser.startTracing(page, { categories: ["devtools.timeline", "blink.user_timing", "v8"] });
    await type(page, firstKeys, keys);
    const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    const length = draft.text.length + firstKeys;
    return {
      keyToPaint: timesOf(await page.evaluate(() => watched), length),
      script: scriptTimes(trace.traceEvents, length),
    };
  } finally {
    await desk.close();
  }
}

async function type(page: Page, from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    const letter = words.charAt(at % words.length);
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await setTimeout(betweenKeys);
  }
}

/** From each key to the first paint of marks that belong to a text with that key in it. */
function timesOf({ keys, painted }: Watched, length: number): readonly number[] {
  return keys.map((key, index) => {
    const paint = painted.find((one) => one.length >= length + index + 1);
    return paint === undefined ? Number.NaN : paint.at - key;
  });
}

/** In the page: keeps when each key was pressed, and when the frame with the marks of each text was painted. */
function watch(): void {
  globalThis.watched = { keys: [], painted: [] };
  addEventListener("keydown", ({ timeStamp }) => watched.keys.push(timeStamp), { capture: true });
  const { port1, port2 } = new MessageChannel();
  const waiting: number[] = [];
  // A message that is posted in a frame is taken once that frame is painted.
  port2.addEventListener("message", () => {
    const length = waiting.shift() ?? 0;
    watched.painted.push({ length, at: performance.now() });
  });
  port2.start();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName("stet.marks"))
      requestAnimationFrame(() => {
        waiting.push((entry as PerformanceMark).detail as number);
        port1.postMessage(null);
      });
  }).observe({ entryTypes: ["mark"] });
}

export async function openInMiddle({ page }: OpenedDesk, draft: LongDraft): Promise<void> {
  await page.getByLabel("Name").fill("Mira Kern");
  await page.getByRole("button", { name: "Import drafts" }).click();
  await page.getByLabel("Files to import").setInputFiles([fileOf(draft)]);
  await page.getByText("1 article imported").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(`of ${draft.marks} examined`).waitFor();
  await goToMiddle(page, draft.marks);
  await page.keyboard.press("Enter");
  await page.getByText("Editing", { exact: true }).waitFor();
  await page.keyboard.press("End");
  // The checker beside the page reads the article once, as it does while a person finds the place to type at.
  await page.waitForTimeout(3000);
}

/** Takes the claim in the middle in hand, by the list of claims. */
async function goToMiddle(page: Page, marks: number): Promise<void> {
  const list = page.getByRole("region", { name: "List of claims" });
  await list
    .getByRole("button")
    .nth(Math.floor(marks / 2))
    .dispatchEvent("click");
  await page.getByText(`Claim ${Math.floor(marks / 2) + 1} of`).waitFor();
}

function fileOf({ text, sources }: LongDraft) {
  const [headline = "", ...paragraphs] = text.slice(2).split("\n\n");
  const article = {
    id: "bench-live",
    slug: "bench-live",
    headline,
    language: "en",
    body: paragraphs.join("\n\n"),
    createdAt: null,
  };
  const delivered = sources.map((source) => ({ ...source, url: null, author: null, retrievedAt: null }));
  const json = { format: "stet-package/1", article, sources: delivered, citations: [] };
  return {
    name: "bench-live.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(json)),
  };
}

import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";

declare global {
  // oxlint-disable-next-line no-var
  var scrolledFrames: number[];
}

/** Milliseconds of every frame while some work is done in the page's view; frames as the browser really gives them. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(watchFrames);
  await work();
  return page.evaluate(() => globalThis.scrolledFrames);
}

/** In the page: keeps how long each frame took, from now on. */
function watchFrames(): void {
  const frames: number[] = [];
  globalThis.scrolledFrames = frames;
  let last = performance.now();
  const next = (now: number): void => {
    if (globalThis.scrolledFrames !== frames) return;
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Turns the wheel over the list, about as fast as a hand does: 120 pixels each, sixty times a second. */
async function turnWheel(page: Page, turns: number): Promise<void> {
  for (let count = 0; count < turns; count += 1) {
    await page.mouse.wheel(0, 120);
    await setTimeout(16);
  }
}

/** Presses a key again and again, as a key that is held down does: thirty times a second. */
async function holdKey(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.down(key);
    await setTimeout(33);
  }
  await page.keyboard.up(key);
}

/** Scrolls the queue on screen in all the ways that people do, and answers the frames. */
export async function scrollQueue(page: Page): Promise<readonly number[]> {
  const list = page.getByRole("listbox", { name: "Articles" });
  await list.getByRole("option").first().waitFor();
  await list.hover();
  return framesDuring(page, async () => {
    await turnWheel(page, 400);
    await list.focus();
    await holdKey(page, "PageDown", 120);
    await holdKey(page, "j", 200);
  });
}

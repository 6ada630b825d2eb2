import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLeaving } from "../../../electron/desktop/leaving.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("leaving", () => {
  it("waits until the page has saved", async () => {
    const tell = vi.fn();
    const leaving = createLeaving(tell);
    const left = leaving.ask();
    expect(leaving.isDone()).toBe(false);
    leaving.left();
    await left;
    expect(leaving.isDone()).toBe(true);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("asks the page once, however often it is wanted", () => {
    const tell = vi.fn();
    const leaving = createLeaving(tell);
    expect(leaving.ask()).toBe(leaving.ask());
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("does not wait for ever for a page that hangs", async () => {
    const leaving = createLeaving(() => undefined);
    const left = leaving.ask();
    vi.advanceTimersByTime(3_000);
    await left;
    expect(leaving.isDone()).toBe(true);
  });

  it("is not shortened by a page that was not asked, and starts anew with a new window", async () => {
    const leaving = createLeaving(() => undefined);
    leaving.left();
    expect(leaving.isDone()).toBe(false);
    const left = leaving.ask();
    leaving.left();
    await left;
    leaving.startAnew();
    expect(leaving.isDone()).toBe(false);
  });
});

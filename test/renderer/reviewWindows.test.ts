// @vitest-environment node
import { expect, test } from "vitest";
import { openWindow } from "../../renderer/stores/windows.ts";

test("windows of one browser know which of them are open", async () => {
  const first = openWindow(navigator.locks);
  const second = openWindow(navigator.locks);
  expect(await first.isOpen(second.id)).toBe(true);
  expect(await second.isOpen(first.id)).toBe(true);
  expect(await first.isOpen("a window that is gone")).toBe(false);
});

test("where there are no locks, a window knows itself alone", async () => {
  const [first, second] = [openWindow(null), openWindow(null)];
  expect(await first.isOpen(first.id)).toBe(true);
  expect(await first.isOpen(second.id)).toBe(false);
});

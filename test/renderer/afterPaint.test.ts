import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAfterPaint } from "../../renderer/screens/review/useAfterPaint.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const paint = (): void =>
  act(() => {
    vi.advanceTimersByTime(50);
  });

/** A value that moves on while somebody types, and whether the checker is behind them. */
function watch() {
  let isBehind = false;
  const isOvertaken = () => isBehind;
  const hook = renderHook(({ value, late }) => useAfterPaint(value, late, isOvertaken), {
    initialProps: { value: "a", late: false },
  });
  return {
    shown: () => hook.result.current,
    show: (value: string, late: boolean) => hook.rerender({ value, late }),
    fallBehind: (is: boolean) => (isBehind = is),
  };
}

test("what lies around follows at once while nobody types, and after the next paint while somebody does", () => {
  const { shown, show } = watch();
  show("b", false);
  expect(shown()).toBe("b");
  show("c", true);
  expect(shown()).toBe("b");
  paint();
  expect(shown()).toBe("c");
  show("d", true);
  show("d", false);
  expect(shown()).toBe("d");
});

test("what was typed over meanwhile is passed over, but not for long", () => {
  const { shown, show, fallBehind } = watch();
  show("b", true);
  paint();
  fallBehind(true);
  show("c", true);
  paint();
  expect(shown()).toBe("b");
  fallBehind(false);
  show("d", true);
  paint();
  expect(shown()).toBe("d");
  fallBehind(true);
  for (const value of "efghijk") {
    show(value, true);
    paint();
  }
  expect(shown()).not.toBe("d");
});

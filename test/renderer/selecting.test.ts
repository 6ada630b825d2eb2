import { expect, test } from "vitest";
import { openForEachTest, shown, store, take } from "./undoDesk.ts";

openForEachTest();

const passage = { source: "s1", start: 0, end: 40 };
const offered = () => {
  const { chosen, selected, toSelect } = store.getState();
  return { chosen, selected, toSelect };
};
const nothing = { chosen: null, selected: null, toSelect: null };

test("a passage that was chosen before an edit is not offered after it, one that was chosen while typing is", async () => {
  const { choose, startEditing, type, leaveEditing } = store.getState();
  choose(passage);
  startEditing(null);
  expect(offered().chosen).toEqual(passage);
  type(shown().text.replace("eleven", "twelve"));
  expect(offered().chosen).toBeNull();
  choose(passage);
  await leaveEditing();
  expect(shown().text).toContain("twelve");
  expect(offered().chosen).toEqual(passage);
});

test("what was selected or chosen is of the text before a fix and of an undo, and stays while the text does", async () => {
  const { select, choose, put } = store.getState();
  const { text } = shown();
  const takeWords = (): void => {
    choose(passage);
    select({ start: 5, end: 12 });
    store.setState({ toSelect: { start: 5, end: 12 } });
  };
  takeWords();
  expect(await put(text.replace("eleven", "twelve"))).toBe(true);
  expect(offered()).toEqual(nothing);
  takeWords();
  expect(await take("undo")).toBe(true);
  expect(offered()).toEqual(nothing);
  takeWords();
  await store.getState().refresh();
  expect(offered().selected).toEqual({ start: 5, end: 12 });
  store.getState().unselect();
  expect(offered()).toMatchObject({ selected: null, toSelect: { start: 12, end: 12 } });
});

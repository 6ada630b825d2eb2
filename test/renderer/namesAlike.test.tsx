import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { menuBar } from "../../electron/desktop/menu.ts";
import { commandGroups } from "../../shared/commandGroups.ts";
import { commands, type CommandId } from "../../shared/commands.ts";
import { sheetSections } from "../../renderer/screens/keys/sheetSections.ts";
import type { Page } from "./page.tsx";
import { openReview } from "./reviewPage.tsx";

let page: Page | null = null;
afterEach(() => {
  page?.close();
  page = null;
});

const ids = Object.keys(commands) as CommandId[];

/** Buttons that say where a switch leads from here, not what it is called. */
const switches: readonly CommandId[] = ["claim.list"];

function wordsOf(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether all words of the one are words of the other: a button may be shorter than its command where it stands. */
function isPartOf(one: string, other: string): boolean {
  const all = wordsOf(other);
  return wordsOf(one).every((word) => all.includes(word));
}

async function misnamed(): Promise<readonly string[]> {
  const buttons = [...document.querySelectorAll<HTMLElement>("button[data-command]")];
  expect(buttons.length).toBeGreaterThan(0);
  return buttons.flatMap((button) => {
    const id = button.dataset["command"] as CommandId;
    // What a fix would write stands in quotation marks.
    const words = (button.querySelector(":scope > span")?.textContent ?? "").replaceAll(/“.*”/gsu, "");
    const { title } = commands[id];
    const isAlike = isPartOf(words, title) || isPartOf(title, words) || switches.includes(id);
    return isAlike ? [] : [`“${words}” for “${title}”`];
  });
}

test("every command has one title of its own, and stands in one group", () => {
  const titles = ids.map((id) => commands[id].title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(commandGroups.flatMap((group) => group.ids).toSorted()).toEqual(ids.toSorted());
});

test("the menu bar and the sheet use these titles", () => {
  const labels = JSON.stringify(menuBar(() => undefined, { isMac: false, isPackaged: true }));
  const lines = sheetSections({}).flatMap((section) => section.lines.map(({ title }) => title));
  for (const id of ids) {
    const { title } = commands[id];
    expect(labels).toContain(JSON.stringify(title.replaceAll("&", "&&")));
    expect(lines).toContain(/^Source \d$/.test(title) ? "Source 1 to 9" : title);
  }
});

test("the buttons of every screen are named as their commands are", async () => {
  const review = await openReview();
  page = review;
  expect(await misnamed()).toEqual([]);
  await review.press("l");
  expect(await misnamed()).toEqual([]);
  for (const [key, name] of [
    ["1", "Queue"],
    ["3", "History"],
    ["4", "Settings"],
  ] as const) {
    await review.press(`{Control>}${key}{/Control}`);
    await screen.findByRole("main", { name });
    if (name === "Settings") await review.user.click(screen.getByRole("tab", { name: "Desk and backup" }));
    expect(await misnamed()).toEqual([]);
  }
});

test("a key that a person chose is shown on the button, in the sheet and in the palette, and the old one does nothing", async () => {
  const review = await openReview({
    before: async (desk) => {
      await desk.importSample();
      await desk.client.changeSettings({ keys: { "verdict.not_checkable": "Alt+G" } });
    },
  });
  page = review;
  const button = within(review.card()).getByRole("button", { name: /Not checkable/ });
  expect(button.textContent).toContain("Alt+G");
  expect(button.getAttribute("aria-keyshortcuts")).toBe("Alt+G");
  await review.press("5");
  expect((await review.verdicts())[0]).toBeNull();
  await review.press("?");
  const sheet = await screen.findByRole("dialog", { name: "Keys" });
  const rows = within(sheet).getAllByText("Not checkable");
  expect(rows.map((row) => row.parentElement?.textContent).join(" ")).toContain("Alt+G");
  await review.press("{Escape}");
  await review.press("{Control>}k{/Control}");
  await review.user.type(await screen.findByRole("combobox", { name: "Find or do" }), "not check");
  expect((await screen.findByRole("option", { name: /^Not checkable/ })).textContent).toContain("Alt+G");
});

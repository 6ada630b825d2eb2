import type { Page } from "playwright-core";

type AxNode = {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
};

const named = new Set(
  "button link textbox searchbox combobox listbox checkbox radio tab tabpanel option menuitem dialog alertdialog region spinbutton meter progressbar main complementary".split(
    " ",
  ),
);
/** Landmarks that may go without a name where there is one of them. */
const single = new Set(["main", "complementary", "listbox", "tabpanel"]);

/** What Chromium's accessibility tree shows a screen reader without a name. */
export async function listNameless(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly AxNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && named.has(role?.value ?? "") && !single.has(role?.value ?? ""))
    .filter(({ name }) => (name?.value ?? "").trim() === "")
    .map(({ role }) => `a ${role?.value} has no name`);
}

/** What stands outside of every landmark and dialog, and whether the page has its one main part and one heading of the first rank. */
export function listOrphans(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const isCovered = count("[role=dialog]") > 0;
    return [
      ...(count("main, [role=main]") === 1 ? [] : [`${count("main, [role=main]")} main parts`]),
      ...(count("h1") >= 1 || isCovered ? [] : ["no heading of the first rank"]),
    ];
  });
}

const mostStops = 150;

/**
 * Goes through everything with Tab, and tells what gets the focus without being seen: no ring, out of the window, or below
 * something else. It must come round to where it began.
 */
export async function walkByTab(page: Page): Promise<readonly string[]> {
  const wrong = new Set<string>();
  const seen = new Set<string>();
  const began = await page.evaluate(() => {
    const active = document.activeElement;
    (globalThis as unknown as { began: Element | null }).began = active;
    return active?.tagName ?? "";
  });
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const { name, trouble } = await page.evaluate(lookAtFocus);
    if (name === null || seen.has(name)) break;
    seen.add(name);
    if (trouble !== null) wrong.add(`${trouble}: ${name}`);
    if (stop === mostStops - 1) wrong.add(`Tab has not come round from ${began}`);
  }
  await page.evaluate(() => {
    const { began: element } = globalThis as unknown as { began: HTMLElement | null };
    if (element === null || element === document.body) (document.activeElement as HTMLElement | null)?.blur();
    else element.focus();
  });
  return [...wrong];
}

function lookAtFocus(): { readonly name: string | null; readonly trouble: string | null } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: null, trouble: null };
  // Of words that run over several lines, the first line is what to look at.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const all = [...document.querySelectorAll("*")];
  const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
  const name = `${element.tagName.toLowerCase()}.${element.className} “${words}” #${all.indexOf(element)}`;
  // Base UI's own guards keep the focus inside a dialog and pass it on at once.
  if (element.hasAttribute("data-base-ui-focus-guard") || element.closest(".unseen") !== null)
    return { name, trouble: null };
  const isIn = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  if (!isIn) return { name, trouble: "out of the window" };
  const x = Math.min(innerWidth - 2, Math.max(2, box.left + Math.min(box.width / 2, 20)));
  const y = Math.min(innerHeight - 2, Math.max(2, box.top + Math.min(box.height / 2, 12)));
  const top = document.elementFromPoint(x, y);
  // Marks lie over words and hide none; a notice is closed by Escape, wherever the focus is.
  const isMark = top?.closest("[class*='over-'], .notice") !== null;
  const isClear =
    isMark ||
    (top !== null &&
      (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element) === true));
  if (!isClear) return { name, trouble: `below ${top?.className ?? "nothing"}` };
  const ringOf = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  };
  const rings = [
    element,
    element.parentElement,
    element.closest(".sheet"),
    element.querySelector("span"),
  ].filter((one) => one !== null);
  return { name, trouble: rings.some(ringOf) ? null : "no ring" };
}

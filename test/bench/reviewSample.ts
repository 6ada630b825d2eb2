import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";

/** What it took to review one article; `claims` are those that it had when it was opened. */
export type Reviewed = {
  readonly headline: string;
  readonly claims: number;
  readonly keys: readonly string[];
};

/** What the screen shows of where a review stands. */
type Standing = {
  readonly examined: number;
  readonly of: number;
  readonly revision: number;
  readonly toSettle: boolean;
  /** The verdict that the checker hints at; null where the claim in hand is judged. */
  readonly hinted: string | null;
  readonly canPut: boolean;
  readonly canStrike: boolean;
  /** Whether the claim in hand has evidence, and its passage is in view. */
  readonly hasEvidence: boolean;
  readonly isShown: boolean;
};

const digits: Readonly<Record<string, string>> = {
  supported: "1",
  partially_supported: "2",
  unsupported: "3",
  contradicted: "4",
};

/**
 * Reviews an open article from its first claim to its approval by keys alone, as an honest checker would: looks at each claim's
 * evidence; agrees with what the sources carry; puts the source's words in place of wrong ones, strikes what no source says, and
 * lets stand with a reason what can be neither; answers the rubric; approves. `keys` begins with the one that opened it.
 */
export async function reviewByKeys(page: Page, headline: string): Promise<Reviewed> {
  const keys = ["Enter"];
  const press = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      keys.push(key);
      await page.keyboard.press(key);
    }
  };
  const claims = (await readStanding(page)).of;
  for (let now = await lookAtEvidence(page); ; now = await lookAtEvidence(page)) {
    if (now.examined === now.of && !now.toSettle) break;
    if (keys.length > 20 * claims) throw new Error(`“${headline}” comes to no end: ${JSON.stringify(now)}`);
    await settleClaim(page, now, press);
  }
  await answerRubric(page, press);
  await press("a");
  await page.getByRole("contentinfo").getByText("Approved", { exact: true }).waitFor();
  return { headline, claims, keys };
}

type Press = (...keys: readonly string[]) => Promise<void>;

async function settleClaim(page: Page, now: Standing, press: Press): Promise<void> {
  const { hinted, examined, revision } = now;
  if (hinted === null && !now.toSettle) return turnTo(page, press);
  const isCarried = hinted === "supported" || hinted === "partially_supported";
  if (isCarried) {
    await press(digits[hinted] ?? "");
    return until(page, (then) => then.examined > examined);
  }
  if (now.canPut || now.canStrike) {
    await press(now.canPut ? "f" : "-");
    return until(page, (then) => then.revision > revision);
  }
  if (hinted !== null) {
    await press(digits[hinted] ?? "5", "k");
    return until(page, (then) => then.examined > examined);
  }
  await press("s", "S", "e", "e", "n", "Control+Enter");
  return until(page, (then) => !then.toSettle || then.hinted !== hinted);
}

async function turnTo(page: Page, press: Press): Promise<void> {
  await press("n");
  await until(page, (then) => then.hinted !== null);
}

async function answerRubric(page: Page, press: Press): Promise<void> {
  await press("c");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const open = dialog.locator(".criterion", { hasText: /Not answered|It may stay open/ });
  for (let left = await open.count(); left > 0; left -= 1) {
    await press("y");
    for (let tries = 0; (await open.count()) >= left && tries < 200; tries += 1) await setTimeout(25);
  }
  // The last answer leads to “Done”.
  await press("Enter");
  await dialog.waitFor({ state: "detached" });
}

/** Waits until the passage of the claim in hand is before the eyes, where it has one. */
async function lookAtEvidence(page: Page): Promise<Standing> {
  await until(page, ({ hasEvidence, isShown }) => !hasEvidence || isShown);
  return readStanding(page);
}

async function until(page: Page, isSo: (standing: Standing) => boolean): Promise<void> {
  const start = performance.now();
  while (!isSo(await readStanding(page))) {
    if (performance.now() - start > 15_000)
      throw new Error(`The review stands still: ${JSON.stringify(await readStanding(page))}`);
    await setTimeout(20);
  }
}

/** Reads the screen, as a person does. */
function readStanding(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
    const [, examined, of] = /(\d+) of (\d+) examined/.exec(textOf(".meter")) ?? [];
    const revision = /revision (\d+)/.exec(textOf(".crumb"))?.[1];
    const card = document.querySelector(".claim-card");
    const passage = document.querySelector(".source .over-now")?.getBoundingClientRect();
    const pane = document.querySelector(".source")?.getBoundingClientRect();
    const isShown =
      passage !== undefined && pane !== undefined && passage.top < pane.bottom && passage.bottom > pane.top;
    return {
      examined: Number(examined),
      of: Number(of),
      revision: Number(revision),
      toSettle: textOf(".footer").includes("to settle"),
      hinted: card?.querySelector("[data-hinted]")?.getAttribute("data-verdict") ?? null,
      canPut: card?.querySelector("[data-command='fix.apply']") !== null,
      canStrike: card?.querySelector("[data-command='fix.strike']") !== null,
      hasEvidence: document.querySelector("[role=tab] .dot[data-role]") !== null,
      isShown,
    };
  });
}

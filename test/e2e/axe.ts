import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds wrong with a page as it stands, one line for each element. It comes in by the debugger, because the
 * content security policy lets no script in by the page.
 */
export async function listViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    // A colour on its way to another has a contrast that nobody is meant to read.
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished),
    );
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // Off by default, since it is new in WCAG 2.2: controls are 24 px wide and high, or stand apart.
      rules: { "target-size": { enabled: true } },
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`),
    );
  });
}

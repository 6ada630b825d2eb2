import { expect } from "vitest";
import type { OpenedDesk } from "./openedDesk.ts";

/** Tells a story on a desk whose page may not complain, and keeps a picture of where it broke off. */
export async function tell(
  opening: Promise<OpenedDesk>,
  story: (desk: OpenedDesk) => Promise<void>,
): Promise<void> {
  const desk = await opening;
  try {
    await story(desk);
    expect(desk.complaints).toEqual([]);
  } catch (error) {
    // Of a page that died there is none, and what is told is why.
    await desk.shot(`broke-off-${nameOfTest()}`).catch(() => undefined);
    throw error;
  } finally {
    await desk.close();
  }
}

/** The name of the test that runs, as a file may have it: several may break off in one run. */
function nameOfTest(): string {
  const name = expect.getState().currentTestName ?? "";
  return name.replaceAll(/[^\w]+/gu, "-").slice(0, 100);
}

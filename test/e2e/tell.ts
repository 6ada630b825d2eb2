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
    await desk.shot("story-broke-off");
    throw error;
  } finally {
    await desk.close();
  }
}

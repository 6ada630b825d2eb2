import { randomUUID } from "node:crypto";
import { defaultPolicy } from "../../electron/handlers/defaultPolicy.ts";
import { createHandlers } from "../../electron/handlers/handlers.ts";
import { openDevice } from "../../electron/store/device.ts";
import { closeDesk, openDesk } from "../../electron/store/desk.ts";
import { findPlaces } from "../../electron/store/places.ts";
import type { QuestionName } from "../../shared/api/questions.ts";
import { createChecker } from "../../shared/checking/createChecker.ts";
import { ferryDraft } from "./ferryDraft.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press } from "./reviewByKeys.ts";
import type { Look } from "./visits.ts";

/** Holds every question of one name back, as a slow desk would; what is answered lets them through. */
export async function hold({ page }: OpenedDesk, name: QuestionName): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/ask", async (route) => {
    if (route.request().postData()?.includes(`{"name":"${name}"`) === true) await promise;
    await route.continue();
  });
  return resolve;
}

/** Checking a desk again, its end by a key, a refusal, and the proof of the desk, each while it lasts. */
export async function visitWork(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await press(desk, "a");
  await page.locator(".notice[data-tone=refused]").waitFor();
  await look("notice of a refusal");
  await importOutdated(desk.home);
  const goOn = await hold(desk, "recheck");
  await press(desk, "Control+k");
  await page.keyboard.type("check the whole desk");
  await page.getByRole("option", { name: /Check the whole desk/ }).waitFor();
  await press(desk, "Enter");
  await page.getByRole("progressbar", { name: "Check" }).waitFor();
  await look("checking the desk again");
  await press(desk, "Control+.");
  goOn();
  await page.getByText(/cancelled, 1 article not begun/).waitFor();
  await look("notice of a work that was cancelled");
  await visitProof(desk, look);
}

async function visitProof(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  const goOn = await hold(desk, "verify");
  await press(desk, "Control+3");
  await page.getByRole("button", { name: "Verify" }).click();
  await page.getByText("Reading every entry and every text again…").waitFor();
  await look("verifying");
  goOn();
  await page.getByText("Verified.").waitFor();
}

/** Two articles that an earlier checker has checked. */
async function importOutdated(home: string): Promise<void> {
  const { desk: file, device } = findPlaces({ STET_HOME: home });
  const memory = openDevice(device, randomUUID);
  const desk = openDesk({
    file,
    device: { id: memory.id, account: "e2e" },
    way: "cli",
    now: () => new Date().toISOString(),
    randomId: randomUUID,
    checker: { ...createChecker(), version: "stet-checker/earlier" },
    policy: defaultPolicy,
  });
  const handlers = createHandlers(desk, memory);
  for (const id of ["earlier-1", "earlier-2"]) {
    const words = ferryDraft.buffer.toString("utf8").replaceAll('"ferry-1"', `"${id}"`);
    const draft = { name: `${id}.json`, bytes: Buffer.from(words).toString("base64") };
    await handlers.importArticle({ draft, sources: [] });
  }
  closeDesk(desk);
}

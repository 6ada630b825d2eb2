import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

/** A passage is tied to "eleven weeks", then the words are changed. */
const openTiedAndChanged = (change: (text: string) => string): Promise<ReviewPage> =>
  openReview({
    before: async (desk) => {
      const { text, revision, claims } = await desk.importSample();
      const as = await seated(desk);
      const article = "harbour-1";
      const claim = claims.find(({ words }) => words.includes("eleven weeks"))?.id ?? "";
      await desk.client.tie({ article, claim, source: "s2", start: 0, end: 30, role: "supports", as });
      await desk.client.edit({ article, text: change(text), basedOn: revision.text, as });
    },
  });

test("what was tied to the words before is tied again by one key, and what is set aside is taken up by another", async () => {
  page = await openTiedAndChanged((text) => text.replace("eleven weeks", "twelve weeks"));
  await page.takeInHand(/twelve weeks/);
  const ties = (): HTMLElement =>
    within(page.card()).getByRole("list", { name: "Passages tied to the claim or set aside" });
  expect(within(ties()).getByRole("button", { name: "Tie again" }).getAttribute("data-command")).toBe(
    "evidence.again",
  );
  await page.press("q");
  await waitFor(async () =>
    expect((await page.claimWith(/twelve weeks/)).ties).toMatchObject([{ source: "s2", start: 0, end: 30 }]),
  );
  // The key to untie stands at the passage in hand, and nowhere else.
  const keyed = () => ties().querySelectorAll('[data-command="evidence.untie"]');
  await waitFor(() => expect(keyed()).toHaveLength(1));
  await page.press("e");
  await waitFor(() => expect(keyed()).toHaveLength(0));
  await page.press("{Shift>}t{/Shift}");
  await screen.findByRole("button", { name: "Take it up again" });
  await page.press("{Shift>}q{/Shift}");
  await waitFor(async () => expect((await page.claimWith(/twelve weeks/)).setAside).toEqual([]));
});

test("a lost tie whose words are gone is tied to the claim in hand by a key that its button shows", async () => {
  page = await openTiedAndChanged((text) => text.replace("The work takes eleven weeks.", ""));
  await page.takeInHand(/two metres/);
  const list = within(screen.getByRole("region", { name: "Lost ties" }));
  const button = list.getByRole("button", { name: /^Tie to claim/u });
  expect(button.getAttribute("data-command")).toBe("evidence.move");
  await page.press("{Alt>}q{/Alt}");
  await waitFor(async () =>
    expect((await page.claimWith(/two metres/)).ties).toMatchObject([{ source: "s2" }]),
  );
  expect(screen.queryByRole("region", { name: "Lost ties" })).toBeNull();
});

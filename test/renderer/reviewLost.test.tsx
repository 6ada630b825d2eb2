import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("a tie to words that stand no longer is listed beside its claim and below the text, and let go by key", async () => {
  page = await openReview({
    before: async (desk) => {
      const { claims, text, revision, sources } = await desk.importSample();
      const as = await seated(desk);
      const claim = claims.find(({ words }) => words.includes("eleven weeks"))?.id ?? "";
      const at = { article: "harbour-1", as };
      await desk.client.tie({
        ...at,
        claim,
        source: sources[0]?.id ?? "",
        start: 0,
        end: 12,
        role: "context",
      });
      const changed = { text: text.replace("eleven weeks", "twelve weeks"), basedOn: revision.text };
      await desk.client.edit({ ...at, ...changed });
    },
  });
  const lost = await screen.findByRole("region", { name: "Lost ties" });
  screen.getByText(/1 tie lost/);
  await page.takeInHand(/twelve weeks/);
  await within(page.card()).findByText(/Not tied any more: the words of the claim have changed/);
  within(lost).getByRole("button", { name: /^Tie to claim \d+$/ });
  await page.press("{Shift>}e{/Shift}");
  await screen.findByText("The lost tie is let go; the history keeps it.");
  expect((await page.current()).lostTies).toEqual([]);
  await waitFor(() => expect(screen.queryByRole("region", { name: "Lost ties" })).toBeNull());
});

test("judged words that leave the text are lost, listed, and block until they are settled", async () => {
  page = await openReview({
    before: async (desk) => {
      const { text, revision, claims } = await desk.importSample();
      const as = await seated(desk);
      const weeks = claims.find(({ words }) => words.includes("eleven weeks"))?.id ?? "";
      const note = "Ask the contractor";
      await desk.client.judge({ article: "harbour-1", claim: weeks, verdict: "not_checkable", note, as });
      const { id: other } = await desk.addPerson("Noor Haddad");
      await desk.client.edit({
        article: "harbour-1",
        text: text.replace("The work takes eleven weeks.", ""),
        basedOn: revision.text,
        as: other,
      });
    },
  });
  const lost = await screen.findByRole("region", { name: "Lost claims" });
  expect(lost.textContent).toContain("The work takes eleven weeks.");
  expect(screen.getByText(/1 lost/)).toBeTruthy();
  await page.press("{Shift>}s{/Shift}");
  await page.user.type(
    within(lost).getByLabelText("Why may the loss stand?"),
    "Cut for length{Control>}{Enter}{/Control}",
  );
  await waitFor(() => expect(screen.queryByText(/1 lost/)).toBeNull());
  expect(screen.queryByRole("region", { name: "Lost claims" })).toBeNull();
  await screen.findByText("Earlier claims: 1 settled");
  expect(screen.getByText(/let stand by .*: Cut for length/)).toBeTruthy();
});

test("what is mended because a verdict asked for it is listed quietly, and blocks nothing", async () => {
  page = await openReview();
  await page.takeInHand(/mayor of Kiel/);
  await page.press("m");
  await page.user.type(await screen.findByLabelText("Note"), "Nobody{Control>}{Enter}{/Control}");
  await page.press("3");
  await waitFor(async () => expect((await page.claimWith(/mayor of Kiel/)).verdict).toBe("unsupported"));
  await page.takeInHand(/mayor of Kiel/);
  await page.press("-");
  await screen.findByText("Earlier claims: 1 mended: the words are gone");
  expect(screen.queryByText(/1 lost/)).toBeNull();
  expect(screen.getByText(/Unsupported by .*: “Nobody”/)).toBeTruthy();
});

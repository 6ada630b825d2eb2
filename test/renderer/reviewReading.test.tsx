import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("J and K walk the claims, N goes to the next open one and round the end", async () => {
  page = await openReview();
  const [first, second, third, ...others] = (await page.current()).claims;
  await page.press("jjk");
  expect(page.inHand()).toBe(second?.id);
  await page.press("5");
  await waitFor(() => expect(page.inHand()).toBe(third?.id));
  await page.press("kkn");
  expect(page.inHand()).toBe(third?.id);
  await page.press("j".repeat(others.length));
  expect(page.inHand()).toBe(others.at(-1)?.id);
  await page.press("n");
  expect(page.inHand()).toBe(first?.id);
});

test("the explanation names both sides, and the source is open at the passage", async () => {
  page = await openReview();
  await page.takeInHand(/Brandt Marine/);
  expect(page.card().textContent).toContain(
    "Source 1 says 1.2 million euros; the draft says 2.1 million euros.",
  );
  const source = await screen.findByRole("region", { name: "Minutes of the harbour board" });
  await waitFor(() => expect(source.querySelector(".over-now")).not.toBeNull());
  const marked = [...source.querySelectorAll(".over-now")].map(({ textContent }) => textContent).join("");
  expect(marked).toContain("The contract goes to Brandt Marine for 1.2 million euros.");
});

test("Find counts the places in the draft and in every source, and walks them", async () => {
  page = await openReview();
  await page.press("{Control>}f{/Control}");
  await page.user.type(await screen.findByLabelText("Words to find"), "OKAFOR said");
  await screen.findByText("2 places");
  await screen.findByRole("button", { name: /Draft 1/ });
  await page.press("{Enter}{Enter}");
  await screen.findByText("2 of 2");
  const source = await screen.findByRole("region", { name: "Interview with Ines Okafor" });
  await waitFor(() => expect(source.querySelector(".over-found-now")?.textContent).toBe("Okafor said"));
  await page.press("{Escape}");
  expect(screen.queryByRole("search")).toBeNull();
});

test("a passage lists the claims that rest on it, and one of them is taken in hand", async () => {
  page = await openReview();
  await page.takeInHand(/Without dredging/);
  const source = await screen.findByRole("region", { name: "Interview with Ines Okafor" });
  await page.user.click(await within(source).findByText(/the ferry cannot turn at low tide/));
  const list = await screen.findByRole("region", { name: "Claims that rest on this passage" });
  await page.user.click(within(list).getByRole("button", { name: /Without dredging/ }));
  expect(page.inHand()).toBe((await page.claimWith(/Without dredging/)).id);
});

test("Alt and a digit opens a source", async () => {
  page = await openReview();
  await page.press("{Alt>}2{/Alt}");
  await screen.findByRole("region", { name: "Interview with Ines Okafor" });
});

test("an article without sources, and a source without its text, say what to do", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample({ sources: [{ id: "s1", title: "Lost minutes", text: null }] });
    },
  });
  await screen.findByText(/The text of this source did not come with the draft/);
});

test("citations that came with the draft are listed as proposals, placed or not, and lead to their claim", async () => {
  page = await openReview({
    before: async (desk) => {
      const quote = "The contract goes to Brandt Marine";
      await desk.importSample({
        citations: [
          { quote, source: "s1", sourceQuote: "The contract goes to Brandt Marine" },
          { quote: "words of no draft", source: "s9", sourceQuote: null },
        ],
      });
    },
  });
  await page.user.click(await screen.findByText("2 citations came with the draft, 1 unplaced"));
  expect(screen.getByText(/cites s9, which did not come/)).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: /^“The contract goes to/ }));
  expect(page.inHand()).toBe((await page.claimWith(/Brandt Marine/)).id);
  expect((await page.current()).claims.every(({ verdict }) => verdict === null)).toBe(true);
});

test("the list of claims takes the place of the text, and gives it back", async () => {
  page = await openReview();
  await page.press("l");
  await screen.findByRole("heading", { name: /^\d+ claims$/ });
  await page.press("jj");
  const list = screen.getByRole("region", { name: "List of claims" });
  expect(within(list).getByRole("button", { current: true }).textContent).toContain("Brandt Marine");
  await page.press("{Escape}");
  expect(screen.queryByRole("heading", { name: /^\d+ claims$/ })).toBeNull();
});

test("every passage of the evidence is one key away, and W says why", async () => {
  page = await openReview();
  await page.takeInHand(/The work takes eleven/);
  await screen.findByRole("region", { name: "Minutes of the harbour board" });
  await page.press("e");
  await screen.findByRole("region", { name: "Interview with Ines Okafor" });
  await page.press("w");
  const why = await screen.findByRole("region", { name: "Why this finding" });
  expect(within(why).getAllByRole("button")).toHaveLength(2);
});

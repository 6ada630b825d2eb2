import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { approveAll, openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("paper says of an approved article that it is, by whom and when", async () => {
  page = await openReview({ before: approveAll });
  window.dispatchEvent(new Event("beforeprint"));
  const paper = document.querySelector(".printed");
  expect(paper?.querySelector(".kicker")?.textContent).toBe(
    "harbour-dredging · approved, drafted by Harbour pipeline",
  );
  expect(paper?.querySelector(".printed-facts")?.textContent).toMatch(
    /· approved by Mira Kern, \d+ \w+ \d{4}, \d\d:\d\d · revision 1 ·/,
  );
});

test("no stray key mends an approved article: it stands as it was approved until the approval is withdrawn", async () => {
  page = await openReview({ before: approveAll });
  await page.takeInHand(/2\.1 million/);
  for (const key of ["f", "b", "-"]) {
    await page.press(key);
    await screen.findByText("The article is approved as it stands; withdraw the approval to mend it.");
    await page.press("{Escape}");
  }
  expect(await page.current()).toMatchObject({ status: "approved", revision: { number: 1 } });
});

test("a rejected article looks closed, says by whom and why, and takes no verdict until the decision is withdrawn", async () => {
  page = await openReview();
  await page.press("x");
  await page.user.click(await screen.findByRole("radio", { name: "Could do harm" }));
  await page.user.type(screen.getByLabelText("Note"), "Names a child.");
  await page.user.click(screen.getByRole("button", { name: "Reject" }));
  await screen.findByText(/rejected · revision 1/);
  const why = /by Mira Kern.*Could do harm: “Names a child\.”/u;
  expect(screen.getByRole("main", { name: "Draft" }).textContent).toMatch(why);
  expect(document.body.textContent).not.toContain(".”.");
  expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
  for (const closed of [/^Supported/u, /^Note…/u, /^Edit/u])
    expect(screen.getByRole("button", { name: closed }).getAttribute("aria-disabled")).toBe("true");
  await page.press("1");
  await screen.findByText(/takes no changes until the rejection is withdrawn/);
  await page.press("d");
  const dialog = await screen.findByRole("dialog", { name: "Withdraw the decision" });
  await page.user.type(within(dialog).getByLabelText("Note"), "New facts came in");
  await page.user.click(within(dialog).getByRole("button", { name: "Withdraw" }));
  await screen.findByText(/in review · revision 1/);
});

test("a returned article says by whom and why, and what a verdict means on it", async () => {
  page = await openReview();
  await page.press("r");
  await page.user.click(await screen.findByRole("radio", { name: "Wrong facts" }));
  await page.user.type(screen.getByLabelText("Note"), "Mend the volume.");
  await page.user.click(screen.getByRole("button", { name: "Return" }));
  await screen.findByText(/returned · revision 1/);
  const draft = () => screen.getByRole("main", { name: "Draft" }).textContent;
  expect(draft()).toMatch(/Returned by Mira Kern on .*Wrong facts: “Mend the volume\.”/u);
  expect(draft()).toContain(
    "What is judged now stays with its claims for the next text and is not in the return",
  );
  const { decisions } = await page.current();
  await page.press("4");
  await waitFor(async () => expect((await page.current()).claims[0]?.verdict).toBe("contradicted"));
  expect(await page.current()).toMatchObject({ status: "returned", decisions });
  await page.press("d");
  await page.user.click(await screen.findByRole("button", { name: "Withdraw" }));
  await screen.findByText(/in review · revision 1/);
  expect(draft()).not.toContain("Returned by");
});

test("a withdrawal that is done again asks with the words that it had", async () => {
  page = await openReview();
  await page.press("x");
  await page.user.click(await screen.findByRole("radio", { name: "Could do harm" }));
  await page.user.click(screen.getByRole("button", { name: "Reject" }));
  await screen.findByText(/rejected · revision 1/);
  await page.press("d");
  await page.user.type(await screen.findByLabelText("Note"), "New facts{Control>}{Enter}{/Control}");
  await screen.findByText(/in review · revision 1/);
  await page.press("{Control>}z{/Control}");
  await screen.findByText(/rejected · revision 1/);
  await page.press("{Control>}{Shift>}z{/Shift}{/Control}");
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("New facts");
});

import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

const send = "{Control>}{Enter}{/Control}";

async function openRubric(): Promise<HTMLElement> {
  await page.press("c");
  return screen.findByRole("dialog", { name: "Rubric" });
}

const pressed = (item: Element | null): readonly (string | null)[] =>
  [...(item?.querySelectorAll("[aria-pressed=true] > span") ?? [])].map(({ textContent }) => textContent);

test("the rubric opens at the no that stands in the way, and a waiver over it is one state: no, let stand", async () => {
  page = await openReview({
    before: async (desk) => {
      const { rubric } = await desk.importSample();
      const as = await seated(desk);
      for (const { id } of rubric)
        await desk.client.answer({
          article: "harbour-1",
          criterion: id,
          answer: id === "numbers" ? "no" : "yes",
          as,
        });
    },
  });
  const dialog = await openRubric();
  await waitFor(() => expect(document.activeElement?.textContent).toContain("numbers and dates"));
  expect(pressed(document.activeElement)).toEqual(["No N"]);
  await page.press("w");
  await within(dialog).findByLabelText("Why is it waived?");
  await page.press(`Known to the desk${send}`);
  await waitFor(async () =>
    expect((await page.current()).rubric.find(({ id }) => id === "numbers")?.waiver).not.toBeNull(),
  );
  const waived = (await within(dialog).findByRole("button", { name: "No, let stand" })).closest(".criterion");
  expect(pressed(waived)).toEqual(["No, let stand W"]);
  within(dialog).getByText(/^Let stand by Mira Kern: “Known to the desk”/);
});

test("an edit that takes an answer away says so at once, in the foot and in the rubric", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample();
      const as = await seated(desk);
      await desk.client.answer({ article: "harbour-1", criterion: "numbers", answer: "no", as });
    },
  });
  await page.takeInHand(/2\.1 million/);
  await page.press("f");
  await screen.findByText("The rubric asks again, because the text changed what is found: numbers.");
  await within(screen.getByRole("contentinfo")).findByText(/rubric 0 of 7, 1 asked again/);
  const dialog = await openRubric();
  within(dialog).getByText("Asked again,");
});

test("the foot says by which verdicts claims stand in the way, and that partly supported ones do not", async () => {
  page = await openReview({
    before: async (desk) => {
      const { claims } = await desk.importSample();
      const as = await seated(desk);
      for (const { id } of claims)
        await desk.client.judge({ article: "harbour-1", claim: id, verdict: "not_checkable", as });
      const say = (verdict: "unsupported" | "partially_supported", at: number) =>
        desk.client.judge({ article: "harbour-1", claim: claims[at]?.id ?? "", verdict, as });
      await say("unsupported", 0);
      await say("partially_supported", 1);
    },
  });
  await screen.findByText(/^\s*1 to settle \(unsupported\)/);
  await screen.findByText(/1 partly supported may stand/);
});

import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("a claim is judged by one key, and the next open one comes to hand", async () => {
  page = await openReview();
  const { claims } = await page.current();
  expect(page.inHand()).toBe(claims[0]?.id);
  await page.press("1");
  await waitFor(() => expect(page.inHand()).toBe(claims[1]?.id));
  await page.press("5");
  await waitFor(() => expect(page.inHand()).toBe(claims[2]?.id));
  expect((await page.verdicts()).slice(0, 3)).toEqual(["supported", "not_checkable", null]);
  expect(screen.getByText(`2 of ${claims.length} examined`)).toBeTruthy();
});

test("keys pressed faster than the desk answers judge one claim each", async () => {
  page = await openReview({ between: () => new Promise((resolve) => setTimeout(resolve, 5)) });
  await page.press("152");
  await waitFor(async () =>
    expect((await page.verdicts()).slice(0, 4)).toEqual([
      "supported",
      "not_checkable",
      "partially_supported",
      null,
    ]),
  );
});

test("a key puts the source's words in place, as an ordinary edit that keeps the other verdicts", async () => {
  page = await openReview();
  await page.press("1");
  await waitFor(async () => expect((await page.verdicts())[0]).toBe("supported"));
  await page.takeInHand(/Brandt Marine/);
  await page.press("f");
  await screen.findByText(/“1.2 million euros” stands in place of “2.1 million euros”/);
  const { text, claims, revision } = await page.current();
  expect(text).toContain("Brandt Marine for 1.2 million euros.");
  expect(revision).toMatchObject({ number: 2, origin: "edit" });
  expect(claims[0]).toMatchObject({ verdict: "supported" });
  expect(page.inHand()).toBe((await page.claimWith(/Brandt Marine/)).id);
});

test("supported without a passage asks for the note that names the proof", async () => {
  page = await openReview();
  await page.takeInHand(/mayor of Kiel/);
  await page.press("1");
  const field = await screen.findByLabelText("Where is the proof?");
  await page.press("{Control>}{Enter}{/Control}");
  await screen.findByText(/Supported needs a passage of a source/);
  await page.user.type(field, "The mayor's letter of 5 November");
  await page.press("{Control>}{Enter}{/Control}");
  await waitFor(async () =>
    expect((await page.claimWith(/mayor of Kiel/)).judgement).toMatchObject({
      verdict: "supported",
      note: "The mayor's letter of 5 November",
    }),
  );
});

test("a query asks for its question, stands in the way, and its words are no note on the answer", async () => {
  page = await openReview();
  await page.press("6");
  await page.user.type(await screen.findByLabelText("What is to be asked?"), "Which basin?");
  await page.press("{Control>}{Enter}{/Control}");
  await waitFor(async () => expect((await page.current()).claims[0]?.judgement?.note).toBe("Which basin?"));
  await screen.findByText(/1 to settle/);
  await page.takeInHand(/Velmouth dredges/);
  await page.press("5");
  await waitFor(async () =>
    expect((await page.current()).claims[0]?.judgement).toMatchObject({
      verdict: "not_checkable",
      note: null,
    }),
  );
});

test("a note written first goes with the verdict that follows", async () => {
  page = await openReview();
  await page.press("m");
  await page.user.type(await screen.findByLabelText("Note"), "Seen in the archive");
  await page.press("{Control>}{Enter}{/Control}");
  await within(page.card()).findByText(/goes with your verdict/);
  await page.press("5");
  await waitFor(async () =>
    expect((await page.current()).claims[0]?.judgement?.note).toBe("Seen in the archive"),
  );
});

test("a lone digit in a field for words is taken for the key that it was meant as", async () => {
  page = await openReview();
  await page.press("m");
  await page.user.type(await screen.findByLabelText("Note"), "2{Control>}{Enter}{/Control}");
  await screen.findByText("You are typing words: for the verdict 2, press Escape first.");
  await page.press("{Escape}2");
  await waitFor(async () => expect((await page.verdicts())[0]).toBe("partially_supported"));
  expect((await page.current()).claims[0]?.judgement?.note).toBeNull();
});

test("a verdict that stands in the way is let stand with a reason, and taken back", async () => {
  page = await openReview();
  await page.takeInHand(/Brandt Marine/);
  await page.press("s");
  await screen.findByText(/has no verdict yet; judge it first/);
  expect(screen.queryByLabelText("Why may it stand?")).toBeNull();
  await page.press("4");
  await waitFor(async () => expect((await page.claimWith(/Brandt Marine/)).verdict).toBe("contradicted"));
  await page.takeInHand(/Brandt Marine/);
  await page.press("s");
  await page.user.type(
    await screen.findByLabelText("Why may it stand?"),
    "Known to the editor{Control>}{Enter}{/Control}",
  );
  const { id } = await page.claimWith(/Brandt Marine/);
  await waitFor(() => expect(page.inHand()).not.toBe(id));
  await page.takeInHand(/Brandt Marine/);
  await within(page.card()).findByText(/Let stand/);
  expect((await page.claimWith(/Brandt Marine/)).waiver?.reason).toBe("Known to the editor");
  await page.press("{Backspace}");
  await waitFor(async () =>
    expect(await page.claimWith(/Brandt Marine/)).toMatchObject({ waiver: null, verdict: "contradicted" }),
  );
});

test("the last verdict is taken back by one key, and its claim comes back to hand", async () => {
  page = await openReview();
  await page.press("1");
  const [first, second] = (await page.current()).claims;
  await waitFor(() => expect(page.inHand()).toBe(second?.id));
  await page.press("{Control>}z{/Control}");
  await waitFor(() => expect(page.inHand()).toBe(first?.id));
  expect((await page.verdicts())[0]).toBeNull();
});

test("a note on a verdict ends it: the next open claim comes to hand, as after the verdict", async () => {
  page = await openReview();
  await page.press("5");
  const { claims } = await page.current();
  await waitFor(() => expect(page.inHand()).toBe(claims[1]?.id));
  await page.press("k");
  await page.press("m");
  await page.user.type(await screen.findByLabelText("Note"), "Known to all{Control>}{Enter}{/Control}");
  await waitFor(() => expect(page.inHand()).toBe(claims[1]?.id));
  expect((await page.current()).claims[0]?.judgement?.note).toBe("Known to all");
});

test("a verdict that does away with a waiver says so, and undo brings both back", async () => {
  page = await openReview();
  await page.takeInHand(/Brandt Marine/);
  await page.press("4");
  await waitFor(async () => expect((await page.claimWith(/Brandt Marine/)).verdict).toBe("contradicted"));
  await page.takeInHand(/Brandt Marine/);
  await page.press("s");
  await page.user.type(
    await screen.findByLabelText("Why may it stand?"),
    "Known to the editor{Control>}{Enter}{/Control}",
  );
  await waitFor(async () => expect((await page.claimWith(/Brandt Marine/)).waiver).not.toBeNull());
  await page.takeInHand(/Brandt Marine/);
  await page.press("5");
  await screen.findByText(/With the verdict fell letting it stand \(“Known to the editor”\)/);
  await page.press("{Control>}z{/Control}");
  await waitFor(async () =>
    expect(await page.claimWith(/Brandt Marine/)).toMatchObject({
      verdict: "contradicted",
      waiver: { reason: "Known to the editor" },
    }),
  );
});

test("under a person's verdict the checker's sentence is signed, and says where the two differ", async () => {
  page = await openReview();
  await page.takeInHand(/Brandt Marine/);
  expect(page.card().querySelector(".explanation b")).toBeNull();
  await page.press("5");
  await waitFor(async () => expect((await page.claimWith(/Brandt Marine/)).verdict).toBe("not_checkable"));
  await page.takeInHand(/Brandt Marine/);
  await within(page.card()).findByText("Stet found contradicted:");
});

test("a proof has words, or is the passage that is shown: one key ties it and judges", async () => {
  page = await openReview();
  await page.takeInHand(/Brandt Marine/);
  await page.press("1");
  await page.user.type(await screen.findByLabelText("Where is the proof?"), "1-{Control>}{Enter}{/Control}");
  await screen.findByText(/Supported needs a passage of a source/);
  await page.press("{Alt>}{Enter}{/Alt}");
  await waitFor(async () =>
    expect(await page.claimWith(/Brandt Marine/)).toMatchObject({
      verdict: "supported",
      judgement: { note: null },
      ties: [{ role: "supports" }],
    }),
  );
});

test("a key that has nothing to mend says why in one line, and names nobody for what nothing carries", async () => {
  page = await openReview();
  await page.takeInHand(/eleven weeks/);
  await page.press("f");
  await screen.findByText("No source has other words to put in place of this claim’s.");
  await page.takeInHand(/mayor of Kiel/);
  await page.press("b");
  await screen.findByText("Nobody is named for this claim: the passage in hand does not carry it.");
  expect((await page.current()).revision.number).toBe(1);
});

test("a key whose command is not offered now says why, and the palette does not list it", async () => {
  page = await openReview();
  await page.press("v");
  await screen.findByText("The article has only one revision.");
  await page.press("{Shift>}I{/Shift}");
  await screen.findByText("Nobody added, split or merged this claim.");
  await page.press("{Shift>}G{/Shift}");
  await screen.findByText("No claim is lost that could be put here.");
  await page.press("{Control>}k{/Control}Compare revisions");
  await screen.findByRole("dialog");
  expect(screen.queryByRole("option", { name: /Compare revisions/ })).toBeNull();
});

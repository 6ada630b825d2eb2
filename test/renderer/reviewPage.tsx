import { screen, within } from "@testing-library/react";
import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import type { MemoryDesk } from "../fixtures/memoryDesk.ts";
import { openQueue, type Page, type PageOptions } from "./page.tsx";

/** The review screen of the sample article over a real desk. */
export type ReviewPage = Page & {
  readonly press: (keys: string) => Promise<void>;
  /** The review as the desk has it now. */
  readonly current: () => Promise<Review>;
  readonly verdicts: () => Promise<readonly (string | null)[]>;
  /** The claim with these words, as the desk has it now. */
  readonly claimWith: (words: RegExp) => Promise<ReviewClaim>;
  /** The id of the claim in hand. */
  readonly inHand: () => string | undefined;
  /** Takes the claim with these words in hand, by the list of claims. */
  readonly takeInHand: (words: RegExp) => Promise<void>;
  readonly card: () => HTMLElement;
};

/** Opens the sample article by keyboard, as it came from its pipeline unless `before` says otherwise. */
export async function openReview(options: PageOptions = {}): Promise<ReviewPage> {
  const page = await openQueue({
    before: async (desk) => {
      await desk.importSample();
    },
    ...options,
  });
  await screen.findByRole("option", { name: /Velmouth dredges/ });
  await page.user.keyboard("{Enter}");
  await screen.findByRole("region", { name: "Claim in hand" });
  const current = (): Promise<Review> => page.desk.client.review({ article: "harbour-1" });
  return {
    ...page,
    current,
    press: (keys) => page.user.keyboard(keys),
    verdicts: async () => (await current()).claims.map(({ verdict }) => verdict),
    claimWith: async (words) => {
      const claim = (await current()).claims.find((one) => words.test(one.words));
      if (claim === undefined) throw new Error(`No claim has the words ${String(words)}.`);
      return claim;
    },
    inHand: () => {
      const list = screen.getByRole("region", { name: "List of claims" });
      return within(list).getByRole("button", { current: true }).dataset["claim"];
    },
    takeInHand: async (words) => {
      const list = screen.getByRole("region", { name: "List of claims" });
      await page.user.click(within(list).getByRole("button", { name: words }));
    },
    card: () => screen.getByRole("region", { name: "Claim in hand" }),
  };
}

/** The id of who sits at the desk. */
export async function seated(desk: MemoryDesk): Promise<string> {
  return (await desk.client.people({}))[0]?.id ?? "";
}

/** Every claim judged and every question answered: nothing is in the way of approval. */
export async function judgeAll(desk: MemoryDesk): Promise<void> {
  const { claims, rubric } = await desk.importSample();
  const as = await seated(desk);
  for (const { id } of claims)
    await desk.client.judge({ article: "harbour-1", claim: id, verdict: "not_checkable", as });
  for (const { id } of rubric)
    await desk.client.answer({ article: "harbour-1", criterion: id, answer: "yes", as });
}

/** The sample article approved. */
export async function approveAll(desk: MemoryDesk): Promise<void> {
  await judgeAll(desk);
  const { revision } = await desk.client.review({ article: "harbour-1" });
  const as = await seated(desk);
  await desk.client.decide({ article: "harbour-1", decision: "approve", text: revision.text, as });
}

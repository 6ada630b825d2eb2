import { passagesOfClaim } from "../../shared/review/claimEvidence.ts";
import type { Review } from "../../shared/api/answers.ts";
import { liveReview, type LiveParts } from "../../shared/review/liveReview.ts";
import type { TextHash } from "../../shared/words/span.ts";
import { createLiveChecking } from "../live/liveChecking.ts";
import { inHandNext, takeInHand } from "./reviewFocusing.ts";
import { shownReview } from "./shownReview.ts";
import type { Live, ReviewAccess, ReviewState } from "./reviewState.ts";

/** Checks what is typed while it is typed, carried on from the review that stands. */
export function createLive(access: ReviewAccess): Live {
  const { get, livePort, person } = access;
  /** The review that the checker was given; what it says is about texts over this one. */
  let given: Review | null = null;
  const isTypedOver = (review: Review | null): boolean => get().review === review && get().typed !== null;
  const checking =
    livePort === null
      ? null
      : createLiveChecking(
          livePort,
          (parts) => {
            if (given !== null && isTypedOver(given))
              showLive(access, given, { ...parts, rubric: get().live?.rubric ?? given.rubric });
          },
          (rubric) => {
            const { live } = get();
            if (live !== null && isTypedOver(given)) showLive(access, live, { ...live, rubric });
          },
        );
  return {
    live: null,
    prepareLive: async () => {
      const { review } = get();
      if (review === null || review === given || checking === null) return;
      const standing = await readStanding(access, review);
      if (standing === null || get().review !== review) return;
      given = review;
      checking.open({ ...review, standing, writer: person() }, textsOf(review, get()));
      const { typed } = get();
      if (typed !== null) checking.check(typed);
    },
    checkTyped: () => {
      const { typed, review } = get();
      if (typed !== null && review === given) checking?.check(typed);
    },
  };
}

/** What the desk knows beyond the review, once all of its sources' texts are here; null where it has moved on meanwhile. */
async function readStanding({ get, client, sayProblem }: ReviewAccess, review: Review) {
  try {
    const standing = await client.standingCheck({ article: review.article.id });
    await Promise.all(review.sources.flatMap(({ text }) => (text === null ? [] : [get().loadText(text)])));
    return standing.check === review.check.hash ? standing : null;
  } catch (problem) {
    sayProblem(problem);
    return null;
  }
}

function textsOf({ sources }: Review, { texts }: ReviewState): ReadonlyMap<TextHash, string> {
  return new Map(
    sources.flatMap(({ text }): (readonly [TextHash, string])[] =>
      text === null ? [] : [[text, texts[text] ?? ""]],
    ),
  );
}

/** Shows what the checker says; the claim in hand stays in hand, also where the sentence around it became another. */
function showLive(
  { get, set, person, obstacles }: ReviewAccess,
  review: Review,
  parts: LiveParts & Pick<Review, "rubric">,
): void {
  const before = shownReview(get());
  const toGate = liveReview(review, parts, person(), new Date().toISOString());
  const live = { ...toGate, obstacles: obstacles(toGate) };
  const { focus, caret, typed } = get();
  const followed = inHandNext(get(), before, live, live.text === typed);
  const isSame = followed === focus && evidenceOf(before, focus) === evidenceOf(live, focus);
  set({ live, ...(!isSame && { ...takeInHand(live, followed), caret }) });
}

/** The passages of a claim as one word, to tell whether others took their place. */
function evidenceOf(review: Review | null, claim: string | null): string {
  const found = review?.claims.find(({ id }) => id === claim);
  const passages = found === undefined ? [] : passagesOfClaim(found);
  return passages.map(({ source, start, role }) => `${source} ${start} ${role}`).join("\n");
}

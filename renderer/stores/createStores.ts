import { createClient } from "../../shared/api/api.ts";
import { obstaclesTo } from "../../shared/review/gates.ts";
import type { Host } from "../host.ts";
import type { LivePort } from "../live/messages.ts";
import { createActsStore } from "./acts.ts";
import { createDeskStore, personAtDesk } from "./desk.ts";
import { createFormsStore } from "./forms.ts";
import { createHistoryStore } from "./history.ts";
import { createImportingStore } from "./importing.ts";
import { keepForms } from "./keptForms.ts";
import { createNoticesStore } from "./notices.ts";
import { createPlaceStore, type PlaceStore } from "./place.ts";
import { createQueueStore } from "./queue.ts";
import { createRecentStore } from "./recent.ts";
import { createRecheckingStore } from "./rechecking.ts";
import { createVerifyingStore } from "./verifying.ts";
import { createReviewStore, type ReviewStore } from "./review.ts";
import type { Stores } from "./stores.ts";
import { createUnsavedTexts } from "./unsaved.ts";
import { openWindow } from "./windows.ts";
import { headlineWords } from "../../shared/text/headlineWords.ts";

const thisWindow = openWindow();
/** Milliseconds without a key after which what is typed is a revision. */
const patience = 3_000;

/** The stores of one open desk. */
export function createStores(host: Host, livePort: LivePort | null): Stores {
  const client = createClient(host.ask);
  const desk = createDeskStore(client, host);
  const forms = createFormsStore();
  keepForms(forms, desk, window.sessionStorage);
  const place = createPlaceStore();
  const acts = createActsStore();
  const notices = createNoticesStore(() => onScreen(place, review));
  const review = createReviewStore({
    client,
    person: () => personAtDesk(desk.getState())?.id ?? null,
    unsavedTexts: createUnsavedTexts(window.localStorage, thisWindow),
    livePort,
    patience,
    obstacles: (review) => {
      const { loaded } = desk.getState();
      return loaded === null
        ? []
        : obstaclesTo("approve", review, personAtDesk(desk.getState()), loaded.policy);
    },
    acts,
    say: (sentence) => notices.getState().say(sentence),
    sayProblem: (problem) => notices.getState().sayProblem(problem),
    clearProblems: () => notices.getState().closeRefusals(),
  });
  place.subscribe((now, before) => {
    if (before.article !== null && before.article !== now.article) notices.getState().leave(before.article);
  });
  return {
    client,
    host,
    desk,
    place,
    notices,
    acts,
    review,
    queue: createQueueStore(client),
    forms,
    history: createHistoryStore(client),
    importing: createImportingStore(client),
    recent: createRecentStore(window.localStorage),
    rechecking: createRecheckingStore(client),
    verifying: createVerifyingStore(client),
  };
}

/** The article that is looked at, once it is there. */
function onScreen(place: PlaceStore, review: ReviewStore): { article: string; headline: string } | null {
  const { screen, article } = place.getState();
  const shown = review.getState().review;
  if (screen !== "review" || shown === null || shown.article.id !== article) return null;
  return { article, headline: headlineWords(shown.article.headline) };
}

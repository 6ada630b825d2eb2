import { create, type StoreApi, type UseBoundStore } from "zustand";
import { Refusal } from "../../shared/api/api.ts";
import { quote } from "../../shared/text/quote.ts";
import { isQuiet, type Notice } from "../notice.ts";

export type NoticesState = {
  readonly notices: readonly Notice[];
  readonly say: (
    sentence: string,
    tone?: Notice["tone"],
    action?: Notice["action"],
    about?: Notice["about"],
  ) => void;
  /** Says why something failed: a refusal in its own sentence, anything else with what it was. */
  readonly sayProblem: (problem: unknown) => void;
  readonly close: (id: number) => void;
  readonly closeRefusals: () => void;
  /** The article is left: what was said of it goes with it, unless it names the article. */
  readonly leave: (article: string) => void;
};

export type NoticesStore = UseBoundStore<StoreApi<NoticesState>>;

/** More would leave the text too little room. */
const mostShown = 2;

/** The article that somebody looks at. */
type OnScreen = { readonly article: string; readonly headline: string };

/** What tells by itself where it was done, or is about the whole desk. */
const everywhere: ReadonlySet<string | null> = new Set(["undo", "desk"]);

/** What the app has to say, newest last; the same sentence is not said twice at once, nor two things about the same. */
export function createNoticesStore(onScreen: () => OnScreen | null = () => null): NoticesStore {
  let last = 0;
  const articleOf = (sentence: string, about: Notice["about"]): string | null => {
    const shown = onScreen();
    if (shown === null || everywhere.has(about) || sentence.includes(quote(shown.headline))) return null;
    return shown.article;
  };
  return create<NoticesState>((set, get) => ({
    notices: [],
    say: (sentence, tone = "said", action = null, about = null) => {
      last += 1;
      const others = get().notices.filter(
        (notice) => notice.sentence !== sentence && (about === null || notice.about !== about),
      );
      const notice = { id: last, tone, sentence, action, about, of: articleOf(sentence, about) };
      const loud = [...others, notice].filter((one) => !isQuiet(one)).slice(-mostShown);
      set({ notices: isQuiet(notice) ? [...loud, notice] : loud });
    },
    sayProblem: (problem) => get().say(problemSentence(problem), "refused"),
    close: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    leave: (article) => set({ notices: get().notices.filter((notice) => notice.of !== article) }),
    closeRefusals: () => set({ notices: get().notices.filter((notice) => notice.tone !== "refused") }),
  }));
}

/** The sentence of whatever was thrown. */
export function problemSentence(problem: unknown): string {
  if (problem instanceof Refusal) return problem.message;
  const words = problem instanceof Error ? problem.message : String(problem);
  return /^Failed to fetch|NetworkError/.test(words)
    ? "The desk does not answer; start Stet again and reload this page."
    : words;
}

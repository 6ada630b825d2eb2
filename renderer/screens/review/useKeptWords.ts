import { useStores } from "../../stores/stores.ts";

type Kept = {
  readonly words: string;
  readonly keep: (words: string) => void;
  /** They were given: the next time begins anew. */
  readonly forget: () => void;
};

/**
 * The words of a prompt about the article on screen, as far as they are typed; `before` is what it begins with. They outlast
 * the prompt, so that whoever leaves it finds them there again.
 */
export function useKeptWords(what: string, before: string): Kept {
  const { review } = useStores();
  const name = `${review((state) => state.article) ?? ""} ${what}`;
  const kept = review((state) => state.keptWords[name]);
  const { keepWords } = review.getState();
  return {
    words: kept ?? before,
    keep: (words) => keepWords(name, words),
    forget: () => keepWords(name, null),
  };
}

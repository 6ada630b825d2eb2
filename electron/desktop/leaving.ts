/** Lets the page save what is typed before its window goes. */
export type Leaving = {
  /** Whether the page was asked and the window may go. */
  readonly isDone: () => boolean;
  /** Asks the page once, and resolves when it has answered, or after the patience ran out. */
  readonly ask: () => Promise<void>;
  /** The page has nothing left to save. */
  readonly left: () => void;
  /** A new window has a page of its own. */
  readonly startAnew: () => void;
};

/** How long a page may take to save what is typed. */
const patience = 3_000;

export function createLeaving(tellPage: () => void): Leaving {
  let isDone = false;
  let asked: PromiseWithResolvers<void> | null = null;
  const settle = () => {
    isDone = asked !== null;
    asked?.resolve();
  };
  return {
    isDone: () => isDone,
    ask: () => {
      if (asked === null) {
        asked = Promise.withResolvers();
        tellPage();
        setTimeout(settle, patience).unref();
      }
      return asked.promise;
    },
    left: settle,
    startAnew: () => {
      isDone = false;
      asked = null;
    },
  };
}

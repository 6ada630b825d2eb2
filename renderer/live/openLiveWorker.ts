import type { LiveAnswer, LivePort } from "./messages.ts";

/** Starts the checker in a worker of its own, so that checking never holds up typing. */
export function openLiveWorker(): LivePort {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "checker" });
  const listeners = new Set<(answer: LiveAnswer) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<LiveAnswer>) => {
    for (const listener of listeners) listener(data);
  });
  return {
    ask: (question) => worker.postMessage(question),
    listen: (listener) => {
      listeners.clear();
      listeners.add(listener);
    },
  };
}

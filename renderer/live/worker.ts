import { createChecker } from "../../shared/checking/createChecker.ts";
import { createLiveAnswering } from "./createLiveAnswering.ts";
import type { LiveQuestion } from "./messages.ts";

const { port1: wake, port2: woken } = new MessageChannel();
let waiting: (() => void) | null = null;
woken.addEventListener("message", () => waiting?.());
woken.start();

/** How long nobody types, in milliseconds, before the rubric is looked at. */
const pauseLength = 250;
let pause: ReturnType<typeof setTimeout> | undefined;

const take = createLiveAnswering(createChecker(), (answer) => postMessage(answer), {
  later: (work) => {
    waiting = work;
    wake.postMessage(null);
  },
  inPause: (work) => {
    clearTimeout(pause);
    pause = setTimeout(work, pauseLength);
  },
});

addEventListener("message", ({ data }: MessageEvent<LiveQuestion>) => take(data));

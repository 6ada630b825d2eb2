import { createChecker } from "../../shared/checking/createChecker.ts";
import { createLiveAnswering } from "./createLiveAnswering.ts";
import type { LiveQuestion } from "./messages.ts";

const { port1: wake, port2: woken } = new MessageChannel();
let waiting: (() => void) | null = null;
woken.addEventListener("message", () => waiting?.());
woken.start();

const take = createLiveAnswering(
  createChecker(),
  (answer) => postMessage(answer),
  (work) => {
    waiting = work;
    wake.postMessage(null);
  },
);

addEventListener("message", ({ data }: MessageEvent<LiveQuestion>) => take(data));

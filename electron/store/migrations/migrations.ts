import initial from "./1-initial.sql?raw";
import criteria from "./2-criteria.sql?raw";
import ties from "./3-ties.sql?raw";
import setAside from "./4-set-aside.sql?raw";
import queue from "./5-queue.sql?raw";
import questions from "./6-questions.sql?raw";
import takingOff from "./7-taking-off.sql?raw";

/** Every migration in order; a desk's `user_version` counts those it went through. Never edit a released one. */
export const migrations: readonly string[] = [initial, criteria, ties, setAside, queue, questions, takingOff];

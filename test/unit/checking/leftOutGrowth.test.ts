import { describe, expect, test } from "vitest";
import { openStepCounter } from "./countSteps.ts";

// Opened before what it counts is loaded.
const steps = openStepCounter();
const { findLeftOut } = await import("../../../shared/checking/leftOut.ts");

type Maker = (number: number) => string;

const coin = (number: number): string => `${"bdfgklmnprst"[number % 12]}a${(number * 7919).toString(36)}n`;

/** What a draft and its sources are made of. */
const kinds: readonly (readonly [name: string, source: Maker, draft: Maker])[] = [
  [
    "other sentences in the same words",
    (number) => `The port board of Harle paid crew ${coin(number)} on the quay today. `,
    (number) => `The port board of Harle met guests ${coin(number + 9000)} at the old hall today. `,
  ],
  [
    "the same sentences",
    (number) => `Crew ${coin(number)} of ship ${coin(number)} left berth ${coin(number)} for dock two. `,
    (number) => `Crew ${coin(number)} of ship ${coin(number)} left berth ${coin(number)} for dock two. `,
  ],
  [
    "one sentence over and over",
    () => "The harbour board will dredge the basin from January. ",
    () => "The mayor will open the harbour hall for the board in May. ",
  ],
];

/** The steps for so many sentences of draft and sources, with a claim that rests on every second sentence. */
function stepsOf(source: Maker, draft: Maker, count: number): number {
  const made = Array.from({ length: count }, (_, number) => source(number));
  const text = made.join("");
  const rests = made.flatMap((_, number) => {
    const start = (number * text.length) / count;
    return number % 2 === 0 ? [{ source: "s1", start, end: start + 3 }] : [];
  });
  const drafted = Array.from({ length: count }, (_, number) => draft(number)).join("");
  return steps.count(() => findLeftOut({ text: drafted, sources: [{ id: "s1", text }], rests }));
}

describe("the steps of finding what is left out grow no faster than draft and sources, of", () => {
  // Four times as much of both takes four times the steps or a little more; the product would take sixteen.
  test.each(kinds)("%s", (_name, source, draft) => {
    const few = stepsOf(source, draft, 400);
    expect(stepsOf(source, draft, 1600) / few).toBeLessThan(6);
  });

  test("sources that all say the same", () => {
    const stepsAt = (count: number): number => {
      const text = "The harbour board of Harle will dredge the inner basin from January. ";
      const sources = Array.from({ length: count }, (_, number) => ({ id: `s${number}`, text }));
      return steps.count(() => findLeftOut({ text: "The mayor opened a hall.", sources, rests: [] }));
    };
    const few = stepsAt(200);
    expect(stepsAt(800) / few).toBeLessThan(6);
  });
});

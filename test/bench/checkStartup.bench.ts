import { timed, type Measure } from "./benchDesk.ts";

export const name = "check.startup";
export const aim = "≤ 150 ms";

/** Loading the checker with its lexicons and weights, and the first finding that it gives. */
export async function run(): Promise<Measure> {
  const value = await timed(async () => {
    const { createChecker } = await import("../../shared/checking/createChecker.ts");
    createChecker().check({
      text: "The port will be dredged on 2 March.",
      language: "en",
      createdAt: null,
      sources: [
        { id: "s1", text: "The port will be dredged.", title: "", publisher: null, publishedAt: null },
      ],
    });
  });
  return { value, unit: "ms" };
}

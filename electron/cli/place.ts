import { actLines } from "./actLines.ts";
import type { Command } from "./command.ts";

export const placeCommand: Command = {
  name: "place",
  usage: "ARTICLE LOST CLAIM [--back] --as NAME",
  summary: "Put a lost claim on the claim that takes its place.",
  details: [
    "LOST is a claim that lost its place in the text, CLAIM one that stands; stet show lists both.",
    "CLAIM is then judged in its place, with what was said of the lost one beside it.",
    "--back takes it off again: it is lost as before.",
  ],
  options: { as: { type: "string" }, back: { type: "boolean" } },
  operands: [3, 3],
  run: async ({ operands: [article = "", claim = "", at = ""], flag, client, person, print }) => {
    const as = (await person()).id;
    print(await client().placeLost({ article, claim, at, back: flag("back"), as }), actLines);
    return 0;
  },
};

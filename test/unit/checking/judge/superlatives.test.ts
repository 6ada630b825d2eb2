import { describe, expect, test } from "vitest";
import { suspicionsOf } from "./suspicionsOf.ts";

const source =
  "Kestrel Energy, which supplies gas to homes in the north, said on Monday that its profit rose by a tenth.";

describe("superlatives that no source has", () => {
  test("are put in, beside an owner, an article or one of several", () => {
    expect(
      suspicionsOf("Profit rose at Kestrel Energy, the country's biggest supplier of gas.", source),
    ).toEqual(["scope_widened: biggest / nothing"]);
    expect(
      suspicionsOf("Profit rose at Kestrel Energy, one of the most profitable suppliers of gas.", source),
    ).toEqual(["scope_widened: most profitable / nothing"]);
    expect(suspicionsOf("Profit rose at one of the north's best-known suppliers of gas.", source)).toEqual([
      "scope_widened: best-known / nothing",
    ]);
  });

  test("are said where a source compares by such an adjective, or puts the thing first", () => {
    const draft = "Profit rose at Kestrel Energy, the country's biggest supplier of gas.";
    for (const said of [
      "It is the largest supplier in the country.",
      "It is larger than any other.",
      "It is the country's leading supplier.",
      "It topped the list of suppliers.",
    ])
      expect(suspicionsOf(draft, `${source} ${said}`)).toEqual([]);
    expect(
      suspicionsOf(
        "Profit rose at one of the north's best-known suppliers of gas.",
        source.replace("which", "which is well known and"),
      ),
    ).toEqual([]);
  });

  test("are none in what only sounds like one", () => {
    for (const draft of [
      "Most homes in the north get gas from Kestrel Energy.",
      "Profit rose by at most a tenth at Kestrel Energy.",
      "It is best to ask Kestrel Energy about its profit.",
      "In its latest report, Kestrel Energy said that its profit rose by a tenth.",
      "Kestrel Energy is not the north's cheapest supplier of gas to homes.",
    ])
      expect(suspicionsOf(draft, source)).toEqual([]);
  });
});

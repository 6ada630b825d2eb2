import { describe, expect, test } from "vitest";
import { suspicionsOf } from "./suspicionsOf.ts";

describe("roles and causes", () => {
  test("who did what to whom is not turned round", () => {
    expect(
      suspicionsOf(
        "On Sunday Velden sued Harle over the bridge.",
        "On Sunday Harle sued Velden over the bridge.",
      ),
    ).toContain("role_swapped: Velden sued Harle / Harle sued Velden");
    expect(
      suspicionsOf(
        "On Sunday Harle sued Velden over the bridge.",
        "On Sunday Harle sued Velden over the bridge.",
      ),
    ).toEqual([]);
  });

  test("a passive turns the order, not the roles", () => {
    const source = "In May the captain attacked the pilot on the quay.";
    expect(suspicionsOf("In May the pilot was attacked by the captain on the quay.", source)).toEqual([]);
    expect(suspicionsOf("In May the captain was attacked by the pilot on the quay.", source)).toEqual([
      "role_swapped: captain was attacked by the pilot / captain attacked the pilot",
    ]);
    expect(suspicionsOf("In May the pilot attacked the captain on the quay.", source)).toEqual([
      "role_swapped: pilot attacked the captain / captain attacked the pilot",
    ]);
  });

  test("what was done for somebody was not done by them", () => {
    const source = "The warehouse was rented for Brandt to store the paintings.";
    expect(suspicionsOf("The warehouse was rented by Brandt to store the paintings.", source)).toEqual([
      "role_swapped: rented by Brandt / rented for Brandt",
    ]);
    expect(suspicionsOf("The warehouse, rented for Brandt, stored the paintings.", source)).toEqual([]);
    // Both are said.
    expect(
      suspicionsOf(
        "The warehouse was rented by Brandt to store the paintings.",
        `${source} It was rented by Brandt in March to store the paintings.`,
      ),
    ).toEqual([]);
  });

  test("a women's cup tells of nobody who they are", () => {
    expect(
      suspicionsOf(
        "He is the captain of the club in Harle.",
        "The captain of the club in Harle plays on. The Women's Cup and the women's league begin in May.",
      ),
    ).toEqual([]);
    expect(
      suspicionsOf(
        "He is the captain of the club in Harle.",
        "She is the captain of the club in Harle. Her mother played there.",
      ).join(),
    ).toBe("role_swapped: He / She");
  });

  test("what he did who is only called “he” was not done by the court that he left", () => {
    expect(
      suspicionsOf(
        "Yeaman was granted conditional bail on Friday.",
        "Pama covered his face as he left Brisbane Court where he was granted conditional bail on Friday.",
      ),
    ).toEqual([]);
  });

  test("what was never done may have been attempted", () => {
    const source =
      "A tunnel under the strait has never been built. Two companies tried to dig one and gave up.";
    expect(suspicionsOf("A tunnel under the strait has never been attempted.", source)).toEqual([
      "scope_widened: never been attempted / never been built",
    ]);
    expect(suspicionsOf("Companies never tried to dig a tunnel.", source)).toEqual([
      "negation: never tried / tried",
    ]);
    expect(
      suspicionsOf(
        "No company has attempted to dig a tunnel.",
        "A tunnel under the strait has never been attempted by a company.",
      ),
    ).toEqual([]);
  });

  test("a name does not stand with what is said of another", () => {
    const source =
      "Brandt fully expects the harbour to close in winter, after a quarrel with his deputy Odell. Nina Odell left.";
    expect(suspicionsOf("Odell fully expects the harbour to close in winter.", source)).toEqual([
      "role_swapped: Odell / Brandt",
    ]);
    expect(suspicionsOf("Brandt fully expects the harbour to close in winter.", source)).toEqual([]);
    // One person by two names.
    expect(
      suspicionsOf(
        "Karl fully expects the harbour to close in winter.",
        `${source} Karl Brandt is its master.`,
      ),
    ).toEqual([]);
  });

  test("he is not she where the sources know only men", () => {
    const source = "The pilot said he would stay. His brother, who owns the boat, left in May.";
    expect(suspicionsOf("The pilot said she would stay.", source)).toEqual(["role_swapped: she / he"]);
    expect(suspicionsOf("The pilot said she would stay.", `${source} His wife stayed.`)).toEqual([]);
  });

  test("a cause is not invented between two things told side by side", () => {
    expect(
      suspicionsOf(
        "The bridge was closed in June because the mayor left for Harle.",
        "The bridge was closed in June. The mayor left for Harle.",
      ),
    ).toEqual(["cause_invented: because / nothing"]);
  });
});

import { describe, expect, test } from "vitest";
import { findHidden } from "../../../shared/text/hidden.ts";

function hiddenIn(text: string): readonly string[] {
  return findHidden(text).map(({ start, end }) => text.slice(start, end));
}

describe("what a text hides", () => {
  test("is found: characters without width, controls of direction, tags", () => {
    expect(hiddenIn("The po\u200brt pays.")).toEqual(["\u200b"]);
    expect(hiddenIn("It cost \u202e001\u202c euros.")).toEqual(["\u202e", "\u202c"]);
    expect(hiddenIn("Hello\u{e0041}\u{e0042}.")).toEqual(["\u{e0041}\u{e0042}"]);
  });

  test("is found: a word of letters that only look alike", () => {
    expect(hiddenIn("Log in at p\u0430ypal now.")).toEqual(["p\u0430ypal"]);
    expect(hiddenIn("Москва и Berlin")).toEqual([]);
  });

  test.each([
    ["a space without width", "po\u200brt"],
    ["a joiner between Latin letters", "po\u200drt"],
    ["a word joiner", "po\u2060rt"],
    ["a byte order mark", "\ufeffport"],
    ["a soft hyphen", "po\u00adrt"],
    ["a mark of direction", "\u200eport"],
    ["an isolate", "\u2066port\u2069"],
    ["a variation selector", "p\ufe0fort"],
    ["an ideographic variation selector", "p\u{e0101}ort"],
    ["a filler", "po\u3164rt"],
    ["a blank Braille cell", "po\u2800rt"],
    ["a grapheme joiner", "po\u034frt"],
    ["a control character", "po\u0008rt"],
    ["an escape", "\u001b[31mport"],
    ["a letter of nobody", "po\ue000rt"],
    ["a Greek letter in a word", "p\u03bfrt"],
    ["a Cherokee letter in a word", "\u13a0ort"],
    ["an Armenian letter in a word", "p\u0578rt"],
    ["a phonetic letter in a word", "\u0251port"],
    ["a mathematical letter in a word", "\u{1d429}ort"],
    ["a full-width letter in a word", "\uff50ort"],
    ["a word of look-alikes alone", "the \u0440\u043e\u0441\u0430 is shut"],
  ])("is found: %s", (_name, text) => {
    expect(hiddenIn(text)).not.toEqual([]);
  });

  test.each([
    "👨\u200d👩\u200d👧 and 1\ufe0f\u20e3",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} won",
    "نمی\u200cخواهم",
    "\u0915\u094d\u200d\u0937",
    "Кот сидит на окне",
    "β-carotene, ΔT, 5 µm, Ω",
    "a\tb\r\nc",
    "Ångström, Łódź, Đặng, ﬁne",
  ])("is nothing in how scripts and emoji are spelt: %s", (text) => {
    expect(hiddenIn(text)).toEqual([]);
  });

  test("is nothing in ordinary copy and in emoji", () => {
    expect(hiddenIn("Café, naïve, 1,000 µm — “quoted”.")).toEqual([]);
    expect(hiddenIn("Well done ❤\ufe0f")).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { headlineWords } from "../../../shared/text/headlineWords.ts";

test.each([
  ["Quay is *“nearly”* done", "Quay is “nearly” done"],
  ["The [harbour](https://example.org) and `dredge`", "The harbour and dredge"],
  [String.raw`Five \* stars`, "Five * stars"],
  ["5 * 3 and snake_case & co", "5 * 3 and snake_case & co"],
  ["2024. What was it", "2024. What was it"],
  ["**", "**"],
])("the plain words of %s", (headline, words) => expect(headlineWords(headline)).toBe(words));

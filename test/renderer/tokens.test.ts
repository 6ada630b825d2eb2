import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(`${import.meta.dirname}/../../renderer/styles/tokens.css`, "utf8");
const [normal = "", more = ""] = css.split("@media (prefers-contrast: more)");

type Theme = "light" | "dark";

/** The colours of a part of the style sheet; those that it does not name are the ones given. */
function colours(
  part: string,
  theme: Theme,
  others: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const found = part.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  const named = Array.from(
    found,
    ([, name, light, dark]) => [name ?? "", (theme === "light" ? light : dark) ?? ""] as const,
  );
  return new Map([...others, ...named]);
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const grounds = ["desk", "chrome", "paper", "hover", "accent-soft"];
const inks = ["ink", "ink-2", "ink-3", "accent", "ok", "partly", "bad", "contra", "open"];
const pairs: readonly (readonly [string, string])[] = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...["ok", "partly", "bad", "contra"].map((ink) => [ink, `${ink}-soft`] as const),
  ["ink", "focus"],
  ["ink-2", "focus"],
  ["ink", "ok-soft"],
  ["ink", "contra-soft"],
  ["on-accent", "accent"],
];

for (const theme of ["light", "dark"] as const) {
  test(`every ink can be read on every ground it stands on (${theme})`, () => {
    const named = colours(normal, theme);
    for (const [ink, ground] of pairs)
      expect(
        contrast(named.get(ink) ?? "", named.get(ground) ?? ""),
        `${ink} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
  });

  test(`the borders of fields can be seen on every ground (${theme})`, () => {
    const named = colours(normal, theme);
    for (const ground of ["desk", "chrome", "paper"])
      expect(contrast(named.get("edge") ?? "", named.get(ground) ?? ""), ground).toBeGreaterThanOrEqual(3);
  });

  test(`higher contrast is 7 to 1 at least (${theme})`, () => {
    const named = colours(more, theme, colours(normal, theme));
    for (const ink of inks)
      for (const ground of ["desk", "chrome", "paper"])
        expect(
          contrast(named.get(ink) ?? "", named.get(ground) ?? ""),
          `${ink} on ${ground}`,
        ).toBeGreaterThanOrEqual(7);
  });
}

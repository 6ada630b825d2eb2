import { cutUnits, type Unit } from "./units.ts";

/** Words of one text and those of another that stand in their place. */
export type Rewrite = { readonly gone: string; readonly come: string };

/**
 * A rewriting of several sentences, sentence by sentence where as many came as went and the paragraphs end alike, so that each
 * can be chosen alone; else it stays one.
 */
export function splitRewrite({ gone, come }: Rewrite): readonly Rewrite[] {
  const [old, now] = [cutUnits(gone), cutUnits(come)];
  const isAlike = old.length === now.length && old.every((unit, index) => endsAlike(unit, now[index]));
  if (old.length < 2 || !isAlike) return [{ gone, come }];
  return old.map((unit, index) => ({ gone: unit.text, come: now[index]?.text ?? "" }));
}

function endsAlike(one: Unit, other: Unit | undefined): boolean {
  return endOf(one) === (other === undefined ? null : endOf(other));
}

function endOf({ text, key }: Unit): string {
  return text.slice(text.indexOf(key) + key.length);
}

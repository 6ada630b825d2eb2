/** What a sentence is to a checker: only a claim says something that a source can carry. */
export type SentenceUse = "claim" | "question" | "instruction" | "opinion" | "boilerplate";

const boilerplate = [
  /^(?:sure|certainly|of course|okay|ok)[,!.]? (?:here|i)\b/i,
  /^here(?:'s|’s| is| are)\b.{0,80}\b(?:summary|overview|article|draft|version|recap|breakdown|answer|words|sentences)\b/i,
  /^(?:summary|overview|tl;dr|key points|in brief|output|answer|headline)\s*:?\s*$/i,
  /^(?:sign up|subscribe|click|tap|follow us|read more|see also|related|share this|copyright|©|all rights reserved)\b/i,
  /^(?:reporting|editing|additional reporting|writing|graphics?|photo(?:graph)?s?) by\b/i,
  /\b(?:written|generated|produced) (?:by|with|using) (?:an? )?(?:ai|artificial intelligence|language model)\b/i,
  /^(?:advertisement|sponsored|faq|table of contents|contents)\b\.?$/i,
  /^(?:i hope|please let me know|let me know|feel free)\b/i,
  /^note: (?:this|the) (?:summary|article)\b/i,
];

const opinions = [
  /\b(?:in my|in our) (?:view|opinion)\b/i,
  /^(?:i|we) (?:think|believe|feel|hope|suspect|wonder)\b/i,
  /\b(?:remains to be seen|only time will tell|time will tell)\b/i,
  /^(?:perhaps|arguably|fortunately|unfortunately|sadly|hopefully),/i,
];

const instructions =
  /^(?:please|click|read|see|visit|subscribe|follow|download|sign up|learn more|find out|watch|listen|join us|contact|email|call us|try|don't miss|don’t miss|stay tuned|check out)\b(?!ing)/i;

/** Tells a claim from what no source could carry. In doubt, it is a claim. */
export function useOfSentence(sentence: string): SentenceUse {
  const words = sentence.trim();
  if (boilerplate.some((pattern) => pattern.test(words))) return "boilerplate";
  if (/\?["”’')\]]*$/.test(words)) return "question";
  if (/["“]/.test(words)) return "claim";
  if (instructions.test(words) && !/\b(?:said|says|was|were|is|are|has|had)\b/.test(words))
    return "instruction";
  return opinions.some((pattern) => pattern.test(words)) ? "opinion" : "claim";
}

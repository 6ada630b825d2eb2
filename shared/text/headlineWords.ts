import { plainTextOf } from "./plain.ts";

// Without one of these signs a headline has no markup; a queue reads hundreds of them at once.
const markup = /[*_`~\\[\]<&#|]/;

/** A headline as the proof shows it, for where nothing can be set: without the marks of Markdown. */
export function headlineWords(headline: string): string {
  if (!markup.test(headline)) return headline;
  const words = plainTextOf(`# ${headline}`).text.trim();
  return words === "" ? headline : words;
}

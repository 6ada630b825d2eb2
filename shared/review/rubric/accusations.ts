import type { DraftReading } from "./draftReading.ts";

const accusing =
  /^(?:accus(?:e|es|ed|ing|ation|ations)|alleg(?:e|es|ed|edly|ing|ation|ations)|blam(?:e|es|ed|ing)|sue[sd]?|suing|lawsuits?|charged|indict(?:ed|ment|ments)|convict(?:ed|ion|ions)|guilty|fraud(?:ulent)?|fault|faulty|negligen(?:t|ce)|misconduct|corrupt(?:ion)?|brib(?:e|es|ery)|abus(?:e|es|ed|ive)|illegal(?:ly)?|unlawful(?:ly)?|violat(?:e|es|ed|ing|ion|ions)|breach(?:ed|es)?|scandals?|criticis(?:e|es|ed|ing|m)|criticiz(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|mislead(?:ing)?|misled|lied|theft|stole|stolen|harass(?:ed|ment)?|discriminat(?:ed|ion|ing)?)$/;

/** Whether the draft has words in it that accuse or criticise somebody. */
export function hasAccusations({ sentences }: DraftReading): boolean {
  return sentences.some(({ words }) => words.some(({ form }) => accusing.test(form)));
}

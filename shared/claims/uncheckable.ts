const text =
  "(?:summary|overview|article|draft|version|recap|breakdown|answer|report|story|text|headline|rewrite|attempt|points|sentences?|words|guide|list|steps|examples?)";

/** What a writing machine says to whoever asked it for the text: preambles, offers of more, refusals. */
export const machineTalk: readonly RegExp[] = [
  /^(?:sure|certainly|of course|okay|ok|absolutely)(?:!|[,.]? (?:here|i|below)\b)/i,
  new RegExp(
    `^(?:here(?:'s| is| are)|below (?:is|are)|the following (?:is|are))\\b(?: [\\w-]+,?){1,6}? ?${text}\\b[^.]*:?$`,
    "i",
  ),
  new RegExp(`^here(?:'s| is| are) (?:(?:the|a|my|your) )?(?:[\\w-]+,? ){0,3}${text}\\b[^.]{0,80}\\.$`, "i"),
  /^(?:here(?:'s| is| are)|below (?:is|are))\b[^.]{0,100}:$/i,
  /^based on (?:the|these|this)\b[^.:]{0,60}\bhere\b[^.]{0,80}:?$/i,
  /^(?:i hope (?:this|these|that|it|the|you)|(?:please )?let me know|feel free)\b/i,
  /^as an ai\b/i,
  /^["“]?(?:(?:therefore|however|note|so),?:? )?(?:(?:it|the answer|this)\b[^.]{0,40}: )?(?:based on [^,.]{1,40}, )?(?:i am |i'm )?unable to answer\b/i,
  /^\(?(?:(?:note|however|unfortunately|overall|therefore)[,:]? )?(?:(?:the|these|this) )?(?:(?:given|provided|above) )?(?:passages?|excerpts?) (?:do|does)(?: not|n't) (?:explicitly |specifically )?(?:provide|contain|mention|specify|address|state|include|give|offer|say|discuss)\b/i,
  /^\(?not (?:explicitly |specifically )?(?:mentioned|provided|specified|stated) in the (?:(?:given|provided) )?(?:passages?|excerpts?|sources?)\b/i,
];

/** Sentences that speak of the text itself or of who made it: the machine's own, credits, rights, corrections. */
export const notices: readonly RegExp[] = [
  ...machineTalk,
  /^note: (?:this|the) (?:summary|article|text|story|draft)\b/i,
  /^(?:this|the) (?:article|text|story|summary|draft|piece|page|content) (?:was|is|has been) (?:written|generated|produced|created|translated)\b.{0,40}\b(?:ai|artificial intelligence|(?:language|ai) model|machine)\b/i,
  /^\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Rr]esearch) by [A-Z]/,
  /^\(?(?:photo|photograph|image|picture|graphic|illustration|video|map)s?(?: credits?)?(?: by [A-Z][\w-]+(?: [A-Z][\w-]+){0,3}\.?$|: ?\S)/i,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\.?$/i,
  /^this is (?:a|an) (?:developing|breaking|updated) (?:news )?story\b/i,
  /^this (?:story|article|report|page|piece|post) (?:has been|was|is being|will be) (?:updated|amended|corrected|first published|originally published|published|republished)\b/i,
  /^an earlier version of this (?:story|article|report)\b/i,
  /^editor'?s'? note\b/i,
  /^(?:copyright|©|\(c\)) ?(?:\d{4}|\(c\)|©)/i,
  /^all rights reserved\.?$/i,
  /^this material may not be\b/i,
];

/** Short lines of a page around its text; most are words of ordinary sentences too, so that the whole line must be one. */
export const forms: readonly RegExp[] = [
  /^(?:summary|overview|tl;dr|(?:key|main) (?:points|facts|takeaways)|in brief|in summary|output|answer|headline|note|conclusion)\s*:?$/i,
  /^(?:advertisement|sponsored(?: content)?|faq|(?:table of )?contents|related(?: (?:articles|stories|topics|content))?|recommended|most read|read next|up next|see also|share this(?: article| story)?|more on this(?: story| topic)?|comments are closed|end of article)\s*[.:]?$/i,
  /^(?:last )?(?:updated|published|posted)(?: on)?: ?[^.]{4,40}$/i,
  /^\(?(?:word count:? ?)?\d+(?: words)?\)?\.?$/i,
  /^\d+[- ]min(?:ute)? read$/i,
  /^by [A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3}(?: and [A-Z][\w'.-]+ [A-Z][\w'.-]+)?(?:, [A-Z][\w' -]{2,40})?$/i,
];

const object =
  "(?:(?:the|a|an|our|your|my|us|this|these|that|all|both|more|it|them|me|to|on|at|for|in|with|out|up|down|here|now|below|above|after|about)\\b|\\d|@|#|https?:|www\\.|\\S+\\.(?:com|org|net|uk|gov)\\b)";

/** What a newsroom asks its readers to do. */
export const addresses: readonly RegExp[] = [
  new RegExp(
    `^(?:please,? )?(?:click|read|see|visit|subscribe|follow|download|watch|listen|contact|email|call|try|tap|share|scroll|tell|send|join|check out|find out|learn more|sign up)(?: ${object}|\\.?$)(?!.*\\b(?:said|says|was|were|is|are|has|had|rose|fell|won|lost|went)\\b)`,
    "i",
  ),
  /^(?:please (?!note that)[a-z]+|don't miss|do not miss|don't forget|stay tuned|keep an eye on|make sure (?:to|you)|be sure to|remember to|let us know)\b/i,
  /^(?:read|watch|listen)(?: more| also| next)?: ?\S/i,
  /^for (?:more|further|full)\b[^,]{0,40}, (?:please )?(?:visit|see|click|call|contact|email|read|go to|follow)\b/i,
];

/** Where a writer speaks for himself. */
export const wishes: readonly RegExp[] = [
  /\b(?:in my|in our) (?:view|opinion)\b/i,
  /^(?:i|we) (?:think|believe|feel|hope|suspect|wonder|fear)\b/i,
  /^we (?:must|should|need to|ought to|owe|cannot afford)\b/i,
  /^let(?:'s| us) (?!know)/i,
  /^(?:(?:it|whether|how|what|who|when|where|if) [^;]*(?:remains|remain) to be seen|(?:only )?time will tell|[^,]* (?:is|remains) anyone's guess)\b/i,
  /^(?:perhaps|arguably|hopefully|frankly|honestly|to be honest|ideally),/i,
  /^it(?:'s| is) (?:high |about )?time (?:for|to)\b/i,
  /^it(?:'s| is) (?:hard|difficult|impossible|easy) (?:not )?to (?:imagine|feel|believe|see|overstate|escape)\b/i,
  /\bought to be ashamed\b/i,
  /^one can only (?:hope|wonder|imagine)\b/i,
];

const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "agre agree agrees agreed agreeing|disagre disagree disagrees disagreed|fre free frees freed freeing|guarante guarantee guarantees guaranteed|be am is are was were been being's|have has had having|do does did done|go goes went gone|say said says|make made|take took taken|" +
    "get got gotten|see saw seen|come came|know knew known|give gave given|find found|think thought|tell told|become became|" +
    "leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|mean meant|" +
    "meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|grow grew grown|lose lost|fall fell fallen|send sent|" +
    "build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|" +
    "wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|teach taught|eat ate eaten|" +
    "fight fought|sell sold|shoot shot|strike struck|fly flew flown|steal stole stolen|hide hid hidden|shake shook shaken|sink sank sunk|" +
    "swim swam swum|sing sang sung|ring rang rung|drink drank drunk|freeze froze frozen|forget forgot forgotten|bite bit bitten|" +
    "bear bore born borne|swear swore sworn|tear tore torn|wake woke woken|hang hung|dig dug|feed fed|flee fled|lend lent|bend bent|" +
    "shrink shrank shrunk|spring sprang sprung|stick stuck|sweep swept|sleep slept|weep wept|creep crept|bind bound|grind ground|" +
    "man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|wife wives|life lives|half halves|" +
    "good better best|bad worse worst|die dying dies died|kill killing|arise arose arisen|undergo underwent undergone|withdraw withdrew withdrawn|" +
    "overcome overcame|forbid forbade forbidden|forgive forgave forgiven|blow blew blown|show shown|prove proven|ride rode ridden|analysis analyses|crisis crises|" +
    "buy bought|shut shutting|light lit|slide slid|split splitting|bid bidding|breed bred|bleed bled|speed sped|spill spilt|burn burnt|learn learnt|dream dreamt"
  )
    .split("|")
    .flatMap((row) => {
      const [base, ...forms] = row.split(" ");
      return forms.map((form) => [form, withoutFinalE(base!)]);
    }),
);

const lemmas = new Map<string, string>();
const roots = new Map<string, string>();
const mostKept = 50_000;

/** A folded word without its inflection: "announces", "announced", "announcing" are one; "cities" is "city". */
export function lemmaOf(form: string): string {
  return remembered(lemmas, form, findLemma);
}

/** A folded word without its derivation either: "announcement" meets "announce", "nationally" meets "national". */
export function rootOf(form: string): string {
  return remembered(roots, form, findRoot);
}

/** No word of a language is longer; what is, has no inflection, and to look for one would take long. */
const longest = 60;

function remembered(known: Map<string, string>, form: string, find: (form: string) => string): string {
  if (form.length > longest) return form;
  const before = known.get(form);
  if (before !== undefined) return before;
  if (known.size > mostKept) known.clear();
  const found = find(form);
  known.set(form, found);
  return found;
}

function findLemma(form: string): string {
  const base = form.endsWith("'s") ? form.slice(0, -2) : form.endsWith("'") ? form.slice(0, -1) : form;
  if (Object.hasOwn(irregular, base)) return irregular[base]!;
  if (base.length < 4 || !/[a-z]$/.test(base)) return base;
  if (/(?:ss|us|is)$/.test(base)) return base;
  if (base.endsWith("ies")) return base.length > 4 ? `${base.slice(0, -3)}y` : base.slice(0, -1);
  if (/(?:ch|sh|x|zz|ss|o)es$/.test(base)) return base.slice(0, -2);
  if (base.endsWith("s")) return withoutFinalE(base.slice(0, -1));
  if (base.endsWith("ied")) return `${base.slice(0, -3)}y`;
  if (/[aeiouy].*ed$/.test(base) && !base.endsWith("eed")) return afterVerbEnding(base.slice(0, -2));
  if (/[aeiouy].*ing$/.test(base)) return afterVerbEnding(base.slice(0, -3));
  return withoutFinalE(base);
}

/** "stopped" and "stop", "making" and "make" meet: doubled consonants and a final e are dropped from both. */
function afterVerbEnding(stem: string): string {
  if (stem.length < 3) return stem;
  return /([bdgkmnprtv])\1$/.test(stem) ? stem.slice(0, -1) : withoutFinalE(stem);
}

function withoutFinalE(stem: string): string {
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

const derivations =
  /(?:ization|isation|ational|fulness|ousness|iveness|ations?|ments?|ness|ance|ence|ally|ical|tion|sion|able|ible|ism|ist|ity|ive|ous|ful|ily|ure|ion|ant|ent|al|ly|er|or|ic|iz|is)$/;

function findRoot(form: string): string {
  let root = findLemma(form);
  for (let round = 0; round < 2; round++) {
    const shorter = root.replace(derivations, "");
    if (shorter === root || shorter.length < 4) break;
    root = shorter;
  }
  return root.replace(/[aeiy]+$/, "") || root;
}

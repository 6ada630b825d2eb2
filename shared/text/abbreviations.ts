/** Written with a full stop before the name or number that they belong to: never the end of a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt cpl pvt capt cmdr adm maj brig rev fr hon pres " +
    "amb atty supt att insp det messrs st ste mt ft vs v nos fig figs eq art sec ch pp vol approx ca cf eg ie viz dist del sr sra srta mme mlle"
  ).split(" "),
);

/** May end a sentence or stand within one: the next word decides. */
export const innerAbbreviations: ReadonlySet<string> = new Set(
  (
    "inc corp co ltd llc plc bros jr sr phd md ba ma bsc msc jd esq etc al dept univ assn bldg ave blvd rd hwy rte " +
    "us uk un eu uae usa ussr dc la ny am pm ad bc no est op cit ed eds trans ret"
  ).split(" "),
);

export const monthAbbreviations: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "the a an it he she they we i you this that these those there his her its their our my your but and or so yet if when while as " +
    "although though because since after before during in on at by for from with without under over among between however meanwhile " +
    "moreover still then now also both some many most all each every what who where why how not no yes more such other others " +
    "according even until once despite instead later earlier today yesterday officials"
  ).split(" "),
);

/** Stand before the number that they belong to; elsewhere most of them are words. */
export const numberedAbbreviations: ReadonlySet<string> = new Set(
  "no nos p pp para paras sec secs sect vol vols ch chap fig figs eq eqs art arts v ver ex exh div rte hwy apt rm tel ext c ca par pt pts min max est b d r".split(
    " ",
  ),
);

/** American states as wires shorten them behind a town: "Duluth, Minn." */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  (
    "ala ariz ark calif colo conn fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo " +
    "nh nj nm ny nc nd sc sd ri wva"
  ).split(" "),
);

/** Measures, behind which a second measure may stand in brackets. */
export const measureAbbreviations: ReadonlySet<string> = new Set(
  "ft in lb lbs oz yd yds mi km kg cm mm sq min mins sec secs hr hrs".split(" "),
);

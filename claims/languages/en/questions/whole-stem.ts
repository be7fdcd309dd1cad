import { lacksBeast } from './beasts.ts';
import { pointsToStory } from './pointing.ts';
import { lacksState } from './which-state.ts';

/** Nouns of what is given to the best. */
const AWARD =
  /\b(?:awards?|prizes?|nominations?|nominated|nominees?|shortlisted|categor(?:y|ies)|trophies|best (?:actor|actress|film|picture|director|album|song|single|screenplay|band|newcomer|group|drama|comedy|musical|male|female|supporting|foreign|british|international|live|rap|pop|rock|original|adapted|documentary|player))\b/iu;
/** Names that say which: "the Oscars", "the Palmer Prize", "a Grammy award". */
const NAMED_AWARD =
  /\b(?:Oscars?|Baftas?|Bafta|BAFTAs?|Grammys?|Grammy|Grammies|Golden Globes?|Brits?|Emmys?|Tonys?|Academy|Nobel|Pulitzer|Booker|Turner|Mercury|Mobos?|MOBO|Olivier|Cannes|Sundance|Berlin|Venice|Whitbread|Ivor Novello|Palme)\b|(?<!\p{L})(?!(?:By|Who|Whom|Whose|Which|What|How|On|In|At|For|To|From|With|The) )\p{Lu}\p{L}{1,24}(?: \p{L}{1,24}){0,3} (?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Tt]roph(?:y|ies))\b|\b(?:at|by|from) the \p{Lu}|\b(?:prize|award|medal)s? (?:at|of) \p{Lu}/u;

/** What stands before a stem. */
const KICKER = /^[^:?“]{1,130}: /u;
/** Those who hope for an award: what somebody won was given elsewhere. */
const OF_HOPES =
  /(?<!\p{L})\p{Lu}\p{L}{1,24} (?:nominees?|nominations?|contenders?|hopefuls?|hopes|race)\b/gu;
/** "For which award was Ada Palmer chosen": its name is the answer. */
const ASKS_AWARD = /\b(?:[Ww]hich|[Ww]hat) (?:award|prize|medal|trophy) .*\p{Lu}\p{Ll}/u;
const WON = /\b(?:won|wins?|took|takes?|triumphed|received|lost)\b/u;
/** Awards of some sort: nothing says which. */
const OF_SORT =
  /\b(?:film|movie|music|TV|book|sports?|actors?|actors['’]|US|UK|British|American) awards?\b/gu;

/** "Up for how many awards", "won best actor for a film": of whom, nothing says. */
function lacksAward(stem: string): boolean {
  // A story of one award tells of others too: its bare name before the stem does not say which.
  const own = stem.replace(/^(?:Oscars?|Baftas?|Grammys?)(?:, [^:]{1,20})?: /u, '');
  if (!AWARD.test(own)) return false;
  const kicker = KICKER.exec(own)?.[0] ?? '';
  const asked = own.slice(kicker.length);
  const named = (WON.test(asked) ? kicker.replace(OF_HOPES, ' ') : kicker).replace(OF_SORT, ' ');
  if (ASKS_AWARD.test(asked)) return false;
  return (AWARD.test(asked) || named === kicker) && !NAMED_AWARD.test(`${named}${asked}`);
}

/** A kicker that is no more than the day of the news. */
const DAY_ALONE = /^(?:(?:News of )?\d{1,2} \p{L}{3,9} \d{4}: )?(?=Who (?!is |said|told))/u;
/** "Who has apologised to MPs?": of what, so few words do not say. */
const FEWEST_OF_WHO = 6;

/** "27 May 2025: How many trains did the Northern Railway cancel?": under a day alone few words do not say why. */
const UNDER_DAY = /^(?:News of )?\d{1,2} \p{L}{3,9} \d{4}: (?:According to [^,?]{2,60}, )?/u;
const FEWEST_UNDER_DAY = 10;
/** A name beside the count of what was done makes up for one word of them; what somebody has needs no why. */
const FEWEST_WITH_NAME = 9;
const DONE = /\b(?:did|was|were|had)\b|\bha(?:s|ve) (?:\p{L}+ ){1,5}\p{Ll}{2,14}ed\?$/u;
const OTHERS_UNDER_DAY = /^(?:about |at least |nearly )?how many (?:\p{Ll}+ )?others\b/iu;

function isThinUnderDay(stem: string): boolean {
  if (!UNDER_DAY.test(stem)) return false;
  const own = stem.replace(UNDER_DAY, '');
  const isCount = /^(?:about |at least |nearly |more than )?how (?:many|much)\b/iu.test(own);
  const namesSomebody = /.\p{Lu}\p{Ll}/u.test(own);
  const fewest = !namesSomebody ? FEWEST_UNDER_DAY : DONE.test(own) ? FEWEST_WITH_NAME : 0;
  return OTHERS_UNDER_DAY.test(own) || (isCount && own.split(' ').length < fewest);
}

function tellsTooLittle(stem: string): boolean {
  return (
    isThinUnderDay(stem) ||
    (DAY_ALONE.test(stem) && stem.replace(DAY_ALONE, '').split(' ').length < FEWEST_OF_WHO)
  );
}

/** "Next Wednesday", "last month": of which day that holds, only the day of the news says. */
const BY_TODAY =
  /\b(?:last|past|previous|preceding) (?:\p{Ll}+ )?sessions?\b|\b(?:last|next|this) (?:week|weekend|month|year|night|season|summer|winter|spring|autumn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|over|during) the (?:past|last) (?:week|fortnight|month|year)\b/iu;
/** "On Tuesday": of which week, only an event before the question says. */
const BARE_DAY = /^(?!In the ).*\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const DATED =
  /(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<=\b(?:[Ii]n|[Ss]ince|(?:January|February|March|April|May|June|July|August|September|October|November|December),?(?: \d{1,2},?)?) )1[0-7]\d\d(?!\d)/u;

/** "On December 29", "on which date": of which year, only a kicker or a year says. */
const DAY_OF_YEAR =
  /\b[Oo]n (?:which date|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;

/** "By what percentage were drinks sales up?": in which year, and whose, nothing says. */
const RESULTS =
  /\b(?:what percentage|how much|which month)\b[^?]*\b(?:sales|profits?|revenues?|earnings|turnover|prices?|shipments|(?:vote|votes|vote share|majority|support) (?:fall|rise|drop|slip|grow|climb|slump))\b/iu;

/** "The Greens' manifesto: Who says …": whoever is of another party is no choice. */
const MANIFESTO = /^[^:?]{0,150}\bmanifesto\b[^:?]{0,150}: Who (?:says|said)\b/u;

/** "Which post does Ada Palmer hold in government?": in which land, only a headline says. */
const POST_ALONE =
  /^(?:(?:News of )?\d{1,2} \p{L}{3,9} \d{4}: )?Which post does [^:?]{2,60} hold in government\?$/u;

/** "An earlier version had been tested": of what, only a headline says. */
const OF_OTHERS =
  /^(?!(?:In|At|During) the \p{L}[^,]{3,50}, )[^:]*\b(?:an? )?(?:earlier|previous|later|newer|older|improved) (?:version|model|study|attempt|draft|edition|prototype|trial|test|proposal|plan)\b(?! (?:of|by|to) )/u;

/** "Bilateral trade stood at how much": of which two, a headline that names them says. */
const TRADE_OF_TWO = /\b(?:two-way|bilateral|mutual) (?:trade|commerce|ties)\b/iu;
const NAMES_TWO =
  /\b(?:between|with)\b|^[^:?]{0,40}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,| and| &|-) ?\p{Lu}\p{L}[^:?]{3,110}: /u;

/** "News of 6 May 2026: When does the Leeds leg end?": of which contest, only its name before the question says. */
const OF_CONTEST =
  /^(?:News of )?[^:?]{0,14}\d{4}: [^?]*\bthe (?:\p{Lu}\p{L}+ leg|(?:points )?table|standings)\b/u;

/** "Acme leads in Leeds: How many complaints did the party lodge?": the headline may name another than it is told of. */
const OF_PARTY =
  /^[^:?]{3,150}: (?:According to [^,?:]{3,60}, )?(?:(?:[Aa]bout |[Nn]early |[Aa]t least )?[Hh]ow (?:many|much)|(?:[Ii]n|[Oo]n|[Bb]y|[Tt]o) which)(?: \p{Ll}{1,16}){0,4} (?:did|does|has|had|will) the party (?!of\b)/u;

/** "How many banks has Acme sued?": so far, or in all: of when, nothing says. */
const SO_FAR =
  /(?:^|: )(?:[Aa]bout |[Aa]t least |[Mm]ore than )?[Hh]ow many (?:[\p{Ll}-]+ ){1,4}(?:has|have) [^?,]{2,40} (?:sued|charged|arrested|closed|shut|sacked|fired|hired|banned|fined|rejected|approved|issued|opened)\?$/u;

/** "Who is the Leeds captain?": when, nothing says. */
const HOLDS_NOW =
  /(?:^|: )Who is (?:the )?[^?]{2,40} (?:captain|skipper|coach|manager|striker|goalkeeper|keeper|champion|holder)\?$/u;

/** "Which company said that sales had fallen?": what several may say, under no story. */
const COMPANY_SAID =
  /^(?:In \p{L}+, )?(?:[Ww])hich (?:company|firm|bank|airline|organisation|group|maker) (?:has |had |have )?(?:also )?(?:said|says|added|adds|told|warned|claimed)\b/u;

/** Whether a stem with its kicker says which award it is of, and when "last week" was. */
export function isWholeStem(stem: string): boolean {
  return (
    !lacksAward(stem) &&
    !tellsTooLittle(stem) &&
    !pointsToStory(stem) &&
    !lacksState(stem) &&
    !lacksBeast(stem) &&
    (!TRADE_OF_TWO.test(stem) || NAMES_TWO.test(stem)) &&
    !MANIFESTO.test(stem) &&
    !OF_CONTEST.test(stem) &&
    !OF_PARTY.test(stem) &&
    !POST_ALONE.test(stem) &&
    !COMPANY_SAID.test(stem) &&
    ((!SO_FAR.test(stem) && !HOLDS_NOW.test(stem)) || DATED.test(stem)) &&
    !OF_OTHERS.test(stem.replace(/^News of [^:]{6,24}: /u, '')) &&
    (!DAY_OF_YEAR.test(stem) || KICKER.test(stem) || DATED.test(stem)) &&
    (!RESULTS.test(stem) || DATED.test(stem)) &&
    ((!BY_TODAY.test(stem) && !BARE_DAY.test(stem)) || DATED.test(stem))
  );
}

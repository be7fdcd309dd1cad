import { patternFor } from '../../../../text/scripts.ts';
import { capital } from '../../capital.ts';
import { eventBehindToll, plainForm } from './headline-form.ts';
import { withoutNamedSums } from './headline-sums.ts';
import { GOES_ON, isHeadOf, isName, MARKS } from './headline-words.ts';
import { OPEN } from './open-words.ts';
import { isProperIn } from './proper.ts';
import { tellerOf } from './teller.ts';

/** Fewer words say too little, more are no kicker. */
const FEWEST = 3;
const MOST = 9;
/** A clause that says too little without the next may have so many with it. */
const MOST_IN_TWO = 12;
/** A headline that nothing shortens may have so many. */
const MOST_WHOLE = 15;
/** All of it, where its first part would stand as well. */
const MOST_IN_FULL = 16;
/** So many words say what a story is of without a name. */
const ENOUGH = 5;

/** Words of a speaker or to a reader, and of what cannot be so late: no kicker says them. */
const TO_READER =
  /(?:^|\s)(?:I|me|my|you|your|us|how|why|what|who|when|where|which|live|video|review|profile)(?=[\s,'’]|$)|^latest /iu;

/** Names in capitals that are spelt as words of another sense are. */
const IN_CAPITALS = /\b(?:US|IT|WHO)\b/gu;
/** "The last painter of posters", "world No. 9", names in capitals: nothing that was told before. */
const NOTHING_OPEN =
  /\b(?:US|IT|WHO)\b|\blast[ -](?:round|over|ball|lap|wicket|set|game|hole|minute|ditch|gasp|orders|rites|post|place)\b|\b[Tt]he last (?!(?:hour|day|night|week|month|year|season|round|minute)s? )[\p{L}-]{3,20} of (?=\p{L})|\bNo\. (?=\d)/gu;
/** "Drama 'No Last Train' wins": the words of a title stand for nothing. */
const TITLED = /(?<=\s)['‘]\p{Lu}[^'‘’]{2,40}['’](?=\s|$)/gu;
/** A quotation that opens a headline, or does not end in it, is no name of the story; few quoted words within may be. */
const QUOTED = /^['‘]|\s['‘](?![^'‘’]{2,30}['’](?:\s|$))/u;
/** "'Digital arrest' racket busted": how the thing that a headline opens with is called, not what somebody says of it. */
const CALLED =
  /^['‘](?=\p{L}[^'‘’]{2,24}['’] (?!(?:say|warn|tell|claim|insist|vow|pledge|slam|ask|urge|call|admit|deny|deni|reply|repli|is|was|are|were|will|for|as|in|on|and|at|by)(?:e?s|d)?(?!\p{L}))\p{Ll}{3})/u;

/** "What the dock row is about": what an explanation is of. */
const EXPLAINED =
  /^(?:[\p{L}& ]{2,12}: )?(?:(?:What|Why|How) (?:the|an?) (?=\S+ \S)([^,:?]{6,50}?) (?:is|was) (?:all )?about(?=[,:?]|$| )|(?:What (?:we|is) (?:know|known)|All (?:we|you need to) know|What to know)(?: so far)? about (?:the |an? )?(?=\S+ \S)([^,:?]{6,60})$)/u;
/** Words that only say what did not happen: a headline of them stands. */
const DENIES = /(?:^|\s)(?:no|not|without)(?=\s)/iu;

/** Whether a headline has a name: behind its first word, or there a word that the story writes large. */
const namesSomething = (words: readonly string[], text: string) =>
  words.some((word, i) => i > 0 && isName(word)) ||
  isProperIn(text, (words[0] ?? '').replace(/['’]s?$/u, ''));

/** What only goes on from what a headline tells first: "… ; two held", "… - a year late", "… as ministers walk out". */
const FURTHER_PART = /; |(?<!\d) [-–—―] |—(?=(?:and|but|with|then) )|, (?=(?:an?|the|and|but|with|says?) )/u;
const FURTHER_CLAUSE =
  / (?:(?:(?:an?|one|two|three|four|five|six|seven|\d{1,3}|few|several|many|just|long|barely) ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|soon|shortly) (?=(?:after|before) )|)(?:(?<!(?:labelled|labeled|described|named|seen|known|hailed|elected|appointed|such|serve) )as|after|before|while|amid|when|despite|but) /u;
/** "Dock strike: talks fail": what stands before a colon names the event where its last word does. */
const LABEL = /^([^:]{6,50}): /u;

/** "Irish general election 2011": its year stands behind what it is. */
const OWN_YEAR = / (?:19|20)\d\d$/u;

/** "In a Leeds lane, the last painter …": what comes first is only where or when. */
const SETTING =
  /^(?:(?:In|At(?! (?:least|most) )|On|For|With|After|From) [^,:;]{2,40}|[\p{L}\d]+ (?:day|week|month|year|decade|hour)s? (?:late|later|on)), (?=\S+ \S)/u;
/** A second clause behind a comma: "…, seeks fresh loan", "…, two among nine held". */
const CLAUSE_BEHIND = /, (?=\S+ \S+ \S)/u;
/** "… shrinks as exports, housing stumble": the clause that the comma cuts has no verb before it. */
const TORN_CLAUSE =
  /^(.{8,90}?) (?:as|after|before|while|amid|when|despite|because) \p{L}[^ ,]*(?: \p{L}[^ ,]*)?$/u;
/** A last thing behind a comma, without a name: "…, faster refunds", "…, 3 dead", "…, killing 24". */
const LAST_BEHIND = /, [\p{Ll}\d][^ ,]*(?: [\p{Ll}\d][^ ,]*)?$/u;
/** "Freezes duty again": before, it was another. */
const AGAIN = / again$/u;
/** "1,000": no mark of the headline. */
const IN_NUMBER = /(?<=\d),(?=\d{3})/gu;
/** What only the day of the news dates: it stands beside. */
const THIS_YEAR =
  /(?<!time) (?:(?:so far )?(?:this|next) (?:year|month|week|season|summer|winter)|(?:for|in|over) (?:the )?next (?:\S{1,8} )?(?:hours|days|weeks|months|years))$/u;
/** "Teacher who saved pupils", "a chip that runs on sunlight": what is behind a noun and tells of it is no word for something else. */
const RELATIVE =
  /(?<=\p{Ll}{2} )(?<!\b(?:asks?|knows?|sees?|wonders?|decides?|on) )(?:who|which|that|where|whose) (?=\p{L}{2})/gu;
/** "How a village became …", "Why rice prices have doubled": what an article explains, told as it stands. */
const EXPLAINS =
  /^(?:How|Why) (?!(?:to|do|does|did|can|could|should|is|are|was|were|will|would|has|have|you|we|I|not|many|much|long|far) )/u;

const countOf = (text: string) => text.split(' ').length;

/** Whether a clause stands without what goes on behind it: it has words enough, no open end, and a name of its own. */
function standsAlone(clause: string, text: string): boolean {
  const words = clause.split(' ');
  return words.length >= ENOUGH && !GOES_ON.test(words.at(-1) ?? '') && namesSomething(words, text);
}

/** "Nine hurt as bus skids into a canal", "12 dead, 8 missing after boat sinks": what happened, without how many it befell. */
const BEFALLEN =
  /^(?:at least |over |more than |nearly |about )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)(?:,? (?!(?:as|after|when) )[^\s,;:]+){1,9} (?:as|after|when) (?=\S+ \S+ \S)/iu;

/** "61 rescued, dozens feared lost on the Kent route": what is told of all the others stands without the count. */
const COUNT_BEFORE_OTHERS =
  /^(?:[^:]{4,60}: )?(?:\d[\d,]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) (?:dead|killed|injured|hurt|rescued|missing|saved|arrested|held), (?=(?:dozens|scores|hundreds|thousands|many|several|others) \S+ \S+ \S)/u;

/** "Kent: Eight killed as bus falls": what stands before the colon tells no toll. */
const OF_PLACE = /^\p{Lu}[\p{L} ]{2,24}: (?=\S+ \S+ \S)/u;

/** A headline of how many were harmed told without them, as a question of how many needs it; null for others. */
export function withoutToll(headline: string, text: string): string | null {
  const own = headline.replace(OF_PLACE, '');
  const told = eventBehindToll(own) ?? own.replace(COUNT_BEFORE_OTHERS, '').replace(BEFALLEN, '');
  return told === own ? null : wholeHeadline(capital(told), text);
}

/** "Leeds beat Kent 2-1" */
const SCORED = / \d{1,2}-\d{1,2}$/u;

/** What is told behind a colon, where what stands before it names no event: "Ghost of the deep: divers film squid". */
function behindLabel(headline: string): string {
  const [label = headline, ...rest] = headline.split(': ');
  const told = rest.join(': ');
  // "Road works slow Leeds down before the fair: five late": the news stands first.
  if (countOf(label) > ENOUGH && /\d/u.test(told)) return label;
  const enough = SCORED.test(told) ? ENOUGH - 1 : ENOUGH;
  return countOf(told) >= enough ? capital(told) : headline;
}

/** What a headline tells first, with who tells it; what a part of it tells where both are too long. */
function toldFirst(all: string, text: string): { told: string; by: string } {
  const teller = tellerOf(all, text);
  if (teller === null) return { told: firstTold(all, text), by: '' };
  const told = firstTold(teller.told, text);
  // "…; 37 dead, says Palmer": only of the last part.
  if (FURTHER_PART.test(teller.told) || CLAUSE_BEHIND.test(teller.told)) return { told, by: '' };
  const count = countOf(told) + countOf(teller.by) - 1;
  if (count <= MOST_IN_TWO) return { told, by: teller.by };
  // "…, because she is married, says Palmer": the reason and what it is for are hers.
  const [deed = told, reason] = told.split(' because ');
  if (reason !== undefined && countOf(deed) + countOf(teller.by) - 1 <= MOST_IN_TWO)
    return { told: deed, by: teller.by };
  if (count <= MOST_WHOLE) return { told, by: teller.by };
  const [clause = told] = told.split(FURTHER_CLAUSE);
  return { told: clause === told ? '' : clause, by: '' };
}

/** What stands before a comma, up to a clause that the comma would cut: "… shrinks | as exports[, housing stumble]". */
function beforeComma(all: string, comma: RegExp, text: string): string {
  const [before = all] = all.split(comma);
  const clause = TORN_CLAUSE.exec(before)?.[1];
  const told = before === all ? before : (clause ?? before);
  // "Nikkei sheds 700 points [as yen gains, banks slip]", "Rains lash coastal Kent[, two dead]"
  const isShort = clause === undefined ? namesSomething(told.split(' '), text) : /\d/u.test(told);
  const fewest = isShort ? ENOUGH - 1 : ENOUGH;
  if (countOf(told) >= fewest) return told;
  return clauseBehind(all, before, text) ?? all;
}

/** "Reid retires hurt, Palmer wins Leeds Open": the second clause, where the first tells too little and it has a name of its own. */
function clauseBehind(all: string, before: string, text: string): string | null {
  const behind = all.slice(before.length).replace(/^, /u, '');
  const isClause = countOf(before) >= FEWEST && /^\p{Lu}/u.test(behind) && !/[,;:]/u.test(behind);
  return isClause && countOf(behind) >= ENOUGH && namesSomething(behind.split(' '), text) ? behind : null;
}

/** "Storm Ada", "Operation Palmer": an event by its name. */
const NAMED_EVENT = /^(?:Storm|Cyclone|Typhoon|Hurricane|Operation|Exercise) ['‘"]?\p{Lu}[\p{L}’'-]+['’"]?$/u;
/** "Break-in at Leeds mill", "ferry fire off Kent": an event, and where it was. */
const PLACED_EVENT =
  /^(?:[\p{L}\d’'-]+ ){0,3}?([\p{Ll}-]{3,20}) (?:at|in|near|off|on) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}$/u;

/** Whether what stands before the colon of a headline is the event that it is of. */
function isLabelOfEvent(label: string): boolean {
  const placed = PLACED_EVENT.exec(label)?.[1];
  return (
    isHeadOf(label.replace(OWN_YEAR, '').split(' ').at(-1) ?? '') ||
    NAMED_EVENT.test(label) ||
    (placed !== undefined &&
      (isHeadOf(placed) ||
        /^(?:break-in|heist|burglary|standoff|siege|stampede|gas leak|roof collapse)$/u.test(placed)))
  );
}

/** What a long headline tells first, which stands alone. */
function firstTold(all: string, text: string): string {
  const [, about, known] = EXPLAINED.exec(all) ?? [];
  const explained = about ?? known;
  if (explained !== undefined) return capital(explained);
  const label = LABEL.exec(all)?.[1];
  if (label !== undefined && isLabelOfEvent(label)) return label;
  const headline = capital(behindLabel(all).replace(SETTING, ''));
  const [first = headline] = headline.split(FURTHER_PART);
  const part = beforeComma(beforeComma(first, CLAUSE_BEHIND, text), LAST_BEHIND, text);
  const [clause = part] = part.split(FURTHER_CLAUSE);
  if (countOf(part) <= MOST || countOf(clause) < ENOUGH) return part;
  return countOf(part) <= MOST_IN_TWO && !standsAlone(clause, text) ? part : clause;
}

/** Whether the words of a headline stand before a question: none is said to its reader, left open, quoted or cut. */
function mayStand(headline: string): boolean {
  const plain = headline.replace(RELATIVE, '');
  const unmarked = headline.replace(CALLED, '');
  return !(
    MARKS.test(unmarked.replace(IN_NUMBER, '')) ||
    OPEN.test(plain.replace(TITLED, ' ').replace(NOTHING_OPEN, ' ').replace(DENIES, ' ')) ||
    TO_READER.test(plain.replace(IN_CAPITALS, ' ').replace(EXPLAINS, '')) ||
    QUOTED.test(unmarked) ||
    // "Ailing firm and …": what goes on without an end was cut.
    GOES_ON.test(headline.split(' ').at(-1) ?? '')
  );
}

const FIGURES =
  /\d[\d,.]*|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})/giu;

const OPENS_WITH_FIGURE =
  /^(?:(?:at least|over|more than|nearly|about) )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L}))/iu;

/**
 * All of a headline, with its commas, where it is short enough and tells no figure beside the part of it that stands alone: null
 * where it names the event before a colon, or tells who says it behind one.
 */
export function fullHeadline(all: string, part: string | null, text: string): string | null {
  const form = plainForm(all, true);
  const label = LABEL.exec(form)?.[1];
  if (tellerOf(form, text) !== null || (label !== undefined && isLabelOfEvent(label))) return null;
  const headline = capital(behindLabel(form).replace(SETTING, '')).replace(THIS_YEAR, '').replace(AGAIN, '');
  const count = countOf(headline);
  if (count < ENOUGH || count > MOST_IN_FULL || !mayStand(plainForm(headline).replaceAll(', ', ' ')))
    return null;
  const told = new Set(part?.match(FIGURES));
  // "Eight killed, 19 hurt as bus …": how many is asked for.
  const tellsMore =
    (part !== null || OPENS_WITH_FIGURE.test(headline)) &&
    headline.match(FIGURES)?.some((figure) => !told.has(figure));
  return tellsMore || headline === part ? null : headline;
}

/**
 * A headline that stands as it is before a question, as papers have it, or what a long one tells first; null where it
 * says too little or cannot. `isEvent`: what it tells can be put as a noun, and needs fewer words.
 */
export function wholeHeadline(all: string, text: string, isEvent = false): string | null {
  const { told, by } = toldFirst(plainForm(all), text);
  const headline = told.replace(THIS_YEAR, '').replace(AGAIN, '');
  const words = headline.split(' ');
  if ((words.length < FEWEST && !NAMED_EVENT.test(headline)) || words.length > MOST_WHOLE) return null;
  if (!mayStand(headline)) return null;
  // "Junior doctors' strike: …": a label that names an event.
  const isLabel = all.startsWith(`${headline}: `) && (words.length >= FEWEST || NAMED_EVENT.test(headline));
  const enough = isEvent || isLabel ? FEWEST + (isLabel ? 0 : 1) : ENOUGH;
  // "Nikkei sheds 700 points"
  const tells = words.length >= enough - (/\d/u.test(headline) ? 1 : 0);
  return tells || namesSomething(words, text) ? `${headline}${by}` : null;
}

/** "Kills two estate workers", "5,000,000 households": how many of what is counted, which is no measure. */
const COUNT =
  /(?<![\p{L}\d$£€₹.,-])(?<!\bRs\.? )(?!(?:1[5-9]|20)\d\d(?![\d,.]))(?:(?:at least|over|more than|about|nearly|up to) )?(?:\d[\d,.]*(?: (?:lakh|crore|thousand|million|billion))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!(?:from|in|at|to|by|for|on|off|as|after|with|dead|held) )(?!(?:\p{L}[\p{L}’'-]* ){0,2}(?:years?|days?|weeks?|months?|hours?|minutes?|seconds?|points?|runs?|wickets?|goals?|sets?|metres?|miles?|degrees?|times|votes|seats|per cent|percent|pc|crore|lakh|bn|m|euros?|pounds?|dollars?|rupees?|naira|yen|yuan|francs?|shillings?|rand|cents?|pence|paise)(?!\p{L}))(?=(?:[\p{L}\d][\p{L}\d’'-]* ){0,3}?\p{L}{3,}[^s\W]s(?!\p{L}))/iu;

const PART_OF_COUNT = /(?<![\p{L}\d,])\d[\d,]{0,12} (?:out )?of (?:the )?\d/u;

/** "Five held for stealing cables", "in loan fraud case": what befell them, without how many they were. */
const HELD =
  /^(?:(?:At least|Over|More than|About|Nearly) )?(?:\d[\d,]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) (?:held|arrested|nabbed|detained)(?= (?:for \p{Ll}{3,20}ing |over |with |in (?:[\p{L}\d’'-]+ ){0,5}(?:case|racket|scam|fraud|murder|theft)(?:$| (?:in|at|near) )))/u;
/** Captives are held, and not arrested; whoever is told to do more is the subject of that. */
const CAPTIVE =
  /(?<!\p{L})(?:ransom|hostages?|camps?|captiv\p{Ll}+|kidnap\p{Ll}*|abduct\p{Ll}*|militants?|rebels?|pirates?|return\p{Ll}*|freed|free|rescued|released?|home|bail|jailed|die[sd]?|flee|fled|escape\p{Ll}*|says?|gets?|moved?|appear|seek|deny|plead)(?!\p{L})/iu;

/** A headline without how many there were, which stands before a question that asks for it; null where it counts nothing. */
export function withoutCount(headline: string): string | null {
  // "14 of 25 districts": the count tells of what it is a part.
  if (PART_OF_COUNT.test(headline)) return null;
  const unheld = CAPTIVE.test(headline) ? headline : headline.replace(HELD, 'Arrests');
  if (unheld !== headline) return unheld;
  const unsummed = withoutNamedSums(headline);
  const told = capital(unsummed.replace(patternFor(unsummed, COUNT), ''));
  return told === headline || / of $|^Of /u.test(told) || countOf(told) < ENOUGH - 1 ? null : told;
}

/** "…, aid officials say": a question of theirs names them itself. */
const OFFICIAL_TELLER =
  /, (?:\p{Ll}+ )?(?:officials|police|authorities|rescuers|ministry|agency|researchers|scientists|study|report) (?:says?|said)$/u;

/** A headline without the officials who tell it; null where nobody of theirs does. */
export function withoutTeller(headline: string): string | null {
  const told = headline.replace(OFFICIAL_TELLER, '');
  return told === headline || countOf(told) < ENOUGH ? null : told;
}

/** "Bus falls into gorge in Palmer's Kent": where it was, in the words of a headline. */
const PLACE =
  / (?:in|at|near|off|across|outside|around) (?:(?:north|south|east|west|central|northern|southern|eastern|western|coastal|rural|downtown) )?\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,3}(?=$| (?:as|for|after|over|by|amid|with|on|to) )/u;

/** A headline without where it happened, which stands before a question that asks for it; null where that says too little. */
export function withoutPlace(headline: string): string | null {
  const told = headline.replace(PLACE, '');
  return told === headline || countOf(told) < ENOUGH - 1 ? null : told;
}

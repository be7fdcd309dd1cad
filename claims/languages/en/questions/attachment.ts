import type { Argument, Reading } from '../../../model.ts';
import { isHappening } from './happenings.ts';
import type { Unit } from './zones.ts';

/** Prepositions that tell when or where: behind the object of a verb they may go with the verb. */
const WHEN_OR_WHERE = /^(?:in|on|at|by|during|until|till|since|near|outside|through|throughout)$/iu;
/** What begins a phrase that has its own time and place: "after a year of injuries in 2004". */
const OWN_TIME = /^(?:after|before|following|since|during|despite|ahead of|because of|due to)$/iu;
/** What happened at an occasion was where and when that was. */
const AT = /^(?:at|in|during)$/iu;

/** Nouns that "to" and "from" belong to. */
const TRIP =
  /(?:^| )(?:trip|visit|tour|flight|journey|mission|voyage|highway|road|route|motorway|expressway|railway|train|bus|ferry|bridge|pipeline|corridor|canal|link|border)$/u;

/** "Competition from Acme": whose it is, and not where the deed came from. */
const FROM_SOMEBODY =
  /(?:^| )(?:competition|pressure|criticism|support|opposition|demand|threats?|interest|imports|exports|orders|losses|profits?|income|earnings|help|aid|letters?|messages?|calls?|complaints?|samples?|reports?|data|evidence)$/u;

const isMarker = (unit: Unit | undefined) => unit?.piece.part === 'marker';

/** The noun that a phrase ends in, before "of …". */
function nounOf(text: string): string {
  const [own = ''] = text.split(/ (?:of|in|at|on|for|from|with|by|between|against) /u);
  return (own.match(/[\p{L}-]+(?=[^\p{L}]*$)/u)?.[0] ?? '').toLowerCase();
}

/**
 * Whether what is asked for tells of the phrase before it and not of the verb: "was dropped for the match in Dublin",
 * "made the auction on 19 December illegal". It then stays where it stands. `rest` is what follows the verb.
 */
function goesWithPhraseBefore(rest: readonly Unit[], at: number, { form, claim }: Reading): boolean {
  const marker = isMarker(rest[at - 1]) ? (rest[at - 1]?.text.trim() ?? '') : '';
  const start = marker === '' ? at : at - 1;
  const before = rest[start - 1];
  // ", with levels rising": what stands behind a comma is no phrase of the verb.
  if (marker !== '' && !WHEN_OR_WHERE.test(marker) && /,\s*$/u.test(before?.text ?? '')) return true;
  // "For the first time in 21 years", "sentenced to four months in jail".
  if (/ time$/u.test(before?.text.trim() ?? '') && marker === 'in') return true;
  // "At its fastest rate in four years", "its highest level since May": how long none was bigger.
  const isReach = marker === 'since' || SPAN_OF_TIME.test(rest[at]?.text.trim() ?? '');
  if (/^(?:in|for|since)$/u.test(marker) && isReach && SUPERLATIVE.test(before?.text ?? '')) return true;
  if (marker === 'to' && SPAN_OF_TIME.test(rest[at]?.text.trim() ?? '')) return true;
  if (before === undefined || marker === '') return false;
  const phrase = before.piece.argument === undefined ? undefined : claim.arguments[before.piece.argument];
  const isTime = phrase?.role === 'time' || phrase?.fact?.type === 'time';
  if (isTime) return false;
  // "During a trip to Leeds": where the trip went.
  if (/^(?:to|from)$/u.test(marker) && TRIP.test(before.text)) return true;
  if (marker === 'from' && FROM_SOMEBODY.test(before.text.trim())) return true;
  // "Competition from Acme in Leeds": where that was.
  const lastFrom = rest
    .slice(0, start)
    .findLastIndex((unit) => isMarker(unit) && unit.text.trim() === 'from');
  if (marker === 'in' && lastFrom > 0 && FROM_SOMEBODY.test(rest[lastFrom - 1]?.text.trim() ?? ''))
    return true;
  // "After a setback in her recovery from a knee injury": what she recovers from.
  if (marker === 'from' && isWithinOther(rest, start)) return true;
  // "A penalty by Ada Palmer": who did it, unless the verb is passive.
  if (marker === 'by' && !form.predicate.passive && isSomebody(rest[at], claim)) return true;
  // "Cover 14 districts in seven states": where those counted are.
  if (marker === 'in' && OF_LANDS.test(rest[at]?.text.trim() ?? '') && SO_MANY.test(before.text.trim()))
    return true;
  // "Despite a 65 from Ada Palmer": whose innings it was.
  if (
    marker === 'from' &&
    /^(?:despite )?an? (?:\p{Ll}[\p{Ll}-]* )?\d+$/u.test(before.text.trim()) &&
    isName(rest[at], claim)
  )
    return true;
  if (!WHEN_OR_WHERE.test(marker))
    return start > 0 && !isAmount(rest[at], marker) && !isOfVerb(before, form.predicate.passive, marker);
  const own =
    rest
      .slice(0, start)
      .findLast((unit) => isMarker(unit))
      ?.text.trim() ?? '';
  // "After a row about a stabbing at a church in Leeds": where that was.
  const isOfOther = isWithinOther(rest, start);
  const asked = argumentIn(rest[at], claim);
  if (isOfOther && marker === 'in' && isPlace(asked)) return true;
  if (AT.test(own)) return false;
  const lead = isMarker(rest[start - 2]) ? own : '';
  // "Carries greetings in 55 languages": what is said in them.
  if (marker === 'in' && /^\S{1,12} languages(?!\p{L})/u.test(rest[at]?.text.trim() ?? '')) return true;
  if (isWhereTheyAre([marker, before.text.trim(), lead], isPlace(asked))) return true;
  return OWN_TIME.test(own) || isHappening(nounOf(before.text)) || HAPPENING_OF.test(before.text);
}

/** Whether what begins at `start` stands behind a phrase that has its own time and place. */
const isWithinOther = (rest: readonly Unit[], start: number): boolean =>
  rest.slice(0, start).some((unit) => isMarker(unit) && OWN_TIME.test(unit.text.trim()));

/** Prepositions whose phrase a place behind it may belong to. */
const OF_PHRASE = /^(?:to|for|with|of|about|against|among|between|over)$/u;
/** People or things of no number and no name: "soldiers", "families of victims". */
const SOME = /^(?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}{2,}(?:s|people|men|women|children|police)$/u;

/** "Returned to the Palmer shipyard in Leeds": where the yard is. */
const FACILITY =
  /(?:^| )(?:shipyard|yard|dockyard|plant|factory|mill|hospital|clinic|jail|prison|university|college|school|airport|station|museum|court|stadium|hotel|headquarters|base|camp|lab|laboratory)$/u;

/** "A book about dams", "a law against mines". */
const ABOUT_SOME = / (?:about|against|between|among) (?:\p{Ll}+ )?\p{Ll}{2,}s$/u;
/** A place by a plain noun. */
const A_PLACE = /^(?:the|an?) (?:\p{Ll}+ )?(?:city|town|village|area|region|district|island|site)$/u;
/** "Poland and Portugal": two names in a row are places behind "in". */
const TWO_NAMES = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** What a unit holds, with or without an article before it. */
function argumentIn(unit: Unit | undefined, { arguments: all }: Reading['claim']): Argument | undefined {
  const range = unit?.range;
  if (!range) return undefined;
  const own = all.find(({ span }) => span.start === range.start);
  return own ?? all.find(({ span }) => span.start === range.start + 'the '.length && span.end === range.end);
}

const isPlace = (asked: Argument | undefined): boolean =>
  asked?.fact === undefined
    ? TWO_NAMES.test(asked?.text ?? '')
    : asked.fact.type === 'entity' && asked.fact.class === 'place';

/** "Dedicated his prize to soldiers in Peru": where they are, and not where he did. */
function isWhereTheyAre(
  [marker, phrase, lead]: readonly [string, string, string],
  isPlace: boolean,
): boolean {
  // "A book about dams on the Tigris": where they are.
  if (isPlace && /^(?:in|on|near|off)$/u.test(marker) && ABOUT_SOME.test(phrase)) return true;
  // "Chose the city in Kent", "built a mine on the island in Fiji": of which part it is.
  if (isPlace && marker === 'in' && lead === '' && A_PLACE.test(phrase)) return true;
  if (isPlace && marker === 'in' && /^(?:to|from|into)$/u.test(lead) && FACILITY.test(phrase)) return true;
  // "Was set up by a family trust in Leeds": where the trust is.
  if (isPlace && marker === 'in' && lead === 'by' && /^an? /u.test(phrase)) return true;
  return (
    isPlace &&
    /^(?:in|on|near|off)$/u.test(marker) &&
    OF_PHRASE.test(lead) &&
    SOME.test(phrase) &&
    !SPAN_OF_TIME.test(phrase)
  );
}

const SUPERLATIVE =
  /(?:^|\s)(?:the|its|their|his|her|[\p{L}-]+['’]s?) (?:[\p{Ll}-]+ )?(?:\p{Ll}+est|most|best|worst|first|least|last|only|record|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:\s|$)/u;

/** "A penalty by Ada Palmer", "two girls from the school", "six years in jail", "two men held in May": words behind an answer that tell of it. */
export function goesOnBehind(rest: readonly Unit[], at: number, { form }: Reading): boolean {
  const [unit, marker, next] = [rest[at], rest[at + 1], rest[at + 2]];
  if (!unit || !marker) return false;
  // "Payments to Acme, a firm of Ada Palmer": what it is stands right behind it.
  if (marker.text.trim() === ',' && next) return /^(?:an?|one of) /u.test(next.text.trim());
  // "Made eight changes to the side which lost": the side is told with its number. "Tested a bomb in 1998 which": not the year.
  if (marker.piece.part === 'other' && !isMarker(rest[at - 1]) && /^which(?: |$)/u.test(marker.text.trim()))
    return true;
  if (marker.piece.part === 'other')
    return (
      REDUCED.test(`${marker.text.trim()} ${next?.text.trim() ?? ''}`) || OF_ANSWER.test(marker.text.trim())
    );
  if (marker.piece.part !== 'marker' || !next) return false;
  const by = marker.text.trim();
  if (by === 'by') return !form.predicate.passive;
  if (by === 'from') return COUNTED.test(unit.text.trim());
  if (by === 'in' && SPAN_OF_TIME.test(unit.text.trim()) && SPENT_IN.test(next.text.trim())) return true;
  return by === 'in' && PAID_IN.test(next.text.trim());
}

const OF_ANSWER = /^(?:who|whose|that)(?: |$)/u;
const COUNTED =
  /^(?:\p{L}+|\d[\d,.]*) (?:girls|boys|children|students|pupils|players|teachers|workers|members|officials|experts|executives|people|men|women|teams|firms|companies|countries)$/u;
/** "After 11 months in office": where the months were spent. */
const SPENT_IN =
  /^(?:office|power|charge|prison|jail|custody|hospital|captivity|exile|hiding|opposition|government|space|orbit|a coma|the job|the post|the role|command|service|production|development)(?: |$)/u;
const PAID_IN =
  /^(?:jail|prison|custody|detention|cash|shares|stock|debt|fines|costs|compensation|tax|taxes|interest|aid|damages|(?:\p{Ll}+ )(?:damages|aid|costs|fees|debt|taxes|losses))$/u;
const REDUCED =
  /^(?!(?:following|including|according|during|being)\b)(?:aged|\p{Ll}{3,}(?:ing|ed)|run by|led by|held|seized|taken|found|known|made|built|shot|born|hurt|left|caught|kept|sent|sold|bought|brought|thought|said)\b/u;

/** "The auction of the firm". */
const HAPPENING_OF =
  /(?:auction|sale|killing|murder|death|arrest|trial|launch|opening|collapse|loss|departure|resignation|appointment|arrival|release|closure|visit|takeover|election|introduction|withdrawal|publication) of /u;

/** "Bought the unit for $9m", "worked in Lyon for 24 years": what was paid and how long it took go with the verb. */
function isAmount(unit: Unit | undefined, marker: string): boolean {
  const text = unit?.text.trim() ?? '';
  if (marker === 'by') return BY_SO_MUCH.test(text);
  return /^(?:for|at)$/u.test(marker) && (PRICE.test(text) || (marker === 'for' && SPAN_OF_TIME.test(text)));
}

/** So many things, and so many lands that they lie in. */
const SO_MANY =
  /^(?:(?:about|nearly|some|over|more than|at least) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}+s$/u;
const OF_LANDS =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{Ll}+ )?(?:states|districts|countries|provinces|cities|towns|villages|regions|counties|nations|islands)$/u;
/** So many people: "by five women wrestlers", "by 20 workers". */
const BY_PEOPLE =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:people|men|women|children|girls|boys|students|pupils|residents|villagers|families|companies|firms|countries|states|parties|groups|members|officials|activists|farmers|lawyers|lawmakers|players|wrestlers|workers|teachers|doctors|officers|soldiers|employees|protesters|witnesses|candidates|researchers|scientists)$/u;

/** Whether what stands behind "by" is somebody, and no amount. */
const isSomebody = (unit: Unit | undefined, claim: Reading['claim']): boolean =>
  isName(unit, claim) || BY_PEOPLE.test(unit?.text.trim() ?? '');

function isName(unit: Unit | undefined, { arguments: all }: Reading['claim']): boolean {
  const start = unit?.range?.start;
  return all.some(({ fact, span }) => fact?.type === 'entity' && span.start === start);
}

/** "Raised its dividend by 11%". */
const BY_SO_MUCH =
  /^(?:about |nearly |almost |some )?(?:(?:US)?[$£€])?\d[\d.,]*(?:%| per ?cent| percentage points|bn|m)?$/u;
const PRICE = /^(?:about |nearly |almost |some )?(?:US)?[$£€]\d/u;
const SPAN_OF_TIME =
  /^(?:[\p{L}-]+ ){0,3}[\p{L}\d.,-]+ (?:second|minute|hour|day|night|week|month|year|decade)s?$/u;

/** "Signed a deal with", "was beaten 6-2 by": the doer of a passive and a partner go with the verb. */
function isOfVerb(before: Unit, passive: boolean, marker: string): boolean {
  return (passive && marker === 'by') || (/^(?:to|from)$/u.test(marker) && before.piece.part !== 'marker');
}

/** What is made for something: "612 calls for help". */
const MADE_FOR =
  /(?:^|\s)(?:calls|requests|appeals|claims|applications|bids|orders|pleas|petitions|complaints|nominations|demands|offers|tenders|vacancies|votes|plans|proposals)$/u;
/** So many days "after the last paper": from when they are counted. */
const FROM_WHEN = /^(?:after|before)$/u;
const IN_TIME = /(?:^|\s)(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/u;

/** "Of mourning", "for help", "after the last paper": the preposition and the noun. */
const TAIL = /^(of|for|after|before|per|off) (.+)$/u;
/** "(14 miles)": the same in another measure. */
const CONVERTED = /^\([^)]{2,24}\)$/u;

/**
 * What stands behind a figure and goes in front with it: "how many days of mourning", "how many calls for help". Empty where
 * nothing does. `rest` is what follows the verb.
 */
export function ownTail(rest: readonly Unit[], at: number, rule: string): readonly Unit[] {
  const aside = CONVERTED.test(rest[at + 1]?.text.trim() ?? '') ? 1 : 0;
  const [unit, next, noun] = [rest[at], rest[at + 1 + aside], rest[at + 2 + aside]];
  if (!unit || !next || !/^ask\.(?:how-|measure)/u.test(rule)) return [];
  const units = isMarker(next) && noun ? [next, noun] : [next];
  const own = unit.text.trim();
  const [, by = '', told = ''] = TAIL.exec(units.map(({ text }) => text.trim()).join(' ')) ?? [];
  const isOwn =
    (rule === 'ask.measure' && (by === 'per' || (by === 'off' && /^the \p{Ll}/u.test(told)))) ||
    (rule !== 'ask.measure' && aside === 0 && isOfCount(own, by, told));
  return isOwn ? rest.slice(at + 1, at + 1 + aside + units.length) : [];
}

/** Whether what stands behind a count is its own. */
function isOfCount(own: string, by: string, told: string): boolean {
  return (
    (by === 'of' && !/ (?:of|in|at|on|for|from|with|by) /u.test(own)) ||
    (by === 'for' && MADE_FOR.test(own) && /^\p{Ll}+$/u.test(told)) ||
    (FROM_WHEN.test(by) && IN_TIME.test(own) && /^the \p{Ll}/u.test(told))
  );
}

/** Prepositions of a phrase that is where its deed was: "hit by falling trees", "died of a heart attack". */
const BESIDE_SCENE = /^(?:of|with|by|in|on)$/u;
/** "By a trust", "of the museum", "in the Palmer hospital": where those are is another thing. */
const HAS_PLACE =
  /^(?:the|its|their|his|her) |\p{Lu}|^an? (?:\p{Ll}+ )?(?:group|firm|company|trust|team|man|woman|club|court|school|college|bank|family)(?: |$)/u;

/** Whether where something was, behind other phrases, is where the deed of the verb was. `rest` is what follows the verb. */
function isSceneOfVerb(rest: readonly Unit[], at: number): boolean {
  const before = rest.slice(0, isMarker(rest[at - 1]) ? at - 1 : at);
  return before.every(
    (unit, i) =>
      (isMarker(unit) && BESIDE_SCENE.test(unit.text.trim())) ||
      (!isMarker(unit) &&
        unit.piece.part !== 'other' &&
        !(isMarker(before[i - 1]) && HAS_PLACE.test(unit.text.trim()))),
  );
}

/** Whether a phrase behind the verb is told of the verb, and may go before it. `rule` is that of the question. */
export function goesToFront(rest: readonly Unit[], at: number, reading: Reading, rule: string): boolean {
  if (rule === 'ask.why') return true;
  return rule === 'ask.where' ? isSceneOfVerb(rest, at) : !goesWithPhraseBefore(rest, at, reading);
}

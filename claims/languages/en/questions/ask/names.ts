import type { Argument } from '../../../../model.ts';
import { pairIn } from '../../../pair.ts';
import { isOwnBody } from '../nation.ts';
import type { Asked } from '../stem.ts';
import { kindNoun } from '../wh.ts';
import { askHouse, askPart } from './of-whole.ts';
import { isPersonBroughtIn } from './particles.ts';
import { around, isJoined, type Seat, startWithArticle } from './seat.ts';

/** What stands before a name is more than an office: "the row between Ada and drummer ", "the firms behind ". */
const BEYOND_OFFICE =
  /^(?:past|round|around|over|off|across|behind|beyond|by|like|near|onto|through|towards?|up|down|out|away) | (?:of|in|by|from|with|and|or|behind|between|for|to|at|on|against|over|into|about|including|such as) |,/u;

const OF_BODY = /^ (?:of|at|from) (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}[^,;:]{0,60}$/u;

/** "Elected Ada Palmer president": what somebody is made goes on behind the question word. */
const MADE =
  /^ (?:(?:the |its |their )?(?:new |acting |interim |deputy |next )?(?:president|prime minister|chancellor|speaker|chairman|chairwoman|chair|leader|captain|governor|mayor|chief|head coach|coach|champion|winner|pope)|(?:the |a )?winner)$/u;
const MAKES = /^(?:elect|name|appoint|make|declare|crown|choose|call)$/u;

/** "President Ada Lovelace": the office goes with the name where it stands before it. */
export function askPerson(seat: Seat): Asked | null {
  const { argument, outer, slot, reading } = seat;
  const fact = argument.fact;
  if (fact?.type !== 'entity' || isJoined(seat) || isPersonBroughtIn(seat)) return null;
  const { before, after } = around(seat);
  if (/^['’]s /u.test(after) && before.trim() === '')
    return {
      range: { start: argument.span.start, end: argument.span.end + 2 },
      wh: 'whose',
      answer: fact.name,
      rule: 'ask.whose',
    };
  if (BEYOND_OFFICE.test(before)) return null;
  // "Ada Palmer of the Labour Party said": of what body a speaker is goes with the name.
  const isOfBody = reading.claim.kind === 'statement' && OF_BODY.test(after);
  const isMade = MADE.test(after) && MAKES.test(reading.form.predicate.lemma);
  if (after !== '' && !isOfBody && !isMade) return null;
  const { passive } = reading.form.predicate;
  const subject = slot.marker === '' && argument.role === (passive ? 'object' : 'agent');
  return {
    range: {
      start: startWithArticle(outer ? { reading, argument: outer } : seat),
      end: argument.span.end + (isOfBody ? after.length : 0),
    },
    wh: subject ? 'who' : 'whom',
    answer: fact.name,
    rule: 'ask.who',
    ...(isMade ? { movesAlone: true } : {}),
  };
}

/** "Cologne is home to the largest zoo": what one place alone has. */
const HAS_MOST =
  / (?:is|was) (?:home to )?(?:the|[\p{L} ]{2,30}['’]s?) (?:\p{Ll}+ )?(?:largest|biggest|oldest|only|first|highest|tallest|busiest|longest|smallest)(?: |$)/u;

/** What a city itself does; of other acts its government is meant. */
const OF_CITY = /^(?:host|stage|bid|win|become|beat|lose)$/u;

/**
 * A place that is no news, or that the rest gives away: where somebody holds an office, whose the body of somebody
 * named is, and the city that stands for a government.
 */
function isPlaceOfNoNews({ reading: { claim, form }, argument }: Seat, after: string): boolean {
  if (claim.kind === 'role') return true;
  const isCity = argument.fact?.type === 'entity' && argument.fact.category?.startsWith('city') === true;
  if (/^['’]s? /u.test(after))
    return isCity || !isOwnBody(after.replace(/^['’]s? /u, '')) || namesPerson(claim);
  return (
    isCity &&
    argument.role === 'agent' &&
    !form.predicate.passive &&
    !OF_CITY.test(form.predicate.lemma) &&
    !HAS_MOST.test(claim.text)
  );
}

function namesPerson({ arguments: all }: Seat['reading']['claim']): boolean {
  return all.some(({ fact }) => fact?.type === 'entity' && fact.class === 'person');
}

/** "German police": "which country's police". The word before it leaves with it. */
export function askNation(seat: Seat, part: Argument): Asked | null {
  if (part.fact?.type !== 'entity' || namesPerson(seat.reading.claim)) return null;
  return {
    range: { start: startWithArticle(seat), end: part.span.end },
    wh: "which country's",
    answer: part.fact.name,
    rule: 'ask.nation',
  };
}

/** "Bank of ", "University of ": the name of a body, not of where it is. */
const OWN_NAME =
  /(?:^| )(?:Bank|University|Museum|House|Church|Institute|College|Republic|Kingdom|Commonwealth|Journal|League|Association|Society|Federation|Royal \p{Lu}\p{L}+) of (?:the )?$/u;

/** "Nirmal district" beside "which district". */
function withoutKind(text: string, noun: string): string {
  if (!/^(?:district|state|province|county|region)$/u.test(noun)) return text;
  const [before, kind] = text.split(/ (?=\p{L}+$)/u);
  return before !== undefined && kind?.toLowerCase() === noun ? before : text;
}

/** "Headed for Cologne": where to. */
const LEAVES_FOR = /^(?:head|leave|depart|sail|embark|set|make|bind)$/u;

/** Prepositions behind which a place tells where something happened. */
const SCENE = /^(?:in|at)$/u;

/** Where one of the people died is nobody's quiz. */
const DIES = /^(?:die|kill|drown|murder|rape|shoot|stab|hang|electrocute)$/u;

/** "At Devipura": a place that no list has, where something happened once, is asked for by "where". */
function askWhere(seat: Seat): Asked | null {
  const { argument, slot, outer, outerSlot, reading } = seat;
  const { fact } = argument;
  if (fact?.type !== 'entity' || fact.class !== 'place' || fact.ref !== undefined) return null;
  const { claim, form } = reading;
  const marker = (outerSlot ?? slot).marker;
  const isScene = (outer ?? argument).role === 'place' && SCENE.test(marker);
  if (!isScene || claim.kind !== 'event' || form.predicate.tense !== 'past') return null;
  if (DIES.test(form.predicate.lemma)) return null;
  const { before, after } = around(seat);
  const isWhole = before === '' && /^(?:,| in |$)/u.test(after);
  if (!isWhole || isJoined(seat) || namesPerson({ ...claim, arguments: claim.arguments.slice(0, 1) }))
    return null;
  return { range: argument.span, wh: 'where', answer: argument.text, rule: 'ask.where' };
}

/** A country, city, body or thing by the noun of its kind: "which country". */
export function askNamed(seat: Seat): Asked | null {
  const special = askWhere(seat) ?? askPart(seat) ?? askHouse(seat);
  if (special) return special;
  const fact = seat.argument.fact;
  const noun = fact?.type === 'entity' ? kindNoun(fact) : null;
  if (fact?.type !== 'entity' || !noun || isJoined(seat)) return null;
  const { argument } = seat;
  const { before, after } = around(seat);
  if (fact.class === 'place' && isPlaceOfNoNews(seat, after)) return null;
  const owner = /^['’]s? /u.test(after);
  // "the Toyota plant": the name of a thing says more than its maker.
  if (after !== '' && !owner && !/^ (?:in|of|for|from|with|and|on|to|at) /u.test(after)) return null;
  if (
    before !== '' &&
    !/(?:^| )(?:of|in|with|from|to|by|for|against|between|on|into|at|over|near|outside)(?: the)? $/iu.test(
      before,
    )
  )
    return null;
  // "Endured a nightmare for Newcastle": a club by the name of its town.
  if (
    fact.category?.startsWith('city') &&
    !(LEAVES_FOR.test(seat.reading.form.predicate.lemma) && (seat.outerSlot ?? seat.slot).marker === 'for') &&
    /^(?:for|against|over|by|with)$/u.test((seat.outerSlot ?? seat.slot).marker)
  )
    return null;
  // "Japan's car makers Toyota and Honda"
  if (owner && / \p{Lu}\p{L}+ and \p{Lu}/u.test(after)) return null;
  if (OWN_NAME.test(before)) return null;
  // "Spain's Ada Palmer": where somebody is from is no news of the story.
  if (owner && /^['’]s? \p{Lu}/u.test(after) && !/^['’]s? (?:\p{L}+ )?\p{Ll}/u.test(after)) return null;
  return {
    range: { start: startWithArticle(seat), end: argument.span.end },
    wh: `which ${noun}`,
    answer: withoutKind(argument.text, noun),
    rule: owner ? 'ask.whose-kind' : 'ask.which-kind',
  };
}

/** "The leaders of Turkey and Germany": "the leaders of which two countries". */
export function askPair(seat: Seat, at: number): Asked | null {
  const pair = pairIn(seat.reading, at);
  if (!pair) return null;
  const { claim, form } = seat.reading;
  const inside = claim.arguments.filter(
    (one, i) => form.slots[i]?.within === at && one.fact?.type === 'entity',
  );
  const [first, second] = inside.filter(({ fact }) => pair.includes(fact as (typeof pair)[0]));
  if (!first || !second) return null;
  const between = claim.text.includes(`${first.text} and ${second.text}`);
  const before = seat.argument.text.slice(0, first.span.start - seat.argument.span.start);
  if (!between || (before !== '' && !/(?:^| )(?:of|in|with|from|to|by|for|between) $/u.test(before)))
    return null;
  return {
    range: { start: first.span.start, end: second.span.end },
    wh: 'which two countries',
    answer: `${pair[0].name} and ${pair[1].name}`,
    rule: 'ask.pair',
  };
}

import { isHappening } from '../happenings.ts';
import {
  eventOf,
  firstOf,
  GOES_ON,
  type HeadlineEvent,
  isName,
  phrased,
  type Words,
} from './headline-words.ts';

const NUMBER =
  '(?:\\p{Nd}[\\p{Nd},]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Scores|Hundreds|Several)';
/** "Six killed as", "At least 12 people dead, 30 hurt in": a toll, before what took it. */
const TOLL = new RegExp(
  `^(?:(?:At least|Over|More than|Nearly|About|Some) )?${NUMBER} (?:\\p{Ll}+ )?(?:killed|dead|die|injured|hurt|wounded|missing|feared dead|feared killed)(?:,? (?:and )?\\p{Nd}[\\p{Nd},]* \\p{Ll}+)? (as|after|when|in) (.+)$`,
  'u',
);

/** What befalls vehicles and buildings, as a noun; the verbs by which headlines tell it. */
const MISHAPS: readonly (readonly [string, RegExp])[] = [
  ['accident', /^(?:plunges?|falls?|skids?|overturns?|crashes|crash|rams?|veers?|hits?)$/u],
  ['collision', /^(?:collides?)$/u],
  ['derailment', /^(?:derails?)$/u],
  ['collapse', /^(?:collapses?|caves?)$/u],
  ['sinking', /^(?:sinks?|capsizes?)$/u],
  ['explosion', /^(?:explodes?)$/u],
];

const PLACED = /^(?:in|near|off|at)$/u;

/** The last "in Uttarakhand" of a headline; empty where it ends otherwise. */
function placeIn(words: Words): Words {
  const at = words.findLastIndex((word) => PLACED.test(word));
  const own = words.slice(at);
  return at >= 0 && own.length > 1 && own.slice(1).every(isName) ? own : [];
}

/** "bus plunges into gorge in Uttarakhand": "Bus accident in Uttarakhand". */
function ofMishap(words: Words): HeadlineEvent | null {
  for (const [noun, verb] of MISHAPS) {
    const at = firstOf(words, verb);
    const place = placeIn(words.slice(at + 1));
    const subject = words.slice(0, at);
    if (at === 0 || at > 3 || at === words.length || place.length === 0) continue;
    if (subject.some((word) => PLACED.test(word) || GOES_ON.test(word))) return null;
    const one = [...subject.slice(0, -1), (subject.at(-1) ?? '').replace(/(?<=[^s]{3})(?<!bu)s$/u, '')];
    return eventOf(phrased([...one, noun, ...place]));
  }
  return null;
}

/** "bus accident in Uttarakhand", "Goa nightclub fire": the noun of what happened. */
function ofNoun(words: Words): HeadlineEvent | null {
  const own = words.slice(0, firstOf(words, GOES_ON));
  const end = firstOf(own, /^(?:in|near|off|at|on)$/u);
  return end > 1 && isHappening((own[end - 1] ?? '').toLowerCase()) ? eventOf(phrased(own)) : null;
}

/** What took the lives or limbs that a headline counts, and where; null for other headlines. */
export function eventOfToll(headline: string): HeadlineEvent | null {
  const [, link = '', rest = ''] = headline.match(TOLL) ?? [];
  const words = rest.split(' ').filter((word, i) => i > 0 || !/^(?:a|an|the)$/u.test(word));
  if (rest === '') return null;
  return link === 'in' || link === 'after' ? (ofNoun(words) ?? ofMishap(words)) : ofMishap(words);
}

const HARMS =
  /^(?:kills?|killed|injures?|injured|hurts?|leaves?|left|displaces?|hits?|strikes?|rocks?|jolts?)$/u;

/** "Earthquake of magnitude 6.9 kills 69 in Chile": the happening, and where; null where it is none or nowhere. */
export function eventOfHarm(subject: Words, verb: string, rest: Words): HeadlineEvent | null {
  const head = subject[firstOf(subject, /^(?:of|in|at|on|near|off)$/u) - 1] ?? '';
  if (!HARMS.test(verb) || !isHappening(head.toLowerCase())) return null;
  const own = rest.slice(0, firstOf(rest, GOES_ON));
  const place = placeIn(own);
  const struck = /^(?:hits?|strikes?|rocks?|jolts?)$/u.test(verb) && own.length > 0 && own.every(isName);
  if (subject.some((word) => PLACED.test(word))) return eventOf(phrased(subject));
  if (struck) return eventOf(phrased([...subject, 'in', ...own]));
  return place.length > 0 ? eventOf(phrased([...subject, ...place])) : null;
}

import { byRef, matchName } from '../../../../../catalogue/lookup.ts';
import { fold } from '../../../../../text/fold.ts';
import { isCapital } from '../../../capitals.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import { lookUpAdjective } from '../../../lexicon/adjective-forms.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { townSigned } from '../places/town.ts';
import { isWordOfLanguage } from '../places/unlisted.ts';
import { GENITIVE, markerAt, placeBefore, type Word } from './event-place.ts';

/** Words that may stand before a phrase of plain nouns: markers, days, numbers, adjectives. */
export function isKnown({ key, text }: Word): boolean {
  return (
    GENITIVE.has(key) ||
    MARKERS.has(key) ||
    /\p{Nd}/u.test(text) ||
    placesInLine(text).length > 0 ||
    lookUpAdjective(key) !== null
  );
}

/** What ends a phrase, or joins two. */
export const MARKERS: ReadonlySet<string> = new Set('ने को से में पर तक और व एवं तथा'.split(' ').map(fold));
/** What a place is besides its name. */
const PLACE_NOUN =
  /^(?:के|की|का|जिल[ेा]|शहर|गांव|कस्ब[ेा]|थाना|थाने|क्षेत्र|इलाक[ेा]|इलाकों|घाटी|राज्य|प्रांत|प्रखंड|ब्लॉक|तहसील|बाजार|तटीय|मोहल्ले|द्वीप|जनपद|विधानसभा|परिसर|दर्र[ेा]|घाट|तट|शहरों|जिलों|कई)$/u;
/** A place of more words is told by its first name. */
const LONGEST_PLACE = 5;

function mayStandBehind(word: Word | undefined): boolean {
  return word === undefined || word.closes || isKnown(word) || isWordOfLanguage(word.key);
}

/** Words without those that listed places are called by: "प्रदेश" of "मध्य प्रदेश" is none by itself. */
function withoutListed(words: readonly Word[]): readonly Word[] {
  const keys = words.map(({ key }) => key);
  const covered = new Set<number>();
  words.forEach((_, at) => {
    const found = matchName(keys, at, 'hi');
    if (found?.refs.some((ref) => byRef(ref)?.class === 'place'))
      for (let i = 0; i < found.length; i++) covered.add(at + i);
  });
  return words.filter((_, at) => !covered.has(at));
}

/** A place as a label has it: a short one whole, a long one by the name that it begins with; null where other words stand in it. */
function named(words: readonly Word[]): string | null {
  const isPlain = withoutListed(words).every(
    ({ text, key }) => PLACE_NOUN.test(key) || placesInLine(text).length > 0 || lookUpNoun(key).length === 0,
  );
  if (!isPlain) return null;
  const tie = words.findIndex(({ key }) => GENITIVE.has(key));
  const kept = words.length <= LONGEST_PLACE || tie < 1 ? words : words.slice(0, tie);
  return kept.map(({ text }) => text).join(' ');
}

/** Where storms come from, and nothing is told to have happened. */
const SEA = /(?:^|\s)(?:सागर|महासागर|खाड़ी)$/u;

/** The last place before `at` that something is told in, or near: "गाजा", "यूनान के पास"; null where none is. */
export function placeIn(words: readonly Word[], at: number): string | null {
  for (let i = Math.min(at, words.length) - 1; i >= 0; i--) {
    const marker = markerAt(words, i);
    const isNear = marker !== null && marker.end < i;
    if (marker === null || !(isNear || (marker.text === 'में' && marker.end === i))) continue;
    const first = placeBefore(words, marker.end);
    // "आयोनियन सागर में": behind a word that no list knows a town's name may be half of another.
    const isHalf = first !== null && !mayStandBehind(words[first - 1]);
    const place = first === null || isHalf ? null : named(words.slice(first, marker.end));
    if (place !== null && !SEA.test(place)) return isNear ? `${place} ${marker.text}` : place;
  }
  return null;
}

/** Agencies and business desks sign there whatever they tell. */
const ANYWHERE = /दिल्ली|मुंबई/u;

/** The town of the dateline; from a capital comes news of all its state, unless the lead names the town. */
export function townOf(text: string, lead: string, signed: string | undefined): string | null {
  const [capital] =
    signed === undefined || !isCapital(signed) || ANYWHERE.test(signed) ? [] : placesInLine(signed);
  if (capital !== undefined && / (?:प्रदेश|राज्य) /u.test(` ${lead} `))
    return byRef(capital.state ?? '')?.hi ?? null;
  const town = townSigned(text);
  if (town === undefined) return null;
  // Agencies sign in the capitals of other countries whatever they tell from there.
  const isLocal = !isCapital(town.name) && town.country === 'IN';
  return isLocal || placesInLine(lead).some(({ name }) => name === town.name) ? town.name : null;
}

/** "पटना" → "पटना में"; what is told near a place says so itself. */
export function setIn(place: string): string {
  return / के (?:पास|निकट|नज़?दीक|करीब|समीप)$/u.test(place) ? place : `${place} में`;
}

/** So many times a story names the state or country that it is set in, and so many times as often as any other. */
const MANY = 3;

/** What is named again and again, and others at most a third as often; undefined where nothing is. */
function foremost(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isMain = first !== undefined && first[1] >= MANY && first[1] >= MANY * (second?.[1] ?? 0);
  return isMain ? first[0] : undefined;
}

/** The one state or foreign country that a story names again and again, by its ref; undefined where it names others as well. */
function stateTold(text: string): string | undefined {
  return foremost(
    placesInLine(text).map(({ state, country }) =>
      country === undefined || country === 'IN' ? state : `country:${country}`,
    ),
  );
}

/** The name of that state or country. */
export function wholeOf(text: string): string | null {
  return byRef(stateTold(text) ?? '')?.hi ?? null;
}

/** The one town in it that a story names again and again, else its name. */
export function townOrWholeOf(text: string): string | null {
  const whole = wholeOf(text);
  return whole && (foremost(placesInLine(text).map(({ city, district }) => city ?? district)) ?? whole);
}

/** "उत्तर प्रदेश" in news that is signed in one of its towns: the town says more. */
export function narrowed(place: string, text: string): string {
  const [whole, ...more] = placesInLine(place);
  const isState = whole !== undefined && more.length === 0 && byRef(whole.state ?? '')?.hi === whole.name;
  const town = isState ? townSigned(text) : undefined;
  return town !== undefined && town.state === whole?.state && !isCapital(town.name) ? town.name : place;
}

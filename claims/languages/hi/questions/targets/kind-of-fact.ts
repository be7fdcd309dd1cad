import type { Argument, ItemKind, Reading, Slot } from '../../../../model.ts';
import { isResult } from '../ask/score.ts';
import { isLowerBound } from './lower-bounds.ts';
import { wordsBefore, wordsBehind } from './margins.ts';
import { isPartOfValue } from './part-of-value.ts';
import { askOfTotal } from './totals.ts';

function quantityKind(dimension: string): ItemKind | null {
  switch (dimension) {
    case 'count':
      return 'count';
    case 'duration':
      return 'duration';
    case 'money':
      return 'money';
    case 'percent':
      return 'percent';
    case 'times':
      return 'count';
    case 'age':
    case 'ordinal':
    case 'rank':
    case 'score':
    case 'other':
      return null;
    default:
      return 'measure';
  }
}

function entityKind(category: string | undefined, type: string): ItemKind | null {
  if (type === 'person') return 'person';
  if (type === 'organisation') return 'organisation';
  if (type === 'place') {
    if (category === 'country') return 'country';
    return category?.startsWith('city') ? 'city' : 'place';
  }
  return type === 'thing' || (type === 'event' && category !== undefined) ? 'thing' : null;
}

/** "1829 लोग", "1568 मरीजों": what is surely counted. */
const COUNTED = /^ (?:लोग|मरीज|मामल|केस|जवान|यात्री|संक्रमित|नए |नये |अन्य |[^\s]+(?:ों|ओं)(?: |।|$))/u;

/** "1979 क्रांति": four bare digits of our time are a year, whatever noun follows, but for people and what ends in a plural. */
function isYearLike(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { text, fact } = argument;
  if (
    fact?.type !== 'quantity' ||
    fact.dimension !== 'count' ||
    !/^(?:[1१][5-9५-९]|[2२][0०])\p{Nd}{2}$/u.test(text)
  )
    return false;
  return !COUNTED.test(wordsBehind(reading, argument)) && askOfTotal(reading, at) === null;
}

/** "49 साल के किमल": years in front of a name are an age, whatever else the phrase holds. */
function isAgeLike({ fact, role, text }: Argument, { within }: Slot): boolean {
  return (
    fact?.type === 'quantity' &&
    fact.unit === 'year' &&
    within !== undefined &&
    /^\p{Nd}+ (?:साल|वर्ष|बरस)$/u.test(text) &&
    (role === 'agent' || role === 'object' || role === 'recipient')
  );
}

/** "साढ़े चार साल का बेटा": years and months in front of a child are its age, however they are told. */
const OF_CHILD =
  /^ (?:का|की|के) (?:\S{1,15} )?(?:बेट|बच्च|पुत्र|लड\u093cक|मासूम|बालक|बालिका|किशोर|नाती|नातिन|पोत|भतीज|भांज|शिशु)/u;

function isAgeOfChild(reading: Reading, argument: Argument): boolean {
  const { fact } = argument;
  if (fact?.type !== 'quantity' || (fact.unit !== 'year' && fact.unit !== 'month')) return false;
  return OF_CHILD.test(wordsBehind(reading, argument).normalize('NFC'));
}

/** "नाव में 26 से अधिक लोग": of this noun a bound may be asked, the words of the bound kept in the stem. */
function isAskedBound(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity') return false;
  const { comparator } = argument.fact;
  if (comparator === 'exact' || comparator === 'about') return true;
  return isLowerBound(reading, argument);
}

/** "चुनाव से", "तय समय से करीब": from when days before are counted. */
const FROM = / से (?:करीब |लगभग |ठीक |महज |सिर्फ )?$/u;

/** What the fact of an argument is asked for as; null where it has none, or one that no question fits. */
export function factKind(reading: Reading, at: number): ItemKind | null {
  const argument = reading.claim.arguments[at] as Argument;
  const slot = reading.form.slots[at] as Slot;
  const fact = argument.fact;
  if (!fact) return null;
  // "एक जवान" may be one or any, and "एक-एक मौत" is one each.
  if (isYearLike(reading, at) || /^एक(?:-एक)?$/u.test(argument.text) || slot.head === 'सदी') return null;
  if (isAgeLike(argument, slot) || isAgeOfChild(reading, argument) || isPartOfValue(reading, at)) return null;
  // "एक दिन पहले" counts from a day that the stem does not name; "चुनाव से तीन दिन पहले" names it.
  const isDuration = fact.type === 'quantity' && fact.dimension === 'duration';
  if (isDuration && slot.marker === 'पहले' && !FROM.test(wordsBefore(reading, argument))) return null;
  if (isResult(reading, argument)) return 'count';
  if (fact.type === 'quantity') return isAskedBound(reading, at) ? quantityKind(fact.dimension) : null;
  if (fact.type === 'entity') return entityKind(fact.category, fact.class);
  if (fact.grain === 'weekday') return 'weekday';
  if (fact.grain === 'time') return 'timeOfDay';
  return fact.grain === 'day' || fact.grain === 'month' || fact.grain === 'year' ? 'date' : null;
}

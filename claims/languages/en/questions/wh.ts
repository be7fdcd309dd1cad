import type { Entity, Quantity, Time } from '../../../model.ts';

const TIME_WH: Readonly<Partial<Record<Time['grain'], string>>> = {
  weekday: 'which day',
  day: 'which date',
  month: 'which month',
  year: 'which year',
  time: 'what time',
};

/** "on which day", "in which year"; the preposition that the time has not. Null for other grains. */
export function whOfTime({ grain }: Time, preposition: string): string | null {
  const noun = TIME_WH[grain];
  if (!noun) return null;
  if (preposition !== '') return noun;
  return `${grain === 'month' || grain === 'year' ? 'in' : grain === 'time' ? 'at' : 'on'} ${noun}`;
}

const NOUNS: readonly (readonly [prefix: string, noun: string])[] = [
  ['country', 'country'],
  ['city', 'city'],
  ['state', 'state'],
  ['district', 'district'],
  ['party', 'party'],
  ['company', 'company'],
  ['car', 'car'],
  ['weapon', 'weapon'],
];

/** The noun that names the kind of a name: "which country"; null where the catalogue knows none. */
export function kindNoun(fact: Entity): string | null {
  // Refs of "place" hold cities, provinces and buildings alike: none of these words is sure.
  if (fact.class === 'place' && fact.ref?.startsWith('place:')) return null;
  const known = NOUNS.find(([prefix]) => fact.category?.startsWith(prefix))?.[1];
  if (known) return known;
  return fact.class === 'organisation' && fact.category ? 'organisation' : null;
}

const DURATION = /(second|minute|hour|day|night|week|month|year|decade)s?$/u;

/** "how many years" for "24 years": the unit goes with the question words. */
export function whOfUnit(text: string, fact: Quantity): string | null {
  if (fact.dimension === 'duration') {
    const unit = text.match(DURATION)?.[1];
    return unit ? `how many ${unit}s` : null;
  }
  const unit = text.match(/^[\d.,]+ (\p{L}+)$/u)?.[1];
  return unit ? `how many ${unit}` : null;
}

import { byRef, headOf } from '../../../catalogue/lookup.ts';
import type { Entity, Quantity, Time } from '../../../model.ts';
import { categoryByName } from './kind-by-name.ts';

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

/** Categories whose own head noun says too little or is no word to ask with. */
const ASKED_AS: Readonly<Record<string, string>> = {
  landform: '',
  'region.world': '',
  'site.world': '',
  'town.in': '',
  'seat.in': '',
  'body.world': 'organisation',
  'body.in': 'body',
  force: 'force',
  'club.football': 'club',
  'club.scottish': 'club',
  'team.ipl': 'team',
  house: 'chamber',
  operation: '',
  exercise: '',
  ghat: '',
};

/** Nouns that say more than the category's. */
const BY_SECTOR: Readonly<Record<string, string>> = {
  tv: 'broadcaster',
  paper: 'newspaper',
  agency: 'news agency',
};

/** The noun that names the kind of a name: "which country"; null where the catalogue knows none. */
export function kindNoun(fact: Entity): string | null {
  const category = fact.category ?? (fact.class === 'organisation' ? categoryByName(fact.name) : undefined);
  if (category === undefined) return null;
  const sector = fact.ref === undefined ? undefined : byRef(fact.ref)?.sector;
  return BY_SECTOR[sector ?? ''] ?? ((ASKED_AS[category] ?? headOf(category)?.en) || null);
}

const DURATION = /(second|minute|hour|day|night|week|month|year|decade)s?$/u;

/** "how many years" for "24 years": the unit goes with the question words. */
export function whOfUnit(text: string, fact: Quantity): string | null {
  if (fact.dimension === 'duration') {
    const unit = text.match(DURATION)?.[1];
    return unit ? `how many ${unit}s` : null;
  }
  const glued = text.match(/^[\d.,]+ ?(mph|kmph|kph|km\/h|mm|cm|km|kg)$/u)?.[1];
  if (glued !== undefined) return `how many ${UNITS[glued] ?? glued}`;
  const unit = text.match(
    /^(?:[\d.,]+(?: (?:hundred|thousand|lakh|crore|million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (\p{L}+(?: (?:Celsius|Fahrenheit|miles|metres|meters|feet|kilometres|kilometers))?)$/u,
  )?.[1];
  return unit ? `how many ${UNITS[unit] ?? unit}` : null;
}

/** Units that are written short, as a question says them. */
const UNITS: Readonly<Record<string, string>> = {
  mph: 'miles an hour',
  kmph: 'kilometres an hour',
  kph: 'kilometres an hour',
  'km/h': 'kilometres an hour',
  mm: 'millimetres',
  cm: 'centimetres',
  km: 'kilometres',
  kg: 'kilograms',
  ft: 'feet',
};

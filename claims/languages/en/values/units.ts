import type { Dimension } from '../../../model.ts';

export interface Unit {
  /** The same in both languages: `year`, `USD`, `km`. */
  readonly id: string;
  readonly dimension: Dimension;
}

const ROWS: readonly (readonly [id: string, dimension: Dimension, forms: string])[] = [
  ['second', 'duration', 'second seconds sec secs'],
  ['minute', 'duration', 'minute minutes min mins'],
  ['hour', 'duration', 'hour hours hr hrs'],
  ['day', 'duration', 'day days'],
  ['night', 'duration', 'nights'],
  ['week', 'duration', 'week weeks'],
  ['month', 'duration', 'month months'],
  ['year', 'duration', 'year years yrs'],
  ['decade', 'duration', 'decade decades'],
  ['century', 'duration', 'century centuries'],
  ['INR', 'money', 'rupee rupees rs rs. ₹ inr'],
  ['USD', 'money', 'dollar dollars $ us$ usd'],
  ['EUR', 'money', 'euro euros € eur'],
  ['GBP', 'money', 'pound pounds £ gbp'],
  ['JPY', 'money', 'yen ¥'],
  ['CNY', 'money', 'yuan'],
  ['RUB', 'money', 'rouble roubles ruble rubles'],
  ['percent', 'percent', 'percent % pc per-cent'],
  ['km', 'distance', 'kilometre kilometres kilometer kilometers km kms'],
  ['m', 'distance', 'metre metres meter meters'],
  ['cm', 'distance', 'centimetre centimetres centimeter centimeters cm'],
  ['mm', 'distance', 'millimetre millimetres millimeter millimeters mm'],
  ['mi', 'distance', 'mile miles'],
  ['ft', 'distance', 'foot feet ft'],
  ['in', 'distance', 'inch inches'],
  ['acre', 'area', 'acre acres'],
  ['ha', 'area', 'hectare hectares'],
  ['kg', 'mass', 'kilogram kilograms kg kgs kilo kilos'],
  ['g', 'mass', 'gram grams'],
  ['t', 'mass', 'tonne tonnes ton tons'],
  ['l', 'volume', 'litre litres liter liters'],
  ['barrel', 'volume', 'barrel barrels'],
  ['celsius', 'temperature', 'degree degrees °c celsius'],
  ['km/h', 'speed', 'kmph km/h kph'],
  ['mph', 'speed', 'mph'],
  ['MW', 'power', 'megawatt megawatts mw'],
  ['GW', 'power', 'gigawatt gigawatts gw'],
];

const BY_FORM: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([id, dimension, forms]) =>
    forms.split(' ').map((form) => [form, { id, dimension }] as const),
  ),
);

/** The unit that a folded word names; undefined where it names none. */
export function unitByWord(key: string): Unit | undefined {
  return BY_FORM.get(key);
}

/** Every form of every unit, parted by `|`, with the unit. */
export function unitForms(): (readonly [forms: string, unit: Unit])[] {
  return ROWS.filter(([, dimension]) => dimension !== 'money').map(
    ([id, dimension, forms]) => [forms.replace(/ /gu, '|'), { id, dimension }] as const,
  );
}

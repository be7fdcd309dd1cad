import * as z from 'zod';

export const Dimension = z.enum([
  'count',
  'ordinal',
  'duration',
  'money',
  'percent',
  'distance',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'power',
  'data',
  'age',
  'score',
  'times',
  'rank',
  'other',
]);
export type Dimension = z.infer<typeof Dimension>;

export const Comparator = z.enum(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'range']);
export type Comparator = z.infer<typeof Comparator>;

export const Quantity = z.object({
  type: z.literal('quantity'),
  dimension: Dimension,
  /** In `unit`; the scale words (लाख, million) are multiplied in. */
  value: z.number(),
  /** Canonical: `year`, `hour`, `INR`, `percent`, `km`; for counts the lemma of what is counted. */
  unit: z.string().optional(),
  comparator: Comparator,
  /** The upper end of a range. */
  high: z.number().optional(),
});
export type Quantity = z.infer<typeof Quantity>;

export const Time = z.object({
  type: z.literal('time'),
  /** TIMEX3 value: `2024-06-19`, `XXXX-06-19`, `XXXX-WXX-3`, `T10:30`, `2024`, `PAST_REF`. */
  timex: z.string(),
  /** The ISO date or date-time, when the article's own date fixes it. */
  resolved: z.string().optional(),
  grain: z.enum(['time', 'day', 'weekday', 'month', 'year', 'daypart', 'season', 'period']),
  comparator: Comparator,
  high: z.string().optional(),
});
export type Time = z.infer<typeof Time>;

export const EntityClass = z.enum(['person', 'place', 'organisation', 'thing', 'event']);
export type EntityClass = z.infer<typeof EntityClass>;

export const Entity = z.object({
  type: z.literal('entity'),
  class: EntityClass,
  name: z.string(),
  /** The same in both languages: `country:KP`, `city:krsel`, `person:vladimir-putin`. */
  ref: z.string().optional(),
  /** The catalogue's category, when it is known: `country`, `city`, `state`, `car`, `party`. */
  category: z.string().optional(),
});
export type Entity = z.infer<typeof Entity>;

export const Fact = z.discriminatedUnion('type', [Quantity, Time, Entity]);
export type Fact = z.infer<typeof Fact>;

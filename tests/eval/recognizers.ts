/**
 * Measures the value reader on the specs of Recognizers-Text: a row for each model and language.
 *
 * Of all readings of an input, those of the model's kind are looked at, the best for each gold result:
 * - Number: bare numbers; Ordinal: ordinals; Percent, Age, Currency, Dimension, Temperature: quantities so measured;
 * - NumberRange: quantities with a comparator, whose span takes in the words that bound them;
 * - DateTime, Date, Time: times and durations; Duration: durations.
 * A span is right when both its ends are those of the gold text (spaces at its ends aside). A value is right when the
 * span is and the number is the same (NumberRange: both ends; Currency: the ISO code too where one is given), or the TIMEX3
 * value is, or, where an article's date fixes it, the resolved date.
 * Left out: gold results without a value ("डॉलर" alone), for there is nothing to read. False positives are
 * readings of the model's kind that touch no gold result.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, Quantity } from '../../claims/facts.ts';
import { findValues } from '../../claims/values.ts';
import { type Measure, type Row, share } from './measure.ts';

type Json = Record<string, unknown>;

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly resolution: Json;
}

export interface ModelFigures {
  readonly group: string;
  readonly model: string;
  readonly lang: 'hi' | 'en';
  readonly gold: number;
  readonly spans: number;
  readonly values: number;
  readonly extra: number;
  /** Inputs that were read otherwise than the specs say, for reading by eye. */
  readonly misses: readonly string[];
}

type Value = ReturnType<typeof findValues>[number];

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
  decade: 315_360_000,
  century: 3_153_600_000,
};

const DIMENSIONS: ReadonlySet<string> = new Set([
  'distance',
  'area',
  'volume',
  'mass',
  'speed',
  'power',
  'data',
  'other',
  'temperature',
]);

function isOfModel(fact: Fact, model: string): boolean {
  const dimension = fact.type === 'quantity' ? fact.dimension : undefined;
  switch (model) {
    case 'NumberModel':
      return dimension === 'count' && fact.type === 'quantity' && fact.comparator !== 'range';
    case 'NumberRangeModel':
      return fact.type === 'quantity' && dimension !== 'ordinal';
    case 'OrdinalModel':
      return dimension === 'ordinal';
    case 'PercentModel':
      return dimension === 'percent';
    case 'AgeModel':
      return dimension === 'age';
    case 'CurrencyModel':
      return dimension === 'money';
    case 'DimensionModel':
      return DIMENSIONS.has(dimension ?? '');
    case 'TemperatureModel':
      return dimension === 'temperature';
    case 'DurationParser':
      return dimension === 'duration' || fact.type === 'time';
    default:
      return fact.type === 'time' || dimension === 'duration';
  }
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) * 1e-6);

function sameRange(fact: Quantity, gold: string): boolean {
  const [low, high] = gold
    .replace(/[[\]()]/gu, '')
    .split(',')
    .map((end) => (end === '' ? null : Number(end)));
  if (low === high) return near(fact.value, Number(low));
  if (low === null) return /^(?:atMost|lessThan)$/u.test(fact.comparator) && near(fact.value, Number(high));
  if (high === null) return /^(?:atLeast|moreThan)$/u.test(fact.comparator) && near(fact.value, Number(low));
  return (
    fact.comparator === 'range' &&
    near(fact.value, Number(low)) &&
    near(fact.high ?? Number.NaN, Number(high))
  );
}

function sameTime(fact: Fact, resolution: Json): boolean {
  const values = (resolution.values as Json[] | undefined) ?? [
    {
      timex: resolution.Timex,
      value: Object.values((resolution.FutureResolution as Json | undefined) ?? {})[0],
      past: Object.values((resolution.PastResolution as Json | undefined) ?? {})[0],
    },
  ];
  if (fact.type === 'quantity') {
    const seconds = fact.value * (SECONDS[fact.unit ?? ''] ?? Number.NaN);
    return values.some((value) => near(seconds, Number(value.value)));
  }
  if (fact.type !== 'time') return false;
  return values.some(
    (value) => value.timex === fact.timex || (fact.resolved !== undefined && value.value === fact.resolved),
  );
}

function sameValue(fact: Fact, model: string, gold: Gold): boolean {
  const { resolution } = gold;
  if (/^(?:DateTimeModel|DateParser|TimeParser|DurationParser)$/u.test(model))
    return sameTime(fact, resolution);
  if (fact.type !== 'quantity') return false;
  const value = String(resolution.value);
  if (model === 'NumberRangeModel') return sameRange(fact, value);
  if (gold.kind === 'ordinal.relative')
    return fact.unit === resolution.relativeTo && near(fact.value, Number(resolution.offset));
  if (model === 'CurrencyModel' && resolution.isoCurrency && resolution.isoCurrency !== fact.unit)
    return false;
  return near(fact.value, Number(value.replace('%', '')));
}

function goldOf(row: Json): Gold[] {
  const input = String(row.Input);
  return (row.Results as Json[]).flatMap((result) => {
    const resolution = (result.Resolution ?? result.Value ?? {}) as Json;
    const start = Number(result.Start);
    const end = result.End === undefined ? start + Number(result.Length) : Number(result.End) + 1;
    if (!('values' in resolution) && !('Timex' in resolution) && !resolution.value) return [];
    const raw = input.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const kind = String(result.TypeName ?? result.Type);
    return [{ start: start + lead, end: start + raw.trimEnd().length, kind, resolution }];
  });
}

function measureFile(file: string, model: string, lang: 'hi' | 'en', group: string): ModelFigures {
  const rows = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')) as Json[];
  let [gold, spans, values, extra] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const row of rows) {
    const input = String(row.Input);
    const published = (row.Context as Json | undefined)?.ReferenceDateTime as string | undefined;
    const found = findValues(input, { lang, ...(published ? { clock: { published } } : {}) }).filter(
      ({ fact }) => isOfModel(fact, model),
    );
    const wanted = goldOf(row);
    gold += wanted.length;
    let clean = true;
    for (const one of wanted) {
      const same = found.filter((value) => value.start === one.start && value.end === one.end);
      const right = same.some((value: Value) => sameValue(value.fact, model, one));
      if (same.length > 0) spans++;
      if (right) values++;
      else clean = false;
    }
    const stray = found.filter(
      (value) => !wanted.some((one) => value.start < one.end && one.start < value.end),
    );
    extra += stray.length;
    if (!clean || stray.length > 0) misses.push(describe(input, wanted, found));
  }
  return { group, model, lang, gold, spans, values, extra, misses };
}

function describe(input: string, wanted: readonly Gold[], found: readonly Value[]): string {
  const gold = wanted.map(
    ({ start, end, resolution }) =>
      `${input.slice(start, end)} = ${JSON.stringify(resolution).slice(0, 160)}`,
  );
  const ours = found.map(({ exact, fact }) => `${exact} = ${JSON.stringify(fact)}`);
  return [input, ...gold.map((line) => `  gold ${line}`), ...ours.map((line) => `  ours ${line}`)].join('\n');
}

/** Figures for each model file under `recognizers-text` of the data folder; null where there is none. */
export function measureRecognizers(data: string): ModelFigures[] | null {
  const folder = join(data, 'recognizers-text');
  if (!existsSync(folder)) return null;
  const figures: ModelFigures[] = [];
  for (const [name, lang] of [
    ['Hindi', 'hi'],
    ['English', 'en'],
  ] as const)
    for (const group of ['Number', 'NumberWithUnit', 'DateTime']) {
      const path = join(folder, group, name);
      for (const file of existsSync(path) ? readdirSync(path).sort() : [])
        figures.push(measureFile(join(path, file), file.replace('.json', ''), lang, group));
    }
  return figures;
}

const GOALS: Readonly<Record<string, string>> = {
  Number: '95 %',
  NumberWithUnit: '95 %',
  DateTime: '90 % / 85 %',
};

function rowsOf(figures: readonly ModelFigures[], lang: string): Row[] {
  return Object.entries(GOALS).flatMap(([group, goal]) => {
    const own = figures.filter((one) => one.lang === lang && one.group === group);
    const sum = (of: (one: ModelFigures) => number) => own.reduce((total, one) => total + of(one), 0);
    const cell = (spans: number, values: number, gold: number, extra: number) =>
      `span ${share(spans, gold)}, with value ${share(values, gold)}, extra ${extra}`;
    return [
      {
        name: group,
        value: cell(
          sum((one) => one.spans),
          sum((one) => one.values),
          sum((one) => one.gold),
          sum((one) => one.extra),
        ),
        goal,
      },
      ...own.map((one) => ({
        name: `  ${one.model}`,
        value: cell(one.spans, one.values, one.gold, one.extra),
      })),
    ];
  });
}

/** Exact spans and values on Recognizers-Text, in both languages. */
export const recognizersMeasure: Measure = (data) => {
  const figures = data ? measureRecognizers(data) : null;
  if (!figures) return [];
  return (['hi', 'en'] as const).map((lang) => ({
    id: `recognizers.${lang}`,
    title: `${lang === 'hi' ? 'Hindi' : 'English'} values of Recognizers-Text: exact span, and with value`,
    rows: rowsOf(figures, lang),
    figures: figures
      .filter((one) => one.lang === lang)
      .map(({ misses, ...rest }) => ({ ...rest, missed: misses.length })),
  }));
};

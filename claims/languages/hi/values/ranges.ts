import type { Fact } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { readNumber } from './read-number.ts';

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  [
    ['सौ', 100],
    ['हजार', 1000],
    ['लाख', 1e5],
    ['करोड़', 1e7],
    ['अरब', 1e9],
  ].map(([word, value]) => [fold(word as string), value as number]),
);
const RANGE_MARKS = new Set(['-', '–', 'से']);

/** "10 से 15", "10-15": the upper end of a range, with the tokens it takes. */
export function readHigh(
  tokens: readonly Token[],
  at: number,
  low: number,
): { value: number; length: number } | null {
  if (!RANGE_MARKS.has(tokens[at]?.key ?? '')) return null;
  const skip = tokens[at + 1]?.key === 'लेकर' ? 2 : 1;
  const high = readNumber(tokens, at + skip);
  return high && high.value > low ? { value: high.value, length: skip + high.length } : null;
}

/** Words after a number with which it is the name of something, or an hour or year: "वार्ड 10 से 15 लोग", "शाम 5 से 10 लोग". */
const NUMBERED =
  /^(?:वार्ड|कक्षा|धारा|नंबर|सेक्टर|संख्या|गेट|फेज|नियम|अनुच्छेद|सुबह|शाम|रात|दोपहर|साल|वर्ष|सन|उम्र|आयु|तारीख)$/u;
const COUNTED: ReadonlySet<string> = new Set(
  'person animal vehicle building group organisation office plant weapon'.split(' '),
);

/** Whether "10 से 15" at `at` counts what stands at `after`: "10 से 15 लोग", but not "2010 से 15 लोग". */
export function countsRange(tokens: readonly Token[], at: number, after: number): boolean {
  if (NUMBERED.test(tokens[at - 1]?.key ?? '') || /^(?:1\d|20)\d\d$/u.test(tokens[at]?.key ?? ''))
    return false;
  return lookUpNoun(tokens[after]?.key ?? '').some((noun) => COUNTED.has(noun.class));
}

/** "30 से 50 हजार": the word that multiplies both ends stands once. */
export function multiplied(
  tokens: readonly Token[],
  at: number,
  low: number,
  high: { value: number; length: number },
): number {
  const factor = MULTIPLIERS.get(tokens[at + high.length - 1]?.key ?? '') ?? 1;
  return low < 1000 && low * factor < high.value ? low * factor : low;
}

/** A day with its month, as TIMEX3: 2024-05-19, XXXX-05-19. */
const DAY = /^(.{4}-\d\d-)(\d\d)$/u;

/** "17 से 19 मई", "17-19 मई": the days of one month, from the first to the last. */
export function readDayRange(
  tokens: readonly Token[],
  at: number,
  timeAt: (at: number) => { readonly length: number; readonly fact: Fact } | null,
): { length: number; fact: Fact; rule: string } | null {
  const first = tokens[at];
  if (
    first?.shape !== 'number' ||
    !/^\d{1,2}$/u.test(first.key) ||
    !RANGE_MARKS.has(tokens[at + 1]?.key ?? '')
  )
    return null;
  const last = timeAt(at + 2);
  if (last?.fact.type !== 'time' || last.fact.comparator !== 'exact' || last.fact.grain !== 'day')
    return null;
  const day = DAY.exec(last.fact.timex);
  if (!day || Number(first.key) < 1 || Number(first.key) >= Number(day[2])) return null;
  const timex = `${day[1]}${first.key.padStart(2, '0')}`;
  return {
    length: last.length + 2,
    rule: 'time.days',
    fact: { type: 'time', timex, high: last.fact.timex, grain: 'day', comparator: 'range' },
  };
}

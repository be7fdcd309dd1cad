import { compareQuantities } from '../compare-values.ts';
import type { Content, Value, Word } from './content.ts';
import { compareTimes } from './times.ts';

export interface ValuePair {
  readonly statement: Value;
  /** The value of the sentence that is meant by the same words; absent where none is. */
  readonly told?: Value;
  /** `missing`: the sentence has no value of this kind; `unknown`: it is not sure which one is meant. */
  readonly result: 'same' | 'different' | 'unknown' | 'missing';
}

/** How far from a number its words are looked for, in pieces. */
const NEAR = 3;
/** What a shared word weighs: right behind the number, right before it, anywhere near. */
const BEHIND = 3;
const BEFORE = 1.5;

function isSameKind(a: Value, b: Value): boolean {
  const [x, y] = [a.fact, b.fact];
  if (x.type === 'time' || y.type === 'time') return x.type === y.type;
  if (x.dimension === 'duration') return y.dimension === 'duration';
  return x.dimension === y.dimension && (x.unit === y.unit || x.dimension === 'count');
}

function compareFacts(a: Value, b: Value): 'same' | 'different' | 'unknown' {
  const [x, y] = [a.fact, b.fact];
  if (x.type === 'time' && y.type === 'time') return compareTimes(x, y);
  if (x.type === 'quantity' && y.type === 'quantity')
    return x.dimension === 'count' && x.unit !== y.unit
      ? compareQuantities({ ...x, unit: 'one' }, { ...y, unit: 'one' })
      : compareQuantities(x, y);
  return 'unknown';
}

interface Likeness {
  readonly weight: number;
  /** Whether the same word stands behind both. */
  readonly counted: boolean;
}

/** What the words mean that stand so far from a value; between two values of a list each has its own. */
function wordsAround(value: Value, { words, values }: Content): (from: number, to: number) => string[] {
  const others = values.filter(({ at }) => at !== value.at);
  const isOfAnother = ({ at, stretch }: Word) =>
    stretch !== value.stretch &&
    others.some((other) => other.stretch === stretch && Math.abs(other.at - at) <= NEAR);
  // What stands before a list is said of each of its values.
  const first = Math.min(...values.map(({ at }) => at));
  const isList = values.some(({ fact, stretch }) => fact.type !== 'time' && stretch !== value.stretch);
  const own = words.filter((word) => !isOfAnother(word) && !(isList && word.at < first));
  return (from, to) =>
    own.filter(({ at }) => at >= value.at + from && at <= value.at + to).map(({ meaning }) => meaning);
}

/** How much the words around two values have in common. */
function likeness(own: Value, statement: Content, told: Value, sentence: Content): Likeness {
  const [statementAt, toldAt] = [wordsAround(own, statement), wordsAround(told, sentence)];
  const behind = statementAt(1, 2)[0];
  const before = statementAt(-NEAR, -1).at(-1);
  const near = new Set(statementAt(-NEAR, NEAR));
  const shared = new Set(toldAt(-NEAR - 1, NEAR + 1).filter((word) => near.has(word)));
  const counted = behind !== undefined && toldAt(1, NEAR).includes(behind);
  const led = before !== undefined && toldAt(-NEAR, -1).includes(before);
  return { counted, weight: (counted ? BEHIND : 0) + (led ? BEFORE : 0) + shared.size };
}

interface Rival extends Likeness {
  readonly told: Value;
  readonly result: 'same' | 'different' | 'unknown';
}

/** A time is one of the sentence's own, or all of the sentence's times bear on it in one way. */
function timeCounterpart(own: Value, rivals: readonly Rival[]): ValuePair {
  const exact = rivals.find(
    ({ told, result }) =>
      result === 'same' &&
      told.fact.type === 'time' &&
      own.fact.type === 'time' &&
      own.fact.comparator === 'exact',
  );
  const [first] = rivals;
  const alike = rivals.every(({ result }) => result === first?.result);
  const chosen = exact ?? (alike && (rivals.length === 1 || first?.result === 'same') ? first : undefined);
  return chosen
    ? { statement: own, told: chosen.told, result: chosen.result }
    : { statement: own, result: 'unknown' };
}

/** Finds for a value of the statement the one of the sentence that it is to be held against. */
function counterpartOf(own: Value, statement: Content, sentence: Content): ValuePair {
  const rivals: Rival[] = sentence.values
    .filter((told) => isSameKind(own, told))
    .map((told) => ({
      told,
      result: compareFacts(own, told),
      ...likeness(own, statement, told, sentence),
    }));
  if (rivals.length === 0) return { statement: own, result: 'missing' };
  if (own.fact.type === 'time') return timeCounterpart(own, rivals);
  const most = Math.max(...rivals.map(({ weight }) => weight));
  const likeliest = rivals.filter(({ weight }) => weight === most);
  const [first] = likeliest;
  const sure = likeliest.every(({ result }) => result === first?.result) && (most > 0 || rivals.length === 1);
  if (!first || !sure) return { statement: own, result: 'unknown' };
  if (first.result !== 'different') return { statement: own, told: first.told, result: first.result };
  // Where another number of the sentence makes the statement true, it is not sure that this one makes it false.
  const doubtful =
    rivals.some(({ result }) => result === 'same') ||
    !(
      first.counted ||
      own.fact.dimension === 'percent' ||
      own.fact.dimension === 'money' ||
      rivals.length === 1
    );
  return { statement: own, told: first.told, result: doubtful ? 'unknown' : 'different' };
}

/** The numbers of one kind that stand in both in one order: each is the other's, whatever is told around them. */
function sameInOrder(own: Value, statement: Content, sentence: Content): ValuePair | null {
  const mine = statement.values.filter((value) => isSameKind(own, value));
  const told = sentence.values.filter((value) => isSameKind(own, value));
  if (own.fact.type === 'time' || mine.length < 2 || mine.length !== told.length) return null;
  const isEach = mine.every((value, i) => compareFacts(value, told[i] as Value) === 'same');
  return isEach ? { statement: own, told: told[mine.indexOf(own)] as Value, result: 'same' } : null;
}

/** The counterparts of all values of a statement; a value of the sentence answers only one of them. */
export function counterpartsOf(statement: Content, sentence: Content): ValuePair[] {
  const pairs = statement.values.map(
    (value) => sameInOrder(value, statement, sentence) ?? counterpartOf(value, statement, sentence),
  );
  return pairs.map((pair) =>
    pair.result === 'different' && pairs.some((other) => other !== pair && other.told === pair.told)
      ? { statement: pair.statement, result: 'unknown' }
      : pair,
  );
}

import { type Clause, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const isCount = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'count';

const isBareCount = ({ bases: [base, more] }: Phrase) =>
  base !== undefined &&
  more === undefined &&
  base.words.every(({ value, inside }) => value !== undefined || inside) &&
  base.words.some(isCount);

/** "hit posts 542 and 543 and 15 other shells fell": the first number is the last one of the clause before. */
function takesNumberBefore({ subject }: Clause, { words }: Context): boolean {
  const [first, next] = subject?.words ?? [];
  if (
    !subject ||
    !first ||
    !isCount(first) ||
    !/^(?:and|or)$/u.test(words[words.indexOf(first) + first.length]?.key ?? '')
  )
    return false;
  const at = words.indexOf(first);
  return next !== undefined && words[at - 1]?.pos === 'CCONJ' && words[at - 2]?.value !== undefined;
}

/** What somebody has or gets so many of. */
const OF_SOMETHING =
  /^(?:have|report|get|win|sell|make|take|lose|see|build|own|record|receive|serve|employ|produce)$/u;

/** "sold 30 vans, Acme had 20": of what, the clause before tells. */
function countsWhat({ verb, after }: Clause, { words, clauses }: Context): boolean {
  const object = after[0];
  if (!OF_SOMETHING.test(verb.lemma) || verb.passive || object?.kind !== 'phrase') return false;
  if (object.preposition.length > 0 || object.tail.length > 0 || !isBareCount(object)) return false;
  const behind = words[words.indexOf(partWords(object).at(-1) as Word) + 1];
  if (behind?.key === 'of') return false;
  const from = words.indexOf(verb.main);
  return clauses.length > 1 && words.slice(0, Math.max(0, from)).some(isCount);
}

/** "has seats and predicted to win more": it was predicted, and by others. */
const FORETOLD = /^(?:predict|forecast|tip|project|rumour|rumor|reckon|estimate|schedule)$/u;

function foretells({ verb, after: [first] }: Clause): boolean {
  const active = !verb.passive && !verb.shared && !verb.words.some(({ pos }) => pos === 'AUX');
  if (!active || !FORETOLD.test(verb.governor)) return false;
  const behind = first?.kind === 'filler' && first.words[0]?.key === 'to';
  return verb.governor !== verb.lemma || behind;
}

/** Words that say how near a number comes. */
const NEARNESS = /^(?:about|around|nearly|almost|some|over|more|than|at|least|another|up|to)$/u;

/** "14 people have died and about 2 lakh have been displaced": the verb is that of the number right before it. */
function isVerbOfNumber({ subject, verb }: Clause, { words }: Context): boolean {
  const at = verb.words[0] === undefined ? -1 : words.indexOf(verb.words[0]);
  const before = words.slice(0, Math.max(0, at)).filter(({ inside }) => !inside);
  const number = before.at(-1);
  if (!subject || number === undefined || !isCount(number) || subject.words.includes(number)) return false;
  return before.slice(0, -1).findLast(({ key }) => !NEARNESS.test(key))?.key === 'and';
}

/** Whether a clause lost what its number counts, or took a number or a deed that is another's. */
export function isHalfCounted(clause: Clause, context: Context): boolean {
  return (
    takesNumberBefore(clause, context) ||
    isVerbOfNumber(clause, context) ||
    countsWhat(clause, context) ||
    foretells(clause)
  );
}

import type { Verdict } from '../../model.ts';
import type { Reason } from '../words.ts';
import type { Content, Word } from './content.ts';
import { counterpartsOf, type ValuePair } from './counterparts.ts';
import { asOneVerb, isTurned } from './turned.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Alignment {
  readonly relation: 'supports' | 'refutes' | 'none';
  readonly reason: Reason;
  readonly compared: Verdict['compared'];
}

const NONE: Alignment = { relation: 'none', reason: 'more', compared: [] };

const STRICT: ReadonlySet<string> = new Set(['से', 'by', 'from', 'to']);

/** The word of a sentence that says what one of the statement says, in the same case. */
function matchOf(word: Word, sentence: Content): Word | undefined {
  return matchesOf(word, sentence)[0];
}

function matchesOf(word: Word, sentence: Content): Word[] {
  return sentence.words.filter(
    (other) =>
      other.meaning === word.meaning &&
      (other.marker === word.marker ||
        (!isStrict(other, word) && (other.marker === '' || word.marker === ''))),
  );
}

/** Where from, where to and by whom are told by the marker alone. */
function isStrict(a: Word, b: Word): boolean {
  return STRICT.has(a.marker) || STRICT.has(b.marker);
}

/** Whether a name that a sentence lacks is the first part of one that it gives by the last part alone. */
function isLongerName(word: Word, statement: Content, sentence: Content): boolean {
  const last = statement.words.find(({ at, name }) => name && at === word.at + 1);
  const short = word.name && last ? matchOf(last, sentence) : undefined;
  if (!short?.name) return false;
  return !sentence.words.some(({ at, name }) => name && Math.abs(at - short.at) === 1);
}

/** Whether two names change places where only their order tells who did it. */
function isSwapped(statement: Content, sentence: Content): boolean {
  let last = -1;
  for (const word of statement.words) {
    if (!word.name || word.adjunct) continue;
    const all = matchesOf(word, sentence);
    if (all.length === 0 || all.some(({ adjunct }) => adjunct)) continue;
    const next = all.find(({ at }) => at > last);
    if (!next) return true;
    last = next.at;
  }
  return false;
}

function isLessSure(statement: Content, sentence: Content): boolean {
  const lacks = (from: Content, other: Content) =>
    from.hedges.some(({ meaning }) => !other.hedges.some((hedge) => hedge.meaning === meaning));
  return lacks(sentence, statement) || lacks(statement, sentence) || sentence.future !== statement.future;
}

function valueRows(pairs: readonly ValuePair[]): Verdict['compared'] {
  return pairs.map(({ statement, told, result }) => ({
    role: statement.fact.type === 'time' ? 'time' : 'quantity',
    statement: statement.text,
    claim: told?.text ?? '',
    result: result === 'missing' ? 'unknown' : result,
  }));
}

/** Whether the sentence narrows a word that the statement leaves whole: "one of the largest" is not "the largest". */
function isNarrowed(statement: Content, sentence: Content): boolean {
  return statement.words.some((word) => {
    const match = matchOf(word, sentence);
    return match && sentence.narrowed.has(match.at) && !statement.narrowed.has(word.at);
  });
}

/** The one word of the statement that the sentence contradicts by its opposite, in a clause that answers to it. */
function oppositeOf(
  missing: readonly Word[],
  sentence: Content,
  vocabulary: Vocabulary,
  clauses: readonly number[],
): Word | undefined {
  const [only] = missing;
  if (missing.length !== 1 || !only) return undefined;
  const against = vocabulary.opposites(only.meaning);
  return sentence.words.find(({ meaning, clause }) => against.includes(meaning) && clauses.includes(clause));
}

/** What is still missing where a bounded number carries the statement: its subject and what only carries it may be left out. */
function withoutCarriers(
  lacking: readonly Word[],
  statement: Content,
  vocabulary: Vocabulary,
  isSubject: (missing: readonly Word[]) => boolean,
): readonly Word[] {
  const named = (at: number) => statement.words.some((word) => word.at === at && word.name);
  const bears = ({ meaning, at }: Word) =>
    vocabulary.isCarrier(meaning) ||
    vocabulary.isOutbreak(meaning) ||
    (vocabulary.isClass(meaning) && (named(at + 1) || named(at - 1)));
  const rest = lacking.filter((word) => !bears(word));
  return isSubject(rest.filter(({ name }) => name)) ? rest.filter(({ name }) => !name) : rest;
}

/** The clauses that a word belongs to: what stands before the first number is said of each that is told after it. */
function clausesOf({ at, clause }: Word, { gapped, values }: Content): number[] {
  const first = values.find((value) => value.clause === clause)?.at ?? -1;
  const clauses = [clause];
  for (let next = clause + 1; at < first && gapped.has(next); next++) clauses.push(next);
  return clauses;
}

/** The clauses that hold all that answers to the statement: the doer of one is not the doer of the next. */
function answering(statement: Content, sentence: Content, pairs: readonly ValuePair[]): number[] {
  const told = pairs.flatMap((pair) => (pair.told ? [pair.told.clause] : []));
  const answers = statement.words.flatMap((word) => {
    const clauses = matchesOf(word, sentence).flatMap((match) => clausesOf(match, sentence));
    return clauses.length > 0 ? [clauses] : [];
  });
  return [...new Set([0, ...told, ...answers.flat()])].filter(
    (clause) => told.every((one) => one === clause) && answers.every((clauses) => clauses.includes(clause)),
  );
}

/**
 * Lays a statement beside a sentence, word by word and value by value. `isSubject` says whether a name that the
 * sentence lacks is what it is about. Supports only where every word and value is found or entailed; refutes only
 * where all but one are and that one excludes what is told; else none.
 */
export function compareContent(
  own: Content,
  told: Content,
  vocabulary: Vocabulary,
  isSubject: (missing: readonly Word[]) => boolean,
): Alignment {
  const [statement, sentence] = asOneVerb(own, told, vocabulary);
  if (statement.words.length < 2 || isLessSure(statement, sentence)) return NONE;
  const lacking = statement.words.filter(
    (word) => !matchOf(word, sentence) && !isLongerName(word, statement, sentence),
  );
  const pairs = counterpartsOf(statement, sentence);
  const clauses = answering(statement, sentence, pairs);
  if (clauses.length === 0) return NONE;

  const compared = valueRows(pairs);
  const isBounded = pairs.some(
    ({ statement: { fact } }) => fact.type === 'quantity' && fact.comparator !== 'exact',
  );
  if (!vocabulary.verbFinal && !isBounded && isSwapped(statement, sentence)) return NONE;
  const isNumeric = pairs.some(({ statement: { fact } }) => fact.type === 'quantity');
  const missing = isNumeric ? withoutCarriers(lacking, statement, vocabulary, isSubject) : lacking;
  const opposed = statement.negations % 2 !== sentence.negations % 2;
  const allSame = pairs.every(({ result }) => result === 'same');
  if (missing.length === 0 && allSame) {
    if (opposed || isNarrowed(statement, sentence)) return NONE;
    return { relation: 'supports', reason: 'all-said', compared };
  }
  if (opposed) return NONE;
  if (isTurned(lacking, statement, sentence, pairs, vocabulary))
    return { relation: 'refutes', reason: 'opposite', compared };
  const opposite = allSame ? oppositeOf(missing, sentence, vocabulary, clauses) : undefined;
  if (opposite) {
    const row = {
      role: 'word',
      statement: missing[0]?.text ?? '',
      claim: opposite.text,
      result: 'different' as const,
    };
    return { relation: 'refutes', reason: 'opposite', compared: [...compared, row] };
  }
  // What an exact number leaves out may be what makes it another one.
  const isWhole = isBounded ? missing.length === 0 : lacking.length === 0;
  return isWhole && isClash(pairs, vocabulary.verbFinal) && hasPredicate(statement, sentence, vocabulary)
    ? { relation: 'refutes', reason: 'value', compared }
    : NONE;
}

/** Whether the statement says what the sentence says of its subject: "had 58 coaches" is not "five coaches derailed". */
function hasPredicate(statement: Content, sentence: Content, { verbFinal }: Vocabulary): boolean {
  const last = sentence.words.at(-1);
  return !verbFinal || !last || statement.words.some(({ meaning }) => meaning === last.meaning);
}

/**
 * Whether values exclude each other: numbers at the same time, or the time of what has no number. Where the verb
 * closes the sentence, a time may also be the only thing that differs: the same happened once.
 */
function isClash(pairs: readonly ValuePair[], verbFinal: boolean): boolean {
  const clash = pairs.filter(({ result }) => result === 'different');
  const sure = pairs.every(({ result }) => result === 'same' || result === 'different');
  const times = clash.filter(({ statement }) => statement.fact.type === 'time').length;
  const numbers = pairs.some(({ statement }) => statement.fact.type === 'quantity');
  return (
    sure &&
    clash.length > 0 &&
    (times === 0 || (times === 1 && clash.length === 1 && (verbFinal || !numbers)))
  );
}

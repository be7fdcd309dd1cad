import type { Lang, Quantity, Time } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { findValues } from '../../values.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that carries meaning. `at` counts the pieces of its sentence. */
export interface Word {
  readonly meaning: string;
  readonly text: string;
  readonly at: number;
  readonly name: boolean;
  /** The marker that tells its part in what happens: ने, को, by. */
  readonly marker: string;
  /** Whether it stands behind a preposition of place or company: it is not what the sentence is about. */
  readonly adjunct: boolean;
  /** Which of the sentence's clauses it stands in. */
  readonly clause: number;
  /** Which of the stretches between commas it stands in. */
  readonly stretch: number;
}

/** A number, amount or time. */
export interface Value {
  readonly fact: Quantity | Time;
  readonly text: string;
  readonly at: number;
  readonly clause: number;
  readonly stretch: number;
}

/** What takes the certainty out of a clause. */
export interface Hedge {
  readonly meaning: string;
  readonly clause: number;
}

/** What a sentence says, without the words that carry nothing. */
export interface Content {
  readonly words: readonly Word[];
  readonly values: readonly Value[];
  readonly negations: number;
  readonly hedges: readonly Hedge[];
  /** The clauses that share the subject and verb of the one before: "5 in the north, and 3 in the south". */
  readonly gapped: ReadonlySet<number>;
  /** Where a word narrows the piece behind it: "one of the largest", "second largest". */
  readonly narrowed: ReadonlySet<number>;
  readonly future: boolean;
  /** Whether something is given in it, or got. */
  readonly gives: boolean;
  readonly gets: boolean;
  /** Whether it opens with a word that stands for somebody named before. */
  readonly anaphoric: boolean;
}

/** A text with the words in brackets among the others; a bracket that lacks what it opened with goes on as it stands. */
function withoutBrackets(text: string): string {
  return text.replace(/\(\s*[;,]?/gu, (bracket) => ' '.repeat(bracket.length)).replace(/\)/gu, ' ');
}

/** The token at `i` as a number on a scale, "3.5/10": the index behind it, or -1. */
function scaleEnd(tokens: readonly Token[], i: number): number {
  return tokens[i]?.text === '/' && tokens[i + 1]?.shape === 'number' ? i + 2 : -1;
}

type Found = ReturnType<typeof findValues>[number];

function isNumberOfName(before: Token | undefined, { fact }: Found): boolean {
  return (
    fact.type === 'quantity' &&
    fact.dimension === 'count' &&
    fact.comparator === 'exact' &&
    before !== undefined &&
    (before.text === '.' || /^(?:\p{Lu}|season|episode|part|volume|chapter)/u.test(before.text))
  );
}

/** "Five out of six" is a share and is held against shares alone. */
function factOf({ fact, exact }: Found): Value['fact'] | null {
  if (fact.type === 'entity') return null;
  const isShare = fact.type === 'quantity' && fact.dimension === 'count' && /में से|out of/u.test(exact);
  return isShare ? { ...fact, dimension: 'other' } : fact;
}

function partsOf(token: Token): string[] {
  return token.key
    .split(/[-–]/u)
    .map((part) => part.replace(/['’]s?$/u, ''))
    .filter((part) => part !== '');
}

/** A content that is being read. */
interface Reader {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly words: Word[];
  readonly values: Value[];
  readonly hedges: Hedge[];
  readonly narrowed: Set<number>;
  readonly gapped: Set<number>;
  at: number;
  clause: number;
  stretch: number;
  negations: number;
}

/** Reads the value whose first token is `i`; the index behind it. */
function readValue(reader: Reader, i: number, value: Found): number {
  const { tokens, words, values, narrowed, clause, stretch } = reader;
  const { exact } = value;
  const fact = factOf(value);
  let next = i;
  while (next < tokens.length && (tokens[next] as Token).start < value.end) next++;
  const scale = scaleEnd(tokens, next);
  if (!fact) return next;
  if (scale > 0 && fact.type === 'quantity') {
    const unit = `/${tokens[scale - 1]?.text}`;
    values.push({
      fact: { ...fact, dimension: 'score', unit },
      text: exact,
      at: reader.at++,
      clause,
      stretch,
    });
    return scale;
  }
  if (isNumberOfName(tokens[i - 1], value)) {
    words.push({
      meaning: exact,
      text: exact,
      at: reader.at++,
      name: true,
      marker: '',
      adjunct: false,
      clause,
      stretch,
    });
  } else {
    if (fact.type === 'quantity' && fact.dimension === 'ordinal') narrowed.add(reader.at + 1);
    values.push({ fact, text: exact, at: reader.at++, clause, stretch });
  }
  return next;
}

function readWord(reader: Reader, i: number): void {
  const { tokens, vocabulary, words } = reader;
  const token = tokens[i] as Token;
  const next = tokens[i + 1]?.key ?? '';
  if (vocabulary.isNegator(token.key)) reader.negations++;
  else if (vocabulary.isHedge(token.key))
    reader.hedges.push({ meaning: vocabulary.meaning(token.key), clause: reader.clause });
  else if (vocabulary.isNarrowing(token.key)) reader.narrowed.add(reader.at);
  else if (token.shape === 'word' && !vocabulary.isLight(token.key, next)) {
    const name = /^\p{Lu}/u.test(token.text);
    const marker =
      (vocabulary.isCaseless(token.key) ? '' : vocabulary.markerOf(next)) ||
      (name ? vocabulary.markerBefore(tokens[i - 1]?.key ?? '') : '');
    const adjunct = vocabulary.isAdposition(tokens[i - 1]?.key ?? '');
    for (const part of partsOf(token)) {
      if (vocabulary.isLight(part, next)) continue;
      const meaning = vocabulary.meaning(part);
      words.push({
        meaning,
        text: token.text,
        at: reader.at++,
        name,
        marker,
        adjunct,
        clause: reader.clause,
        stretch: reader.stretch,
      });
    }
  }
}

/**
 * Whether a clause with a subject of its own begins: at "while", at an "and" between two that do something, or
 * before another count with a verb of its own. */
function opensClause(
  tokens: readonly Token[],
  i: number,
  vocabulary: Vocabulary,
  startsValue: boolean,
): boolean {
  const key = (tokens[i] as Token).key;
  if (vocabulary.isBreak(key)) return true;
  const acts = (token: Token) => vocabulary.isActing(token.key);
  if (!vocabulary.isAnd(key)) return false;
  if (!vocabulary.verbFinal && startsValue) return true;
  return (
    vocabulary.isFinite(tokens[i - 1]?.key ?? '') ||
    (tokens.slice(0, i).some(acts) && tokens.slice(i).some(acts))
  );
}

/** What the words of a text mean, without its values: quick enough to leave out most sentences by. */
export function meaningsOf(text: string, vocabulary: Vocabulary): Set<string> {
  const parts = tokenize(vocabulary.shorten(withoutBrackets(text))).flatMap(partsOf);
  return new Set(parts.map((part) => vocabulary.meaning(part)));
}

function atItsStart(value: Value): Value {
  const { fact } = value;
  return fact.type === 'time' && fact.comparator === 'atLeast'
    ? { ...value, fact: { ...fact, comparator: 'exact' } }
    : value;
}

/** Reads the content of one sentence of a language. */
export function contentOf(text: string, lang: Lang, vocabulary: Vocabulary): Content {
  const plain = vocabulary.shorten(withoutBrackets(text));
  const found = findValues(plain, { lang });
  const tokens = tokenize(plain);
  const reader: Reader = {
    tokens,
    vocabulary,
    words: [],
    values: [],
    hedges: [],
    narrowed: new Set(),
    gapped: new Set(),
    at: 0,
    clause: 0,
    stretch: 0,
    negations: 0,
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const value = found.find(({ start, end }) => start <= token.start && token.end <= end);
    if (value) {
      i = readValue(reader, i, value);
    } else {
      const next = tokens[i + 1]?.start;
      const startsValue = found.some(({ start }) => start === next);
      if (opensClause(tokens, i, vocabulary, startsValue)) {
        reader.clause++;
        if (startsValue && vocabulary.isAnd(token.key)) reader.gapped.add(reader.clause);
      }
      if (/^[,;:]$/u.test(token.text)) reader.stretch++;
      readWord(reader, i);
      i++;
    }
  }
  const { words, values, hedges, narrowed, gapped, negations } = reader;
  const begins = words.some(({ meaning }) => vocabulary.isBeginning(meaning));
  return {
    words,
    values: begins ? values.map(atItsStart) : values,
    negations,
    hedges,
    narrowed,
    gapped,
    gives: tokens.some(({ key }) => vocabulary.isGiving(key)),
    gets: tokens.some(({ key }) => vocabulary.isGetting(key)),
    future: vocabulary.isFuture(tokens.map(({ key }) => key)),
    anaphoric: vocabulary.isAnaphoric(tokens[0]?.key ?? ''),
  };
}

/** Whether most of the statement's words are not in a sentence: it need not be read. */
export function sharesTooLittle({ words }: Content, meanings: ReadonlySet<string>): boolean {
  const common = words.filter(({ name }) => !name);
  return common.filter(({ meaning }) => meanings.has(meaning)).length * 2 < common.length;
}

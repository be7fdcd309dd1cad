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
  /** The case marker behind it, where the language has them: ने, को. */
  readonly marker: string;
  /** Whether it stands behind a preposition of place or company: it is not what the sentence is about. */
  readonly adjunct: boolean;
}

/** A number, amount or time. */
export interface Value {
  readonly fact: Quantity | Time;
  readonly text: string;
  readonly at: number;
}

/** What a sentence says, without the words that carry nothing. */
export interface Content {
  readonly words: readonly Word[];
  readonly values: readonly Value[];
  readonly negations: number;
  /** What takes the certainty out of it. */
  readonly hedges: readonly string[];
  /** Where a word narrows the piece behind it: "one of the largest", "second largest". */
  readonly narrowed: ReadonlySet<number>;
  readonly future: boolean;
  /** Whether it opens with a word that stands for somebody named before. */
  readonly anaphoric: boolean;
}

type Located = ReturnType<typeof findValues>[number];

/** The token at `i` as a number on a scale, "3.5/10": the index behind it, or -1. */
function scaleEnd(tokens: readonly Token[], i: number): number {
  return tokens[i]?.text === '/' && tokens[i + 1]?.shape === 'number' ? i + 2 : -1;
}

function isNumberOfName(before: Token | undefined, value: Located): boolean {
  const { fact } = value;
  return (
    fact.type === 'quantity' &&
    fact.dimension === 'count' &&
    fact.comparator === 'exact' &&
    before !== undefined &&
    (before.text === '.' || /^(?:\p{Lu}|season|episode|part|volume|chapter)/u.test(before.text))
  );
}

function partsOf(token: Token): string[] {
  return token.key
    .split(/[-–]/u)
    .map((part) => part.replace(/['’]s?$/u, ''))
    .filter((part) => part !== '');
}

/** Reads the content of one sentence of a language. */
export function contentOf(text: string, lang: Lang, vocabulary: Vocabulary): Content {
  const plain = text.replace(/[()]/g, ' ');
  const values = findValues(plain, { lang });
  const tokens = tokenize(plain);
  const words: Word[] = [];
  const found: Value[] = [];
  const hedges: string[] = [];
  const narrowed = new Set<number>();
  let [at, negations, i] = [0, 0, 0];
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const value = values.find(({ start, end }) => start <= token.start && token.end <= end);
    if (value && value.fact.type !== 'entity') {
      const before = tokens[i - 1];
      while (i < tokens.length && (tokens[i] as Token).start < value.end) i++;
      const scale = scaleEnd(tokens, i);
      if (scale > 0 && value.fact.type === 'quantity') {
        const unit = `/${tokens[scale - 1]?.text}`;
        found.push({ fact: { ...value.fact, dimension: 'score', unit }, text: value.exact, at: at++ });
        i = scale;
      } else if (isNumberOfName(before, value)) {
        words.push({
          meaning: value.exact,
          text: value.exact,
          at: at++,
          name: true,
          marker: '',
          adjunct: false,
        });
      } else {
        if (value.fact.type === 'quantity' && value.fact.dimension === 'ordinal') narrowed.add(at + 1);
        found.push({ fact: value.fact, text: value.exact, at: at++ });
      }
      continue;
    }
    i++;
    if (vocabulary.isNegator(token.key)) negations++;
    else if (vocabulary.isHedge(token.key)) hedges.push(vocabulary.meaning(token.key));
    else if (vocabulary.isNarrowing(token.key)) narrowed.add(at);
    else if (token.shape === 'word' && !vocabulary.isLight(token.key)) {
      const marker = vocabulary.markerOf(tokens[i]?.key ?? '');
      const adjunct = vocabulary.isAdposition(tokens[i - 2]?.key ?? '');
      for (const part of partsOf(token)) {
        if (vocabulary.isLight(part)) continue;
        const meaning = vocabulary.meaning(part);
        words.push({
          meaning,
          text: token.text,
          at: at++,
          name: /^\p{Lu}/u.test(token.text),
          marker,
          adjunct,
        });
      }
    }
  }
  return {
    words,
    values: found,
    negations,
    hedges,
    narrowed,
    future: vocabulary.isFuture(tokens.map(({ key }) => key)),
    anaphoric: vocabulary.isAnaphoric(tokens[0]?.key ?? ''),
  };
}

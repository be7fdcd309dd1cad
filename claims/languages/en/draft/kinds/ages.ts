import { type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const AGED = /^(\d{1,3})-year-old$/u;

/** Whether a word is said with a vowel first: "MA", "elder". */
const isVowel = ({ text }: Word) =>
  /^[A-Z](?!\p{Ll})/u.test(text)
    ? /^[AEFHILMNORSX]/u.test(text)
    : /^(?:[aio]|e(?!u)|u(?!ni|k|s\b))/iu.test(text);

/**
 * "the 31-year-old head of Acme": what somebody is, and how old, told apart; null where no age stands there, or
 * "a" would be left before a vowel.
 */
export function ageApart(what: Phrase): { what: Phrase; age: Phrase } | null {
  const article = what.words[0];
  const aged = what.words[1];
  const next = what.words[2];
  const [, years] = aged?.text.match(AGED) ?? [];
  if (!article || !aged || !years || !next || article.pos !== 'DET' || aged === what.head) return null;
  if (article.key !== 'the' && isVowel(next) !== (article.key === 'an')) return null;
  const without = (words: readonly Word[]) => words.filter((word) => word !== aged);
  const number: Word = {
    ...aged,
    end: aged.start + years.length,
    text: years,
    key: years,
    lemma: years,
    pos: 'NUM',
    value: {
      fact: { type: 'quantity', dimension: 'age', value: Number(years), unit: 'year', comparator: 'exact' },
    } as NonNullable<Word['value']>,
  };
  return {
    what: {
      ...what,
      words: without(what.words),
      bases: what.bases.map((base) => ({ ...base, words: without(base.words) })),
    },
    age: { ...what, words: [number], bases: [], head: number, joined: false, tail: [] },
  };
}

/** "Ada Palmer, 36, was riding home on August 19, 2017": so old then, and not now. */
export const isOfPastYear = ({ head }: Phrase, { clauses }: Context): boolean =>
  clauses.some(
    ({ subject, verb, before, after }) =>
      subject?.words.includes(head) &&
      verb.tense === 'past' &&
      [...before, ...after]
        .flatMap(partWords)
        .some(({ text }) => /^(?:19|20)\d{2}$|, (?:19|20)\d{2}$/u.test(text)),
  );

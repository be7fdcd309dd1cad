import { REPORTING } from '../../lexicon/verbs.ts';
import type { Word } from '../word.ts';

export const OWNER: ReadonlySet<string> = new Set('his her its their my our your'.split(' '));
export const BE: ReadonlySet<string> = new Set('is are was were been be'.split(' '));
export const MODAL: ReadonlySet<string> = new Set(
  "will would shall should can could may might must wo ca 'll ’ll".split(' '),
);
export const DO: ReadonlySet<string> = new Set('do does did'.split(' '));
/** A verb form of the third person, or a plural noun. */
export const isSForm = (key: string): boolean => key.length > 1 && key.endsWith('s') && !key.endsWith('ss');

export const isNoun = (word: Word | undefined) => word?.pos === 'NOUN' || word?.pos === 'PROPN';
export const isVerb = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX';
export const isOwner = (word: Word | undefined) => word?.pos === 'PRON' && OWNER.has(word.key);
export const keyOf = (word: Word | undefined) => word?.key ?? '';

/** Whether `word` opens a noun phrase that a verb before it could govern. */
export function opensObject(word: Word | undefined): boolean {
  return word?.pos === 'DET' || word?.pos === 'NUM' || word?.pos === 'SYM' || isOwner(word);
}

/** Whether the clause of the word at `at` has its verb before it, with nothing between that opens another. */
export function hasVerbBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (isVerb(word)) return !REPORTING.has(word.lemma);
    if (/^(?:CCONJ|PUNCT|SCONJ)$/u.test(word.pos) || /^(?:who|which|that|what|how)$/u.test(word.key))
      return false;
  }
  return false;
}

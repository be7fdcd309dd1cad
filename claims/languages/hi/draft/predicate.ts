import { rangeOf } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Blueprint } from './build.ts';

/** The predicate of a frame as a claim shows it. */
export function predicateOf(text: string, frame: Frame): Blueprint['predicate'] {
  const { verb } = frame;
  const range = rangeOf(verb.words);
  const lemma = verb.conjunct ? `${verb.conjunct.text} ${verb.root}ना` : `${verb.root}ना`;
  return {
    text: text.slice(range.start, range.end),
    lemma,
    ergative: frame.parts.some((part) => part.phrase.kind === 'nominal' && part.phrase.tag === 'ergative'),
    passive: verb.passive,
    tense: verb.tense,
    ...(verb.gender ? { gender: verb.gender } : {}),
    ...(verb.number ? { number: verb.number } : {}),
  };
}

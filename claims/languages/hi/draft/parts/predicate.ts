import { rangeOf } from '../../../../text/range.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Frame } from '../../frame/types.ts';
import type { Blueprint } from './build.ts';

/** The infinitive of a verb group with its conjunct: समर्थन करना. */
export function verbLemma(verb: VerbGroup): string {
  return verb.conjunct ? `${verb.conjunct.text} ${verb.root}ना` : `${verb.root}ना`;
}

/** The predicate of a frame as a claim shows it. */
export function predicateOf(text: string, frame: Frame): Blueprint['predicate'] {
  const { verb } = frame;
  const range = rangeOf(verb.words);
  return {
    text: text.slice(range.start, range.end),
    lemma: verbLemma(verb),
    ergative: frame.parts.some((part) => part.phrase.kind === 'nominal' && part.phrase.tag === 'ergative'),
    passive: verb.passive,
    tense: verb.tense,
    ...(verb.gender ? { gender: verb.gender } : {}),
    ...(verb.number ? { number: verb.number } : {}),
  };
}

import type { Reading } from '../../../model.ts';
import { tellsOf } from './story/known.ts';
import { wordsOf } from './story/open-words.ts';

/** "The airline", "a spokesman": a source without a name could be any. The police need none. */
export function hasOpenSource({ claim }: Reading): boolean {
  const source = claim.attribution?.source ?? '';
  return /^(?:the|a|an|his|her|its|their|this|that) /iu.test(source) && !/ \p{Lu}|police/u.test(source);
}

/** Whether a headline says which "the company" is that a claim has as its source. */
export function isSourceUnder({ claim }: Reading, headline: string): boolean {
  const noun = /^the (\p{Ll}+)$/iu.exec(claim.attribution?.source ?? '')?.[1];
  return noun !== undefined && tellsOf(new Set(wordsOf(headline)), noun);
}

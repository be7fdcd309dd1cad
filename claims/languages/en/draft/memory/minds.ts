import { isBody } from '../../frame/phrases.ts';
import type { Clause, Phrase } from '../../parse/types.ts';

const MIND =
  /^(?:expect|hope|plan|intend|want|believe|fear|argue|insist|claim|promise|pledge|agree|refuse|decide|deny|warn|vow|aim|name|cite|decline|comment|apologi[sz]e|blame|thank|praise|criticise|criticize|urge|advise|appeal|accuse|condemn|reiterate|quote)$/u;

/** "although it still expects a harvest": only somebody or a body does, and no crop. */
export const isOfMind = ({ verb }: Clause): boolean =>
  MIND.test(verb.governor) && !verb.words.some(({ key }) => /^(?:is|are|was|were|been|be)$/u.test(key));

/** Whether a phrase is a body that may expect and plan. */
export const hasMind = (phrase: Phrase): boolean =>
  isBody(phrase) || phrase.head.name?.class === 'organisation';

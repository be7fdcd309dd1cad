import type { Clause } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

/** What somebody makes another do: without whom, it was done to the subject. */
const MAKES_DO =
  /^(?:order|force|allow|require|permit|compel|oblige|instruct|advise|urge|tell|encourage|enable|invite)$/u;

/** "Most of the people [ordered to leave] were told …": who was made to do something, and no deed of theirs. */
export function isOrderedTo({ relation, verb }: Clause, { words }: Context): boolean {
  const [only, more] = verb.words;
  if (relation !== 'main' || !only || more || verb.passive || !MAKES_DO.test(verb.lemma)) return false;
  const [to, deed] = words.slice(words.indexOf(only) + 1);
  return only.key !== verb.lemma && to?.key === 'to' && deed?.pos === 'VERB';
}

import type { Clause } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

/** What nobody does to anything. */
const GOES =
  /^(?:die|rise|fall|go|come|arrive|remain|live|work|happen|sit|stand|stay|wait|sleep|march|gather|climb|flee)$/u;

/** "Expanded its recall, adding [61,000 cases of kale sold at shops]": things that were added, and not what was said of them. */
export function isAddedThing(
  { relation, opener, subject, verb, carrier }: Clause,
  { words }: Context,
): boolean {
  if (relation !== 'content' || opener !== '' || carrier?.verb.lemma !== 'add') return false;
  const [only, more] = verb.words;
  const isCounted = subject?.words[0]?.value !== undefined;
  if (carrier.verb.form !== 'ing' || !isCounted || !only || more || verb.passive) return false;
  const next = words[words.indexOf(only) + 1]?.pos;
  // "Power mixes sold at shops": a plural that passes for the verb.
  return verb.tense === 'past' ? next === 'ADP' && !GOES.test(verb.lemma) : next === 'VERB';
}

import { canAct } from '../clause/actors.ts';
import type { Clause } from '../clause/index.ts';
import type { Nominal } from '../clause/phrases.ts';

const SO_MUCH = /^(?:इतन[ाेी]|इस कदर)$/u;

/** "धमाका इतना तेज था कि …": the one thing that is so much; its effects follow, and "उसकी" is its own. */
export function measuredIn({ phrases, verb, words }: Clause): Nominal | undefined {
  if (verb?.root !== 'हो' || !words.some(({ key }) => SO_MUCH.test(key))) return undefined;
  const nominals = phrases.filter((phrase): phrase is Nominal => phrase.kind === 'nominal');
  const bare = nominals.filter(({ tag, group }) => tag === 'direct' && group.head.pos === 'noun');
  const [first, ...more] = bare;
  if (!first || more.length > 0 || nominals.some(({ tag }) => tag === 'genitive')) return undefined;
  const { group } = first;
  const reading = group.head.noun?.[0];
  if (canAct(group) || group.pronoun || group.relative || reading?.number !== 'sg') return undefined;
  return group.words.some(({ pronoun, pos }) => pronoun !== undefined || pos === 'coordinator')
    ? undefined
    : first;
}

import { isPlural, isTimePhrase, phraseOfBase } from '../../frame/phrases.ts';
import type { Clause, Phrase } from '../../parse/types.ts';
import type { Scene } from './scene.ts';

/** Whether a name that no list knows is surely a thing's: "the Call", "Acme, which …", "the film Anjal" before. */
export function isSureThing({ head, words }: Phrase, { mentions, memory }: Scene): boolean {
  if (words[0]?.key === 'the') return true;
  if (memory.topic?.head === head && memory.sort.thing) return true;
  const key = head.name?.canonical.toLowerCase();
  return [...mentions.always.values()].some((mention) => mention.key === key && mention.firm !== 'maybe');
}

/** "Tests by the agency found it. It told": no one thing. */
export const isOfMany = ({ bases: [first, more] }: Phrase): boolean =>
  first !== undefined &&
  more !== undefined &&
  (isPlural(phraseOfBase(first)) || (!first.head.name && /[^su]s$/u.test(first.head.key)));

/** "Most soldiers stationed abroad": without what narrows it, it would be others. */
export function isNarrowed({ words }: Phrase, clauses: readonly Clause[]): boolean {
  const first = words[0];
  if (!first || /^(?:the|its|his|her|their)$/u.test(first.key) || first.name) return false;
  return clauses.some(
    ({ relation, subject }) => /^(?:reduced|relative)$/u.test(relation) && subject?.words[0] === first,
  );
}

/** "The main event this year was here; it was in Leeds in 2024": of another time it is another one. */
export const isOfOneTime = ({ bases }: Phrase): boolean => {
  const last = bases.length > 1 ? bases.at(-1) : undefined;
  return last !== undefined && isTimePhrase(phraseOfBase(last));
};

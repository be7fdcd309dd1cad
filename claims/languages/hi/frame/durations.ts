import type { VerbGroup } from '../chunk/types.ts';
import type { Phrase } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';

/** "करीब चार घंटे चली": how long something went on is not what went on. */
export function lasts({ value }: Word, { root, conjunct }: VerbGroup): boolean {
  return !conjunct && root === 'चल' && value?.fact.type === 'quantity' && value.fact.dimension === 'duration';
}

/** "मरम्मत में 40 दिन लगेंगे": so long takes what stands with में. */
export function takes({ value }: Word, { root, conjunct }: VerbGroup): boolean {
  return !conjunct && root === 'लग' && value?.fact.type === 'quantity' && value.fact.dimension === 'duration';
}

/** "मरम्मत में", "बनाने में": what takes its time. */
export const isTask = (phrase: Phrase) =>
  phrase.kind === 'embedded'
    ? phrase.tag === 'locative'
    : phrase.kind === 'nominal' && phrase.tag === 'locative' && phrase.group.head.name?.class !== 'place';

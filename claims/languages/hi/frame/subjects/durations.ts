import type { VerbGroup } from '../../chunk/types.ts';
import type { Phrase } from '../../clause/phrases.ts';
import { isDuration, type Word } from '../../tag/word.ts';

/** "करीब चार घंटे चली": how long something went on is not what went on. */
export function lasts(head: Word, { root, conjunct }: VerbGroup): boolean {
  return !conjunct && root === 'चल' && isDuration(head);
}

/** "मरम्मत में 40 दिन लगेंगे": so long takes what stands with में. */
export function takes(head: Word, { root, conjunct }: VerbGroup): boolean {
  return !conjunct && root === 'लग' && isDuration(head);
}

/** "मरम्मत में", "बनाने में": what takes its time. */
export const isTask = (phrase: Phrase) =>
  phrase.kind === 'embedded'
    ? phrase.tag === 'locative'
    : phrase.kind === 'nominal' && phrase.tag === 'locative' && phrase.group.head.name?.class !== 'place';

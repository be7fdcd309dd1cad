import type { Frame } from '../../frame/types.ts';
import { countOf, type Word } from '../../tag/word.ts';
import { sourceStarts } from '../parts/source-starts.ts';
import type { Crowd, Place, Topic } from './memory-types.ts';

/** Sentences after which "उन्होंने" means no crowd any more. */
const REACH = 2;

/** "इनमें कुछ युवकों के पास": whoever is of them is told of as many. */
const OF_MANY = /^(?:इनमें|उनमें)$/u;

/** To whom or with whom something is done: nobody who does the next thing. */
const DONE_TO: ReadonlySet<string> = new Set(['dative', 'instrumental', 'purpose']);

/** Whether a word is of several people without a name: "युवक … रहे थे", "तीन युवक", "युवकों ने", "युवकों की". */
function isOfSeveral(word: Word, at: number, { clause: { words }, verb }: Frame): boolean {
  const readings = word.noun ?? [];
  if (word.name || word.pos !== 'noun' || readings[0]?.class !== 'person') return false;
  const marker = words[at + 1];
  if (marker?.pos === 'postposition' && DONE_TO.has(marker.tag ?? '')) return false;
  if (words[at - 1]?.key === 'एक') return false;
  const count = words
    .slice(Math.max(0, at - 2), at)
    .map(countOf)
    .find((fact) => fact !== undefined);
  if (count) return count.value > 1;
  if (readings.every(({ number }) => number === 'pl') || /ों$/u.test(word.key)) return true;
  return marker?.pos !== 'postposition' && verb.number === 'pl';
}

/** The last sentence that told of several people who act or own something. */
export function crowdAfter(before: Crowd | undefined, frame: Frame, { sentence }: Place): Crowd | undefined {
  if (frame.carrier) return before;
  const said = sourceStarts(frame.source);
  const { words } = frame.clause;
  const many = words.some(
    (word, at) =>
      (word.pos === 'pronoun' && OF_MANY.test(word.key)) ||
      (!said.has(word.start) && !isBeforeName(words, at) && isOfSeveral(word, at, frame)),
  );
  return many ? { sentence } : before;
}

/** "मरीज मोहन राय": what somebody by name is. */
const isBeforeName = (words: readonly Word[], at: number) => words[at + 1]?.name?.class === 'person';

/**
 * "थानेदार ने बताया कि युवक जुलूस निकाल रहे थे। उन्होंने फायरिंग कर दी": of whoever only told it, or of the many of
 * whom it was told.
 */
export function mayBeCrowd(person: Topic, crowd: Crowd | undefined, sentence: number): boolean {
  if (!person.spoke || !crowd) return false;
  return crowd.sentence >= person.sentence && sentence - crowd.sentence <= REACH;
}

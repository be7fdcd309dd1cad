import type { Word } from '../tag/word.ts';
import { wholeGroup } from './noun-groups.ts';
import type { Chunk, NounGroup } from './types.ts';

/** "20 किलोमीटर दूर", "500 मीटर पहले": which way from where. */
const AWAY = /^(?:दूर|पहले|आगे|ऊपर|नीचे|पीछे|बाहर|अंदर|भीतर)$/u;
const DIRECTION = /^(?:उत्तर|दक्षिण|पूर्व|पश्चिम|पूर्वोत्तर|उत्तर-पूर्व|उत्तर-पश्चिम|दक्षिण-पूर्व|दक्षिण-पश्चिम)$/u;

/** "करीब", "लगभग": no more than how nearly. */
const isNearly = ({ pos, key }: Word) => pos === 'approximator' || /^(?:करीब|लगभग|महज|सिर्फ|मात्र)$/u.test(key);

const SITES: ReadonlySet<string> = new Set(['place', 'building', 'organisation', 'natural']);

/** "पटना से", "स्टेशन से": from where a distance is measured. */
function isPointOfDistance(chunk: Chunk | undefined): chunk is NounGroup {
  if (chunk?.kind !== 'noun' || chunk.marker.length !== 1 || chunk.marker[0]?.key !== 'से') return false;
  const { name, noun, value } = chunk.head;
  if (value || chunk.pronoun || chunk.relative) return false;
  return name?.class === 'place' || name?.class === 'organisation' || SITES.has(noun?.[0]?.class ?? '');
}

/**
 * "20 किलोमीटर दूर | बिहटा के पास", "80 किलोमीटर उत्तर में", "एक किलोमीटर की दूरी पर": how many words at the front of a
 * run tell a distance and which way it is, with or without a marker behind the run; 0 where they do not.
 */
function distanceAhead(run: readonly Word[], isMarked: boolean): number {
  let at = 0;
  while (at < run.length && isNearly(run[at] as Word)) at++;
  const value = run[at];
  const fact = value?.value?.fact;
  if (!value || fact?.type !== 'quantity' || fact.dimension !== 'distance') return 0;
  const end = at + value.length;
  const way = run[end];
  const more = run[end + 1];
  if (!way) return 0;
  if (isMarked && end + 1 === run.length) return DIRECTION.test(way.key) ? run.length : 0;
  if (isMarked && way.tag === 'genitive' && more?.key === 'दूरी' && end + 2 === run.length) return run.length;
  return AWAY.test(way.key) &&
    more !== undefined &&
    more.tag !== 'genitive' &&
    !/^(?:स्थित|बसे|तक)$/u.test(more.key)
    ? end + 1
    : 0;
}

/**
 * Makes the phrase from which a distance is measured, at the end of `chunks`, one with the distance at the front of `run`:
 * how many words of the run it took; 0 where there is none.
 */
export function joinDistance(chunks: Chunk[], run: readonly Word[], marker: readonly Word[]): number {
  const from = chunks.at(-1);
  if (!isPointOfDistance(from)) return 0;
  const far = distanceAhead(run, marker.length > 0);
  if (far === 0) return 0;
  const words = [...from.words, ...from.marker, ...run.slice(0, far)];
  chunks[chunks.length - 1] = wholeGroup(words, far === run.length ? marker : [], 'place');
  return far;
}

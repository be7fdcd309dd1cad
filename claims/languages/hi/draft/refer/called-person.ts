import type { Gender } from '../../../../model.ts';
import { matchRole } from '../../lexicon/names/index.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { ACCUSED } from '../known/accused.ts';
import type { Known } from '../known/types.ts';
import type { Surroundings } from '../memory/surroundings.ts';

/** "हैदराबाद की इस खिलाड़ी": the gender that the marker before shows; के is of men and of a plural of respect. */
export function shownBefore(
  first: Word | undefined,
  clause: readonly Word[] | undefined,
): Gender | undefined {
  const before = first && clause?.[clause.indexOf(first) - 1];
  if (!before || !isGenitiveMarker(before)) return undefined;
  return before.key === 'की' ? 'f' : 'm';
}

/** Whether whoever a noun takes up is called by what many are: "खिलाड़ी", "नेता", and no "मुख्यमंत्री". */
function isCalledByTrade({ head }: Known, noun: Word | undefined): boolean {
  if (head.name?.class !== 'person' || !noun) return false;
  return matchRole([noun], 0)?.value.office !== true;
}

/** "राय" and "मोहन राय": one name is part of the other. */
function isSameName(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return short !== '' && ` ${long} `.includes(` ${short} `);
}

/**
 * Whether a noun that takes up somebody by name can mean another: where it says only what many are, it is the one person
 * whom its paragraph is about, of the gender that the words show. `at`: of the first word that is taken up.
 */
export function mayMeanAnother(
  words: readonly Word[],
  at: number,
  found: { readonly known: Known; readonly length: number },
  { memory, paragraph, sentence, subject, marked, verb, clause }: Surroundings,
): boolean {
  const { known, length } = found;
  // "आरोपी ने 40 लोगों से ठगी की": whoever was arrested; of "आरोपी भाग गए" there may be more.
  if (ACCUSED.includes(words[at + length - 1]?.key ?? '')) return !marked && verb.number !== 'sg';
  if (!isCalledByTrade(known, words[at + length - 1])) return false;
  const { topic, two } = memory;
  if (!topic || !isSameName(topic.text, known.head.name?.canonical ?? '')) return true;
  if (topic.alone || topic.paragraph !== paragraph || (two && two.sentence >= sentence - 1)) return true;
  const shown = shownBefore(words[at], clause) ?? (subject && !marked ? verb.gender : undefined);
  // Names of men tell their gender less often than "की" tells a woman's.
  if (shown === 'f') return topic.gender !== 'f';
  return shown === 'm' && topic.gender === 'f';
}

import { isPlural } from '../../frame/phrases.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { GENDER } from '../memory/genders.ts';
import { besideSpeaker } from './person-rivals.ts';
import type { Scene } from './scene.ts';

const HER =
  /^(?:mother|mum|wife|sister|daughter|girlfriend|widow|aunt|grandmother|woman|girl|actress|spokeswoman)$/u;
const HIS = /^(?:father|dad|husband|brother|son|boyfriend|uncle|grandfather|man|boy|spokesman)$/u;

/** "The trust's secretary replied that he would go": "he" may be the secretary, who has no name. */
export function mayBeSpeaker(word: Word, speaker: Phrase, { appositions }: Scene): boolean {
  const { head } = speaker;
  // "Its minister, Ada Palmer, said"
  if (appositions.some(({ name, what }) => name.words[0] === speaker.words[0] && what.head.name))
    return false;
  if (head.name || isPlural(speaker) || /^(?:spokes|official|officer|source|lawyer|witness)/u.test(head.key))
    return false;
  // "The 29-year-old from Leeds said he"
  if (!PEOPLE_NOUNS.has(head.lemma) && !ROLES.has(head.lemma) && !/-year-old$/u.test(head.key)) return false;
  const gender = HER.test(head.key) ? 'f' : HIS.test(head.key) ? 'm' : null;
  return gender === null || gender === GENDER[word.key];
}

/** "another man", "a guard": somebody without a name before the word, whom "he" may mean as well as the speaker. */
export function hasStranger(word: Word, { words: own, head }: Phrase, scene: Scene): boolean {
  const { words, clause } = scene;
  const beside = besideSpeaker(word, scene);
  const verb = clause.carrier?.verb.words[0];
  const herald = head.name !== undefined || /^(?:spokes|official|officer|source|lawyer)/u.test(head.key);
  const from = (herald ? own.at(-1)?.end : own[0]?.start) ?? 0;
  return words.some(
    (other, i) =>
      other.start >= from &&
      other.end <= word.start &&
      other !== verb &&
      !beside.includes(other) &&
      other.pos === 'NOUN' &&
      other.key === other.lemma &&
      /^(?:a|an|another|one)$/u.test(determinerOf(words, i)) &&
      (PEOPLE_NOUNS.has(other.lemma) || ROLES.has(other.lemma)),
  );
}

/** The determiner of the noun at `at`, with adjectives between; empty where it has none. */
function determinerOf(words: readonly Word[], at: number): string {
  let i = at - 1;
  while (i >= 0 && /^(?:ADJ|NOUN)$/u.test(words[i]?.pos ?? '')) i--;
  return words[i]?.key ?? '';
}

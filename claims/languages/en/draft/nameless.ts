import { isPlural } from '../frame/phrases.ts';
import { ROLES } from '../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import type { Clause, Phrase } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import { GENDER } from './genders.ts';
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
  if (!PEOPLE_NOUNS.has(head.lemma) && !ROLES.has(head.lemma)) return false;
  const gender = HER.test(head.key) ? 'f' : HIS.test(head.key) ? 'm' : null;
  return gender === null || gender === GENDER[word.key];
}

/** "Hill's son Ben", "Hill's lawyer": somebody beside the name. */
export const isOwned = ({ words }: Phrase) =>
  words.some(
    ({ name, length }, i) => name?.class === 'person' && /^['’]s?$/u.test(words[i + length]?.text ?? ''),
  );

/** "Hill's son Ben said he": the son. */
export const isKin = ({ words, head }: Phrase) =>
  head.name !== undefined &&
  words.some(({ key }) => /^(?:son|daughter|wife|husband|brother|sister|mother|father)$/u.test(key));

/** "'People here have waited. They …'": of here, and not people as such. */
export const isOfHere = (clause: Clause | undefined) =>
  clause?.verb.words[0]?.key === 'here' || clause?.before.some(({ words: [word] }) => word?.key === 'here');

import { BODIES } from '../../lexicon/closed.ts';
import { FIRMS, isFirmNoun, THINGS } from '../../lexicon/referents.ts';
import type { Word } from '../../tag/word.ts';
import type { Mention } from './mention.ts';

/** Nouns by which a story goes on about one thing, in rows. */
const KIN: readonly (readonly string[])[] = [
  ['ship', 'vessel', 'boat', 'ferry', 'freighter', 'tanker', 'trawler', 'yacht'],
  ['probe', 'spacecraft'],
  ['startup', 'company', 'firm'],
];

const kinOf = (noun: string): readonly string[] => {
  const row = KIN.find((nouns) => nouns.includes(noun)) ?? [];
  return noun === 'ship' || row[0] !== 'ship'
    ? [noun, ...row.filter((other) => other !== noun)]
    : [noun, 'ship', 'vessel'];
};

const isThing = (noun: string) => THINGS.has(noun) || KIN.some((row) => row.includes(noun));

/** "the cargo ship Star of Leeds", "the space agency ISRO": what stands before a name says what it is. */
export function ofKindBefore(words: readonly Word[], at: number, sentence: number): Mention[] {
  const word = words[at];
  const kind = words[at - 1];
  if (!word?.name || word.inside || word.name.class === 'person' || word.name.class === 'place') return [];
  if (
    kind?.pos !== 'NOUN' ||
    kind.name ||
    kind.value ||
    /^\p{Lu}/u.test(kind.text) ||
    kind.key !== kind.lemma
  )
    return [];
  const end = at + word.length;
  // "Star of Leeds": the whole name.
  const of = words[end]?.key === 'of' && words[end + 1]?.name ? 1 + (words[end + 1]?.length ?? 0) : 0;
  const own = words.slice(at, end + of);
  // "the ship Star of Leeds crew", "the agency ISRO scientists": told of others.
  if (words[end + of]?.pos === 'NOUN') return [];
  const body = BODIES.has(kind.key) || FIRMS.includes(kind.key) || isFirmNoun(kind.key);
  if (!body && !isThing(kind.key)) return [];
  const before = words[at - 2];
  const modifier = before?.pos === 'NOUN' && !before.name && !/^\p{Lu}/u.test(before.text) ? [before] : [];
  const told = body ? own : [...modifier, kind, ...own];
  const text = told.map(({ text: one }) => one).join(' ');
  return kinOf(kind.key).map((noun) => ({
    noun,
    words: own,
    key: word.name?.canonical.toLowerCase() ?? '',
    identifies: true,
    named: true,
    told: body ? text : `the ${text}`,
    sentence,
  }));
}

import { isPersonal, isPlural } from '../../frame/phrases.ts';
import { BODIES } from '../../lexicon/closed.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { type Put, put, type Scene } from './scene.ts';

/** "In its wake the government acted": of what the sentence before told of, and not of the government. */
export function isBehindEvent(word: Word, next: Word | undefined, { clause, words }: Scene): boolean {
  const opens = (clause.subject?.words[0]?.start ?? 0) > word.start;
  return (
    opens &&
    words[words.indexOf(word) - 1]?.pos === 'ADP' &&
    /^(?:wake|aftermath|absence|stead|midst|place)$/u.test(next?.key ?? '')
  );
}

/** What is done with things, and not what somebody has. */
const DONE_WITH =
  /^(?:use|sale|import|export|removal|possession|consumption|production|manufacture|closure|demolition|installation|cultivation)$/u;
/** Verbs by which somebody lets others do so, or does not. */
const RULES =
  /^(?:ban|bar|prohibit|forbid|outlaw|restrict|limit|curb|halt|allow|permit|approve|regulate|oppose|order|demand)$/u;

/**
 * "Power banks are banned, and several carriers have prohibited their use": of the power banks, and not of the carriers;
 * null where the owner is none of a thing that is so ruled on.
 */
export function ownerUndergone(
  word: Word,
  next: Word | undefined,
  { clause, clauses, text }: Scene,
): Put | 'lost' | null {
  const object = clause.after[0]?.words[0] === word;
  if (!/^(?:their|its)$/u.test(word.key) || !object) return null;
  if (!DONE_WITH.test(next?.key ?? '') || !RULES.test(clause.verb.lemma)) return null;
  const earlier = clauses.findLast(
    ({ relation, verb }) => relation === 'main' && verb.main.end <= (clause.subject?.words[0]?.start ?? 0),
  );
  const thing = earlier?.verb.passive ? earlier.subject : null;
  const fits = thing && !thing.pronoun && !isPersonal(thing) && isPlural(thing) === (word.key === 'their');
  return fits ? put(text, thing.words) : 'lost';
}

/** "The charge sheet says the court ruled after he broke its order": of the court, and not of what says so. */
export const hasBodyBetween = (speaker: Phrase, word: Word, { words }: Scene): boolean =>
  words.some(
    ({ name, inside, key, start, end }) =>
      start > speaker.head.end &&
      end <= word.start &&
      !inside &&
      (name?.class === 'organisation' || (name === undefined && BODIES.has(key))),
  );

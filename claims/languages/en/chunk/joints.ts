import type { Word } from '../tag/word.ts';
import type { Joint } from './types.ts';

const PREPOSITIONS = [
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'according to',
  'as per',
  'as part of',
  'as a result of',
  'in front of',
  'along with',
  'together with',
  'ahead of',
  'out of',
  'instead of',
  'in addition to',
  'in response to',
  'in favour of',
  'in favor of',
  'in charge of',
  'in terms of',
  'in spite of',
  'on behalf of',
  'on top of',
  'at the end of',
  'such as',
  'rather than',
  'as well as',
  'close to',
  'next to',
  'prior to',
  'up to',
  'as of',
  'compared to',
  'compared with',
  'including',
  'following',
  'despite',
  'per',
  'amid',
  'including',
].map((words) => words.split(' '));

const OPENERS = [
  'even though',
  'even if',
  'even as',
  'even when',
  'even while',
  'as long as',
  'as soon as',
  'so that',
  'in case',
  'as if',
  'now that',
  'provided that',
].map((words) => words.split(' '));

/** What names whose word it is. */
export const ACCORDING = /^(?:according to|as per)$/u;

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirst(lists: readonly (readonly string[])[]): Phrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const parts of lists) map.set(parts[0] ?? '', [...(map.get(parts[0] ?? '') ?? []), parts]);
  return map;
}

/** Prepositions of more than one word, and rarer ones. */
export const PREPOSITION_PHRASES = byFirst(PREPOSITIONS);
/** Openers of more than one word. */
export const OPENER_PHRASES = byFirst(OPENERS);

/** How many words the longest phrase takes that stands at `at`; 0 where none does. */
export function lengthOf(phrases: Phrases, words: readonly Word[], at: number): number {
  let best = 0;
  // "its mandate is due to expire": no cause.
  const behind = words[at + 2];
  const isToCome =
    words[at]?.key === 'due' &&
    behind?.pos === 'VERB' &&
    behind.key === behind.lemma &&
    words[at + 3]?.key !== 'of';
  for (const parts of phrases.get(words[at]?.key ?? '') ?? [])
    if (!isToCome && parts.length > best && parts.every((part, i) => words[at + i]?.key === part))
      best = parts.length;
  return best;
}

/** Words that hold others together. */
export function joint(kind: Joint['kind'], words: readonly Word[], at: number, length = 1): Joint {
  const own = words.slice(at, at + length);
  return { kind, words: own, key: own.map(({ key }) => key).join(' ') };
}

/** Marks by what they part. */
export const MARKS: ReadonlyMap<string, Joint['kind']> = new Map([
  [',', 'comma'],
  ['"', 'comma'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['-', 'dash'],
  ['--', 'dash'],
  [':', 'colon'],
  [';', 'colon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['..', 'stop'],
  ['...', 'stop'],
]);

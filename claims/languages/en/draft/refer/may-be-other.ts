import { isBody } from '../../frame/phrases.ts';
import type { Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Scene } from './scene.ts';

/** Who gives, sends or asks somebody something. */
const GIVES =
  /^(?:offer|give|pay|send|lend|hand|show|teach|award|grant|owe|promise|buy|bring|deny|cost|feed|serve|wish|allot|assign)$/u;

/** "offered her money", "gave her food": to whom, and not whose. */
export function isGivenTo(word: Word, next: Word | undefined, { clause, words }: Scene): boolean {
  const before = words[words.indexOf(word) - 1];
  return (
    word.key === 'her' && before === clause.verb.main && GIVES.test(clause.verb.lemma) && next?.pos === 'NOUN'
  );
}

/** What is done with a test, a meeting or a work, and not with a body. */
const DONE_WITH_EVENTS =
  /^(?:hold|conduct|postpone|reschedule|cancel|adjourn|inaugurate|complete|publish|release|screen|play|air|broadcast|serve|submit|file|repair|rebuild|demolish|harvest|ship|export)$/u;

/** "The board cancelled the test. It will be held in May": the test, whatever acted. */
export const isOfWhatWasDone = (word: Word, { clause }: Scene, topic: Phrase | null): boolean =>
  word.key === 'it' &&
  topic !== null &&
  clause.verb.passive &&
  DONE_WITH_EVENTS.test(clause.verb.lemma) &&
  (isBody(topic) || topic.head.name?.class === 'organisation');

/** What "the" before it makes of a place told before. */
const AREA = /^(?:state|country|city|town|village|district|region|province|area|island|valley)$/u;

/** "criticised the members for leaving Goa when it was flooded": a place between may be meant. */
export const isBehindPlace = (word: Word, { words, clauses }: Scene): boolean => {
  const main = clauses.find(({ relation }) => relation === 'main');
  return (
    word.key === 'it' &&
    words.some(
      ({ name, inside, key, start, end }) =>
        (name?.class === 'place' || AREA.test(key)) &&
        !inside &&
        start > (main?.verb.main.end ?? end) &&
        end <= word.start,
    )
  );
};

/** "Niger" of a story that tells of Niger State: the country is another. */
export const isStateToo = (name: string, text: string): boolean => text.includes(`${name} State`);

const BANK = /\b(?!World|Central|Reserve|Development)(\p{Lu}\p{L}{1,24}) Bank\b/gu;

/** Whether a story names several banks, so that "the bank" may be any of them. */
export const tellsOfBanks = (text: string): boolean =>
  new Set(Array.from(text.matchAll(BANK), ([, first]) => first)).size > 1;

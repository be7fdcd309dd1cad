import type { Base, Chunk, Verbs } from '../chunk/types.ts';
import { isPerson, isPlural, phraseOfBase } from '../frame/phrases.ts';
import { marksOwner } from '../tag/word.ts';
import { agreesInNumber } from './agreement.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs } from './cursor.ts';
import type { Phrase } from './types.ts';

/** What a whole sentence can do, as well as a thing: "…, which delayed it". */
const DONE_BY_DEEDS =
  /^(?:mean|lead|cause|delay|allow|let|make|force|leave|result|prompt|help|give|bring|come|happen|follow|prove|push|spark|raise|reduce|cut|boost|hit|hurt|enable|require|indicate|suggest|show|confirm|add|increase|trigger|end|ensure|prevent|create|provide|put|take|turn|keep|stop|drive|damage|harm|affect|involve|reflect|represent|mark)$/u;

/** "came from Asia, which caused others to doubt it": what was told caused it, and not the place. */
export const isOfDeed = (opener: string, verb: Chunk | undefined, { head }: Phrase): boolean =>
  opener === 'which' &&
  head.name?.class === 'place' &&
  isVerbs(verb) &&
  !verb.passive &&
  /^(?:mean|lead|cause|delay|allow|force|leave|result|prompt|enable|require|trigger|ensure|prevent)$/u.test(
    verb.lemma,
  );

/** A verb group of one thing, or of several; null where its form tells nothing. */
function numberOf({ words }: Verbs): 'one' | 'many' | null {
  const first = words.find(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (!first) return null;
  if (/^(?:is|was|has|does)$/u.test(first.key)) return 'one';
  if (/^(?:are|were|have|do)$/u.test(first.key)) return 'many';
  return first.pos === 'VERB' && first.key === `${first.lemma}s` ? 'one' : null;
}

/** Told which by itself: "the drama", "Acme", "Ada's play". */
const isDefinite = ({ words, head }: Base) =>
  head.name !== undefined || words[0]?.key === 'the' || words.some((word) => word.name || marksOwner(word));

/** Whether another noun before it, in the same clause, may be what "which" with this verb means. */
function hasRival({ chunks }: Cursor, at: number, verb: Verbs, number: 'one' | 'many' | null): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (isPredicate(chunk) || isJoint(chunk, 'stop') || isJoint(chunk, 'opener')) return false;
    if (!isBase(chunk) || chunk.pronoun || isTimeBase(chunk)) continue;
    const phrase = phraseOfBase(chunk);
    if (isPerson(phrase)) continue;
    if (number === null || (agreesInNumber(verb, phrase) && isPlural(phrase) === (number === 'many')))
      return true;
  }
  return false;
}

/** ", which opens in May": said of the noun right before the comma, as nothing else before it can be meant. */
export function isOfNearest(cursor: Cursor, last: Base): boolean {
  const { chunks, at } = cursor;
  if (!isJoint(chunks[at + 1], 'opener', /^which$/u) || last.pronoun || isTimeBase(last)) return false;
  let next = at + 2;
  while (chunks[next]?.kind === 'adverb') next++;
  const verb = chunks[next];
  if (!isVerbs(verb) || verb.form !== 'finite' || verb.modal) return false;
  // "which is why it fell"
  if (isJoint(chunks[next + 1], 'opener')) return false;
  if (DONE_BY_DEEDS.test(verb.lemma) || !isDefinite(last)) return false;
  const phrase = phraseOfBase(last);
  const number = numberOf(verb);
  if (isPerson(phrase) || !agreesInNumber(verb, phrase)) return false;
  return !hasRival(cursor, chunks.indexOf(last), verb, number);
}

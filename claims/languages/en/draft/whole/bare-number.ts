import type { Clause } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

/** Verbs whose object is told by what it is: of "received 41" another sentence tells of what. */
const OF_THINGS =
  /^(?:receive|get|ask|demand|seek|own|order|lodge|file|issue|approve|reject|send|deliver|build|plan|buy|sell|produce|import|export|request|propose)$/u;

/** "The board says it has received 41", "is asking for 40": a number alone, whose unit or noun stands elsewhere. */
export function isOfBareNumber({ verb, after: [first] }: Clause, { quoted }: Context): boolean {
  if (!OF_THINGS.test(verb.lemma) || first?.kind !== 'phrase' || quoted.has(verb.main)) return false;
  if (!/^(?:|for)$/u.test(first.preposition[0]?.key ?? '') || first.tail.length > 0) return false;
  const [own] = first.bases;
  const fact = own?.head.value?.fact;
  return (
    first.bases.length === 1 &&
    fact?.type === 'quantity' &&
    fact.dimension === 'count' &&
    !fact.unit &&
    own?.words.every(({ value, pos }) => value !== undefined || /^(?:ADV|ADP|DET)$/u.test(pos)) &&
    !own.words.some(({ lemma }) => lemma === 'people')
  );
}

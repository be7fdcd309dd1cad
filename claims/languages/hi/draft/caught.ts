import type { VerbGroup } from '../chunk/types.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import type { Mention, Place } from './memory-types.ts';
import { mentionOf } from './mention.ts';

/** What the police do with somebody, by conjunct or verb. */
const TAKEN = /^(?:गिरफ्तार|अरेस्ट)$/u;
const CATCH = /^(?:पकड|दबोच|धर)$/u;
/** Where they bring them. */
const CUSTODY = /^(?:जेल|हिरासत|रिमांड|अदालत|कोर्ट|न्यायालय)$/u;

const isTaken = ({ conjunct, root }: VerbGroup) =>
  TAKEN.test(conjunct?.key ?? '') || (!conjunct && CATCH.test(root));

/** The one person by name whom the last clause told was arrested; gone once another one is. */
export function caughtAfter(before: Mention | undefined, frame: Frame, place: Place): Mention | undefined {
  if (!isTaken(frame.verb)) return before;
  const whom = frame.parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' && phrase.tag === 'dative' ? [phrase.group] : [],
  );
  const one = whom[0];
  if (one?.words.length === 1 && one.head.key === 'उसे') return before && { ...before, ...place };
  if (!one || whom.length > 1 || frame.negated || one.words.some(({ pos }) => pos === 'coordinator'))
    return undefined;
  const { head, words } = one;
  return head.name?.class === 'person' ? mentionOf(head, words, place) : undefined;
}

/** "पुलिस ने उसे पटना से गिरफ्तार किया", "उसे जेल भेज दिया गया": who the sentence before told was arrested. */
export function caughtMeant(
  word: Word,
  caught: Mention | undefined,
  around: Place & { readonly verb: VerbGroup; readonly clause?: readonly Word[] | undefined },
): Mention | null {
  const { verb, clause = [] } = around;
  if (word.key !== 'उसे' || !caught || around.sentence - caught.sentence !== 1) return null;
  const brought =
    (verb.conjunct?.key === 'पेश' || /^(?:भेज|ले)$/u.test(verb.root)) &&
    clause.some(({ key }) => CUSTODY.test(key));
  if (!isTaken(verb) && !brought) return null;
  const isOther = ({ name, noun, inside }: Word) =>
    !inside && (name?.class === 'person' ? name.canonical !== caught.text : noun?.[0]?.class === 'person');
  return clause.some(isOther) ? null : caught;
}

import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Frame } from '../../frame/types.ts';
import { isTaken } from '../memory/caught.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';

/** What whoever was arrested is called from then on. */
export const ACCUSED: readonly string[] = ['आरोपी', 'अभियुक्त'];

/** Remembers the one person by name who was arrested: "आरोपी" of the next sentences. */
export function learnAccused(ledger: Ledger, { verb, parts, negated }: Frame, place: Place): void {
  if (!isTaken(verb) || negated) return;
  const whom = parts.flatMap(({ phrase }) =>
    phrase.kind === 'nominal' && (phrase.tag === 'dative' || (verb.passive && phrase.tag === 'direct'))
      ? [phrase.group]
      : [],
  );
  for (const { head, words } of whom) {
    const persons = words.filter(({ name, inside }) => name?.class === 'person' && !inside);
    const [one] = persons;
    // "रविवार को गिरफ्तार किया".
    if (!one && head.noun?.[0]?.class !== 'person' && head.noun?.[0]?.class !== 'group') continue;
    for (const lemma of ACCUSED) {
      if (persons.length !== 1 || !one?.name) ledger.noteSeveral(lemma, head.start);
      else
        ledger.note(lemma, {
          modifiers: [],
          head: one,
          name: one.name.canonical,
          range: rangeOf(words.slice(words.indexOf(one), words.indexOf(one) + one.length)),
          ...place,
          identity: fold(one.name.canonical),
          plural: false,
        });
    }
  }
}

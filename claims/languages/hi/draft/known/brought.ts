import { fold } from '../../../../text/fold.ts';
import type { Frame } from '../../frame/types.ts';
import { introduced } from '../memory/introduced.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';

/** Remembers the one thing that somebody made or opened: "कार" of the next sentences is "टाटा मोटर्स की नई कार". */
export function learnBrought(ledger: Ledger, frame: Frame, place: Place): void {
  const thing = introduced(frame, place);
  const head = thing?.lemma
    ? frame.clause.words.findLast(
        ({ noun, end }) => noun?.[0]?.lemma === thing.lemma && end <= thing.range.end,
      )
    : undefined;
  if (!thing?.lemma || !thing.direct || !thing.oblique || !head) return;
  ledger.note(thing.lemma, {
    modifiers: [],
    head,
    forms: { direct: thing.direct, oblique: thing.oblique },
    range: thing.range,
    ...place,
    identity: fold(thing.direct),
    plural: false,
  });
}

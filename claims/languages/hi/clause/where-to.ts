import type { VerbGroup } from '../chunk/types.ts';
import type { Nominal, Phrase } from './phrases.ts';

/** Verbs whose bare place is where somebody or something comes. */
const COMES = /^(पहुंच|आ|जा|लौट|निकल|भाग|रवाना|पहुंचा|भेज|लौटा)$/u;

/** "रूस दूसरे नंबर पर पहुंच गया": where it came stands behind it. */
function comesElsewhere(place: Nominal, phrases: readonly Phrase[]): boolean {
  const at = phrases.indexOf(place);
  return (
    at >= 0 &&
    phrases
      .slice(at + 1)
      .some(
        (phrase) =>
          phrase.kind === 'nominal' &&
          (phrase.tag === 'superessive' || phrase.tag === 'terminative') &&
          phrase.group.head.value?.fact.type !== 'time' &&
          phrase.group.reading?.class !== 'vehicle' &&
          phrase.group.reading?.class !== 'time',
      )
  );
}

/** "रांची पहुंची थी", "अस्पताल गई": where somebody came. */
export function isWhereTo(place: Nominal, { root }: VerbGroup, phrases: readonly Phrase[]): boolean {
  const { head, words } = place.group;
  // "एक विमान नेपाल भेजा गया": what was sent stands in the same phrase.
  if (words.some(({ pos }) => pos === 'noun' || pos === 'value' || pos === 'unknown')) return false;
  return head.name?.class === 'place' && COMES.test(root) && !comesElsewhere(place, phrases);
}

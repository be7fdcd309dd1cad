import type { VerbGroup } from '../chunk/types.ts';
import type { Nominal, Phrase } from './phrases.ts';

/** Verbs whose bare place is where somebody or something comes. */
const COMES = /^(पहुंच|आ|जा|लौट|निकल|भाग|रवाना|पहुंचा|भेज|लौटा)$/u;

/** Verbs whose bare place is where somebody is brought, if it stands right before them: not in "भारत | प्रस्ताव लाया". */
const BRINGS = /^(?:ला|ले)$/u;

/** Nouns into which nobody travels, though things come into them: "लू की चपेट में", "चर्चा में". */
const FIGURATIVE = /^(?:चपेट|जद|गिरफ्त|दायरे|घेरे|चर्चा|सुर्खियों|संपर्क|दबाव|मुश्किल|संकट)$/u;

function isFigurative({ tag, group }: Nominal): boolean {
  return tag === 'locative' && FIGURATIVE.test(group.head.key);
}

/** "रूस दूसरे नंबर पर पहुंच गया", "रूस लू की चपेट में आया": where it came stands behind it. */
function comesElsewhere(place: Nominal, phrases: readonly Phrase[]): boolean {
  const at = phrases.indexOf(place);
  return (
    at >= 0 &&
    phrases
      .slice(at + 1)
      .some(
        (phrase) =>
          phrase.kind === 'nominal' &&
          (isFigurative(phrase) ||
            ((phrase.tag === 'superessive' || phrase.tag === 'terminative') &&
              phrase.group.head.value?.fact.type !== 'time' &&
              phrase.group.reading?.class !== 'vehicle' &&
              phrase.group.reading?.class !== 'time')),
      )
  );
}

/** "रांची पहुंची थी", "अस्पताल गई": where somebody came. */
export function isWhereTo(place: Nominal, { root }: VerbGroup, phrases: readonly Phrase[]): boolean {
  const { head, words } = place.group;
  // "एक विमान नेपाल भेजा गया": what was sent stands in the same phrase.
  if (words.some(({ pos }) => pos === 'noun' || pos === 'value' || pos === 'unknown')) return false;
  const goes = COMES.test(root) || (BRINGS.test(root) && phrases.at(-1) === place);
  return head.name?.class === 'place' && goes && !comesElsewhere(place, phrases);
}

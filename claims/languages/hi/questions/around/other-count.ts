import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { countTold } from './count-told.ts';
import { headlineOf } from './headline.ts';

/** A number and the noun right behind it. */
const COUNTED = /(?<![^\s,:(])(\p{Nd}[\p{Nd},]{0,6}|[^\s,]{2,8}) ([^\s,।:]{3,20})/gu;

/** The noun without its ending: "कारों" and "कार", "यात्रियों" and "यात्री". */
const stemOf = (noun: string) => fold(noun).replace(/(?:ियों|ियां|ों|ओं|ें|एं|े|ा|ी)$/u, '');

/** What runs into one another or burns, folded and without its ending: a headline tells how many there were. */
const VEHICLES =
  /^(?:कार|बस|ट्रक|बाइक|मोटरसाइकिल|गाड|वाहन|ट्रेन|डिब्ब|बोग|कोच|ट्रैक्टर|ट्रॉल|टैंकर|ऑटो|नाव|दुकान|मकान|घर|झोपड)$/u;

/** Which of such things a text counts, and how many of each there are. */
function countsIn(text: string): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  for (const [, number = '', noun = ''] of text.matchAll(COUNTED)) {
    const stem = stemOf(noun);
    const value = VEHICLES.test(stem) ? countTold(number) : undefined;
    if (value === undefined) continue;
    counts.set(stem, (counts.get(stem) ?? new Set()).add(value));
  }
  return counts;
}

/**
 * Whether a claim counts other things of a kind than the headline of `text` does ("पांच कारों से टकराई" below "तीन कारों को
 * टक्कर"): somebody's account, of which the story's own number is another answer.
 */
export function countsOtherThanHeadline(text: string): (reading: Reading) => boolean {
  const headline = countsIn(headlineOf(text));
  if (headline.size === 0) return () => false;
  return ({ claim }) =>
    [...countsIn(claim.text)].some(([noun, own]) => {
      const told = headline.get(noun);
      return told !== undefined && ![...own].some((value) => told.has(value));
    });
}

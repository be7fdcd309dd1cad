import type { Claim } from '../../../../../model.ts';
import { once } from '../../../../../once.ts';
import { withSentenceBefore } from '../../../../../text/around.ts';
import { fold } from '../../../../../text/fold.ts';
import { patternFor } from '../../../../../text/scripts.ts';
import { ANY_YEAR } from '../../../../../text/years.ts';
import { ANY_MONTH } from '../../../calendar.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import { headlineOf } from '../words.ts';
import { MISHAP } from './event-told.ts';
import { eventOf } from './event-words.ts';

/** "गिर गया था": done before the news. */
const PLUPERFECT = /(?:[ाीे]|ए|ई|या) (?:था|थी|थीं|थे)।?$/u;
/** A day or a year of its own. */
const DAY = new RegExp(`\\p{Nd}{1,2} (?:${ANY_MONTH})(?=[\\s,:])|${ANY_YEAR}`, 'u');
/** "बीते साल 10 फरवरी को": a claim of that sentence which leaves it out would be told of the news. */
const YEARS_BEFORE =
  /(?:^|\s)(?:बीते|पिछले|गत|गुजरे) (?:साल|वर्ष)(?=\s)|(?:^|\s)\S{1,8} (?:साल|वर्ष) (?:पहले|पूर्व)(?=[\s,])/u;
/** "सरयू एक्सप्रेस": what a train is called by. */
const TRAIN = /(?<!\S)(\S{3,24}) (?:सुपरफास्ट )?(?:एक्सप्रेस|पैसेंजर|मेल|राजधानी|शताब्दी|इंटरसिटी|लोकल)(?=[\s,।])/gu;
/** A story says in its headline and in so many characters under it of what it is. */
const LEAD = 200;

/** "हादसे में": an event by its bare noun, or tied to a place that the claim was given. */
const UNDER_EVENT =
  /^(?:(?:\S+ ){1,4}(?:हुए|हुई|लगी|आए|आई) )?(?:इस |उस )?(?:हादस[ेा]|दुर्घटना|घटना|हमल[ेा]|विस्फोट|धमाक[ेा]|आग|भगदड़|टक्कर|भूकंप|तूफान) (?:में|से|के) /u;

/** Whether a claim says only "in the accident" of what it tells. */
export function isUnderEvent(text: string): boolean {
  return UNDER_EVENT.test(text);
}

function tellsMishap(text: string): boolean {
  return text
    .split(/[\s।,;:!?"“”‘’()]+/u)
    .map(fold)
    .some((word) => MISHAP.test(word) || eventOf(word) !== undefined);
}

const trainsIn = (text: string) => Array.from(text.matchAll(TRAIN), ([, name = '']) => name);
const townsIn = (text: string) =>
  placesInLine(text).flatMap(({ name, district }) => (district ? [name] : []));

/**
 * Tells the claims of a story of a mishap that are of an earlier one: told in the pluperfect with a day beside it, and
 * with a train or a town that is not that of the news. `text` is the article.
 */
export function bygoneIn(text: string): (told: { readonly claim: Pick<Claim, 'text' | 'spans'> }) => boolean {
  const headline = once(() => headlineOf(text));
  const top = once(() => text.slice(0, headline().length + LEAD));
  const isOfMishap = once(() => tellsMishap(headline()));
  const own = once(() => ({ trains: trainsIn(top()), towns: townsIn(top()) }));
  const isOther = (around: string) => {
    const { trains, towns } = own();
    const isNew = (all: readonly string[], known: readonly string[]) =>
      known.length > 0 && all.length > 0 && all.every((one) => !known.includes(one));
    return isNew(trainsIn(around), trains) || isNew(townsIn(around), towns);
  };
  return ({ claim }) => {
    const [span] = claim.spans;
    if (!span || !PLUPERFECT.test(claim.text) || span.start < top().length) return false;
    if (YEARS_BEFORE.test(span.exact) && !YEARS_BEFORE.test(claim.text)) return true;
    const around = withSentenceBefore(text, span);
    return patternFor(around, DAY).test(around) && tellsMishap(around) && isOfMishap() && isOther(around);
  };
}

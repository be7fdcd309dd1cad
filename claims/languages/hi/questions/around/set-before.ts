import type { Reading } from '../../../../model.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../calendar.ts';
import type { Around } from './sentences.ts';

/** A day, month or year in which the clause before tells that something was. */
const SET_DAY = new RegExp(
  `(?:^|\\s)(?:(?:${ANY_WEEKDAY}|\\p{Nd}{1,2} (?:${ANY_MONTH})) को|(?:(?:साल|वर्ष|सन) )?(?:19|20)\\p{Nd}\\p{Nd} में)(?=[\\s,])`,
  'u',
);
/** What joins the clause of the same time to it. */
const JOINED = /(?:^|[\s,])(?:जबकि|वहीं|और|तथा|तब)(?: (?:इसकी वजह से|इसके कारण|इससे))?[\s,]*$/u;
const LONG_PAST = /(?:था|थे|थी|थीं)।?$/u;

/**
 * "सोमवार को बैंकों ने 40 करोड़ की खरीद की थी, जबकि निवेशकों ने 12 करोड़ की बिक्री की थी": whether a claim of what was before the
 * news leaves out the day that its sentence told in the clause before.
 */
export function losesSetDay({ claim }: Reading, { before }: Around): boolean {
  if (!LONG_PAST.test(claim.text) || claim.arguments.some(({ fact }) => fact?.type === 'time')) return false;
  return JOINED.test(before) && patternFor(before, SET_DAY).test(before);
}

/** A place at the head of a sentence, and what draws from it what came of it. */
const SET_PLACE =
  /^\s*(?:(?:वहीं|उधर|इधर|हालांकि),? )?([^\s,।]{3,20}) (?:में|के [^\s,।]{2,12} में) [^।]{0,200}(?:इसलिए|लिहाजा|नतीजतन)[\s,]*$/u;

/** "बसना में मजदूर नहीं आए, इसलिए तौल 12 बजे शुरू हुई": whether a claim leaves out the place that its sentence began with. */
export function losesSetPlace({ claim }: Reading, { before }: Around): boolean {
  const place = before.match(SET_PLACE)?.[1];
  return place !== undefined && !claim.text.includes(place);
}

/** One number for each of several: "चार-चार". */
const EACH = /(?:^|\s)([^\s-]{2,8})-\1(?=\s)/u;
const ROW = /(?:^|\s)(?:और|व|तथा|एवं)\s*$/u;
const SEVERAL = /(?:^|\s)(?:और|व|तथा|एवं|दोनों|तीनों|चारों|सभी|हर|प्रत्येक)(?=\s)/u;

/** "गिरी और राय के चार-चार अंक हैं": whether a claim gives each of several one number, and tells of the last of them alone. */
export function losesOthersOfRow({ claim }: Reading, { before }: Around): boolean {
  const own = claim.text.match(EACH);
  return own !== null && ROW.test(before) && !SEVERAL.test(claim.text.slice(0, own.index));
}

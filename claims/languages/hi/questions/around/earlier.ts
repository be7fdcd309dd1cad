import type { Reading } from '../../../../model.ts';
import { ANY_MONTH } from '../../calendar.ts';

/** So far before a claim an earlier time governs what is told in the pluperfect. */
const REACH = 350;
const EARLIER = new RegExp(
  String.raw`(?:^|\s)(?:(?:${ANY_MONTH}) (?:महीने|माह) में|पिछले (?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह)|(?:साल|महीने|माह|दिन) पहले|इससे पहले|इसके पहले|इससे पूर्व|पहले भी)(?=\s)`,
  'u',
);
const PLUPERFECT = /(?:[ाीे]|ए|ई|या) (?:था|थी|थीं|थे)।?$/u;

/** "जून महीने में … दो राहगीर घायल हो गए थे": what is told of an earlier happening is not of the one that the news is of. */
export function isOfEarlier({ claim }: Reading, text: string): boolean {
  const start = claim.spans[0]?.start ?? 0;
  return PLUPERFECT.test(claim.text) && EARLIER.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether such a claim was set in the event of the news all the same. */
export function isSetInNews(reading: Reading, text: string): boolean {
  return reading.claim.insertions.some(({ rule }) => rule === 'scene') && isOfEarlier(reading, text);
}

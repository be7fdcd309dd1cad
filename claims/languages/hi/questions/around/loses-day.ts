import type { Reading } from '../../../../model.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ANY_MONTH } from '../../calendar.ts';
import type { Around } from './sentences.ts';

/** Words of a total: up to when it counts is told by them, or around them. */
const TOTAL = /(?:^| )(?:अब तक|अबतक|अभी तक|कुल|संख्या|आंकड़ा|तादाद)(?= |,|।)| (?:चुक[ेीा]) (?:है|हैं|था|थे|थी)।?$/u;
/** A day of the month, or a time that many days back. */
const DAY = new RegExp(`(?:\\p{Nd}{1,2} (?:${ANY_MONTH})|(?:सप्ताह|हफ्ते|दिन|महीने|माह) पहले)(?=[\\s,])`, 'u');

/** "27 मार्च तक केरल में 176 और … 153 मामले": up to when both count. */
const UP_TO = new RegExp(`(?:^|\\s)\\p{Nd}{1,2} (?:${ANY_MONTH})(?: \\p{Nd}{4})? तक(?=[\\s,])`, 'u');

/** "10 अगस्त को बाढ़ लौटी और अब तक 49 की मौत हुई": a total that leaves out since when, or up to when, it counts. */
export function losesDay({ claim }: Reading, { before }: Around): boolean {
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  if (!counts || patternFor(claim.text, DAY).test(claim.text)) return false;
  return UP_TO.test(before) || (TOTAL.test(claim.text) && patternFor(before, DAY).test(before));
}

import type { Reading } from '../../../../model.ts';
import { ANY_YEAR, hasYear } from '../../../../text/years.ts';
import { hasOtherTime } from '../../other-time.ts';
import { type LinesTold, sharedWords } from './headline/lines-told.ts';
import { tellsOfIllness } from './illness.ts';

/** What stays as it is whatever the day: where something lies, how deep it is. */
export const LASTING =
  /(?:^| )(?:स्थित (?:है|हैं)|दूर(?:ी पर)? (?:है|हैं|स्थित)|गहराई|लंबाई|ऊंचाई|चौड़ाई|क्षेत्रफल|आबादी(?! वाल)|जनसंख्या|वर्ग किलोमीटर|वर्ग किमी|सीमा .*(?:सटी|लगी|लगती|मिलती)|सटा|सटी|कहलाता|कहते हैं|कहा जाता है)(?= |।)/u;

/** Years and months back, in which another thing may have been: "पिछले साल", "2009 में". */
export const LONG_AGO = new RegExp(`(?:पिछल[ेी]|बीते|गत) (?:साल|वर्ष|महीन|माह|दशक)|${ANY_YEAR}`, 'u');

/** "दूसरी घटना", "एक और हादसा": told beside the event of the story, and not it. */
const OTHER_EVENT =
  /(?:^| )(?:दूसर[ीेा]|तीसर[ीेा]|अन्य|एक और|एक अन्य|ऐस[ीेा]) (?:घटना|हादस|दुर्घटना|मामल|वारदात|हमल)/u;

/** Whether words tell of another event than that of the story. */
export function isOfOtherEvent(text: string): boolean {
  return OTHER_EVENT.test(text);
}

/** So many words of the headline in a claim show that it is of its news. */
const SHARED = 2;

/** Whether a claim is of another time or place than the headline, of an illness, or of what lasts. */
export function isApart(
  { claim }: Reading,
  { isPast }: { readonly isPast: boolean },
  told: LinesTold,
  isElsewhere: () => boolean,
): boolean {
  if (hasOtherTime(claim.text) || LASTING.test(claim.text) || tellsOfIllness(claim)) return true;
  return (isPast || isElsewhere()) && sharedWords(claim.text, told) < SHARED;
}

/** Whether a claim may stand under the matter at the head of the headline: it has no year, and names no other contest. */
export function mayBeUnderHead(
  { claim }: Reading,
  { around }: { readonly around: string },
  head: string,
): boolean {
  // "सिंहस्थ-2028": a year that is part of a name.
  const isOfYear = hasYear(claim.text.replace(/(?<=\p{L}\p{M}?)-20\p{Nd}\p{Nd}/gu, ''));
  if (claim.kind === 'role' || isOfYear || LASTING.test(claim.text)) return false;
  if (hasYear(around.replace(/(?<=\p{L}\p{M}?)-20\p{Nd}\p{Nd}/gu, '')) || isOfOtherEvent(claim.text))
    return false;
  return claim.arguments.every(
    ({ fact }) => fact?.type !== 'entity' || fact.class !== 'event' || head.includes(fact.name),
  );
}

import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';

/** Happenings in the plural. */
const MANY = /^(?:हमलों|धमाकों|विस्फोटों|हादसों|दुर्घटनाओं|घटनाओं|मुठभेड़ों|भूकंपों|झड़पों)$/u;
/** "दूसरा हमला", "पहले धमाके में": the story tells of each by itself. */
const EACH =
  /(?:^|\s)(?:पहल|दूसर|तीसर)[ाीे] (?:आत्मघाती |सड़क |बम |आतंकी )?(?:हमल|धमाक|विस्फोट|हादस|दुर्घटना|घटना|मुठभेड़|भूकंप|झड़प)/u;

/** "इसमें 12 लोग मारे गए", set in "हमलों में": what came of one of several would be told of all of them. */
export function isOneOfMany({ claim }: Reading, text: string): boolean {
  const isSet = claim.insertions.some(({ rule }) => rule === 'scene');
  return isSet && claim.spans.some(({ exact }) => MANY.test(exact.trim())) && EACH.test(text);
}

/** "पहले हिमस्खलन में चौकी दब गई", at the head of a sentence: what follows is of that one. */
const OF_EACH =
  /(?:^|[।\n] ?)(?:(?:वहीं|उधर|जबकि),? )?((?:पहल|दूसर|तीसर|चौथ)[ाेी]) (?:आत्मघाती |सड़क |बम |आतंकी |बड़[ाेी] )?(?:हमल|धमाक|विस्फोट|हादस|दुर्घटना|घटना|मुठभेड़|झड़प|वारदात|हिमस्खलन|एवलांच|भूस्खलन)/u;

/** "दूसरे धमाके में मकान ढह गया। पांच लोग निकाले गए": whether a claim counts whom one of several befell, and does not say which. */
export function losesWhichOne({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  if (!span || !counts) return false;
  const which = OF_EACH.exec(withSentenceBefore(text, span).trimStart())?.[1];
  return which !== undefined && !claim.text.includes(which);
}

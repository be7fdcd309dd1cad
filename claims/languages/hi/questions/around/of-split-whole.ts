import type { Reading } from '../../../../model.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ANY_WEEKDAY } from '../../calendar.ts';

/** A paragraph is looked through so far back. */
const REACH = 400;
/** "शनिवार को मिले मरीजों में सबसे अधिक 11 …": a whole of one day, which the sentences behind split up. */
const SPLIT = new RegExp(
  `(?:^|[।.\\n ])(?:${ANY_WEEKDAY}|आज|पिछले 24 घंटे) (?:को |में )?(?:[^\\s,]{1,15} ){1,4}?([^\\s,]{2,12})ों में (?:से )?(?:सबसे (?:अधिक|ज्यादा)|सर्वाधिक|\\p{Nd})`,
  'u',
);
/** "दो मरीज दानापुर के हैं": a part of some whole by where it is. */
const PART = /(?:के|से|में) (?:हैं|थे|मिले|मिली|पाए गए|रहने वाले हैं)।?$/u;

const hasDay = ({ claim }: Reading) =>
  claim.arguments.some(({ fact, role }) => fact?.type === 'time' && role !== 'source');

/** Whether a claim counts a part of a whole of one day that its paragraph names before, and says neither day nor whole. */
export function isOfSplitWhole(reading: Reading, text: string): boolean {
  const { claim } = reading;
  const [span] = claim.spans;
  if (!span || hasDay(reading) || !PART.test(claim.text)) return false;
  const from = Math.max(text.lastIndexOf('\n', span.start), span.start - REACH, 0);
  const before = text.slice(from, span.start);
  const noun = patternFor(before, SPLIT).exec(before)?.[1];
  return noun !== undefined && claim.text.includes(noun);
}

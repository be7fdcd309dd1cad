import type { Argument, Reading } from '../../../../model.ts';
import { wordsBefore, wordsBehind } from './margins.ts';

/** "26 से अधिक लोग", "दो घंटे से ज्यादा चली": the bound behind the value. */
const BEHIND = /^ से (?:भी )?(?:अधिक|ज्यादा|ज़्यादा|ज\u093cयादा)(?= |।|$)/u;
/** "60 से अधिक की मौत": what is counted is not said. */
const UNCOUNTED = /^ से (?:भी )?\S+ (?:का|की|के|को|से|में|पर|ने|तक|और|है|हैं|था|थे|थी)(?= |।|$)/u;
/** "कम से कम नौ लोगों". */
const BEFORE = /(?:^| )कम से कम $/u;

/** Whether the words of the claim keep a lower bound in the stem: "कितने से अधिक लोग", "कम से कम कितने लोग". */
export function isLowerBound(reading: Reading, argument: Argument): boolean {
  if (argument.fact?.type !== 'quantity') return false;
  const { comparator, dimension } = argument.fact;
  const behind = wordsBehind(reading, argument);
  if (comparator === 'moreThan')
    return BEHIND.test(behind) && !(dimension === 'count' && UNCOUNTED.test(behind));
  return comparator === 'atLeast' && BEFORE.test(wordsBefore(reading, argument));
}

import type { Target } from '../../languages/language.ts';
import type { Reading } from '../../model.ts';

/** What is said of the dead, the hurt and the missing, in both languages. */
const TOLL =
  /मौत|मृत|मारे|मरे|मरने|घायल|ज(?:़)?ख्मी|लापता|हताहत|झुलस|शहीद|\b(?:kill|dead|death|died|die|injur|wound|hurt|missing|casualt|perish)/u;

/** Whether words tell of the dead, the hurt or the missing. */
export const tellsOfToll = (text: string): boolean => TOLL.test(text.normalize('NFC'));

/** "20 से ज्यादा लोग घायल हुए": a toll that goes on rising; whoever knows the later one finds a higher option true as well, but under its day. */
export function isOpenToll({ claim }: Reading, { argument }: Target): boolean {
  const fact = claim.arguments[argument]?.fact;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count') return false;
  return (fact.comparator === 'moreThan' || fact.comparator === 'atLeast') && tellsOfToll(claim.text);
}

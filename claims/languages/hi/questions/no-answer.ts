import type { Reading } from '../../../model.ts';
import {
  isAgeOfSomebody,
  isAroundNamedPlace,
  isBackgroundTime,
  isBrokenCount,
  isCountingWindow,
  isEndOfStretch,
  isInsideModifier,
  isListedCount,
  isModelNumber,
  isSecondHalf,
  isWholeOfPart,
  opensWithLeftOver,
} from './margins.ts';
import { isBesideName, isEndOfName, isInRow, isOutside, isWholeOfNamed } from './margins-names.ts';
import { isNumberAsName, isNumberOfOne, isSomeDay } from './margins-numbers.ts';
import { isBaseOfRate, isHourOfReading, isScoreSoFar, isSideByPlace } from './margins-readings.ts';

/** "इटली से आए 83 लोगों को वार्ड में रखा गया": 83 are those in the ward, others may have come as well. */
function isCountOfParticiple({ claim }: Reading, at: number): boolean {
  const fact = claim.arguments[at]?.fact;
  return claim.rules.includes('claim.participle') && fact?.type === 'quantity' && fact.dimension === 'count';
}

/** What is no good answer, whatever its kind. */
const NOT_ASKED: readonly ((reading: Reading, at: number) => boolean)[] = [
  isWholeOfPart,
  isAroundNamedPlace,
  isWholeOfNamed,
  isOutside,
  isBesideName,
  isInRow,
  isEndOfName,
  isAgeOfSomebody,
  isInsideModifier,
  isBackgroundTime,
  opensWithLeftOver,
  isSecondHalf,
  isCountingWindow,
  isEndOfStretch,
  isBrokenCount,
  isListedCount,
  isModelNumber,
  isNumberAsName,
  isNumberOfOne,
  isSomeDay,
  isCountOfParticiple,
  isHourOfReading,
  isSideByPlace,
  isScoreSoFar,
  isBaseOfRate,
];

/** Whether an argument is no good answer, whatever kind it is of. */
export function isNoAnswer(reading: Reading, at: number): boolean {
  return NOT_ASKED.some((isLeftOut) => isLeftOut(reading, at));
}

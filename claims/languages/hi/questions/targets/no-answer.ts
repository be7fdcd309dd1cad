import type { Fact, Reading } from '../../../../model.ts';
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
import { isBesideName, isEndOfName, isInRow, isOutside, isSurname, isWholeOfNamed } from './margins-names.ts';
import { isNumberAsName, isNumberOfOne, isSomeDay } from './margins-numbers.ts';
import { isBaseOfRate, isHourOfReading, isScoreSoFar, isSideByPlace } from './margins-readings.ts';

/** "इटली से आए 83 लोगों को वार्ड में रखा गया": 83 are those in the ward, others may have come as well. */
function isCountOfParticiple({ claim }: Reading, at: number): boolean {
  const fact = claim.arguments[at]?.fact;
  return claim.rules.includes('claim.participle') && fact?.type === 'quantity' && fact.dimension === 'count';
}

type NoAnswers = readonly ((reading: Reading, at: number) => boolean)[];

/** What is no good answer, by what it is: these are no good ones whatever their kind. */
const NOT_ASKED: NoAnswers = [isInsideModifier, opensWithLeftOver];
const NOT_ASKED_OF: Readonly<Record<Fact['type'], NoAnswers>> = {
  entity: [
    isAroundNamedPlace,
    isWholeOfNamed,
    isOutside,
    isBesideName,
    isInRow,
    isEndOfName,
    isSideByPlace,
    isSurname,
  ],
  quantity: [
    isWholeOfPart,
    isAgeOfSomebody,
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
    isScoreSoFar,
    isBaseOfRate,
  ],
  time: [isBackgroundTime, isHourOfReading],
};

/** Whether an argument is no good answer, whatever kind it is of. */
export function isNoAnswer(reading: Reading, at: number): boolean {
  const fact = reading.claim.arguments[at]?.fact;
  const isLeftOut = (rules: NoAnswers) => rules.some((rule) => rule(reading, at));
  return isLeftOut(NOT_ASKED) || (fact !== undefined && isLeftOut(NOT_ASKED_OF[fact.type]));
}

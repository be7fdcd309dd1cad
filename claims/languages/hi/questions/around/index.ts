import type { Reading } from '../../../../model.ts';
import { isCarriedFar } from './carried-source.ts';
import { isCorrected } from './corrected.ts';
import { losesRelative } from './cut-relative.ts';
import { losesDayOfTable } from './day-of-table.ts';
import { dropsDay } from './drops-day.ts';
import { isSetInNews } from './earlier.ts';
import { isOfForeignLand } from './foreign-land.ts';
import { countsHurtWithoutDead } from './hurt-died.ts';
import { losesItsNoun } from './left-behind.ts';
import { isLeftUndone } from './left-undone.ts';
import { isLimited } from './limited.ts';
import { losesDay } from './loses-day.ts';
import { losesLimit } from './loses-limit.ts';
import { losesPointed } from './loses-pointed.ts';
import { countsMeanwhile } from './meanwhile.ts';
import { isOfNearer } from './of-nearer.ts';
import { isOfSplitWhole } from './of-split-whole.ts';
import { isOneOfMany, losesWhichOne } from './one-of-many.ts';
import { countsOtherThanHeadline } from './other-count.ts';
import { countsOtherDead, countsOtherOnSpot } from './other-toll.ts';
import { countsOtherCoaches } from './other-wreck.ts';
import { isPartTakenBack } from './part-back.ts';
import { pointsToPart } from './points-to-part.ts';
import { aroundOf } from './sentences.ts';
import { losesOthersOfRow, losesSetDay, losesSetPlace } from './set-before.ts';
import { countsBeforeBut } from './shared-subject.ts';
import { isToldElsewhere } from './source-elsewhere.ts';
import { losesFare } from './which-fare.ts';
import { losesGoods } from './which-goods.ts';
import { losesPlan } from './which-plan.ts';

/** Tells whether the words of an article around a claim say that it does not hold as it stands. */
export function unsureIn(text: string): (reading: Reading) => boolean {
  if (text === '') return () => false;
  const countsOther = countsOtherThanHeadline(text);
  const countsCoaches = countsOtherCoaches(text);
  return (reading) => {
    if (reading.claim.spans.length === 0) return false;
    const around = aroundOf(reading.claim.spans, text);
    return (
      isCarriedFar(reading, text) ||
      isLeftUndone(reading, text) ||
      isCorrected(reading, around) ||
      isPartTakenBack(reading, around) ||
      isLimited(reading, around) ||
      losesDay(reading, around) ||
      losesLimit(reading, text) ||
      losesPointed(reading, around) ||
      losesSetDay(reading, around) ||
      losesSetPlace(reading, around) ||
      losesOthersOfRow(reading, around) ||
      countsHurtWithoutDead(reading, around, text) ||
      dropsDay(reading, text) ||
      isOfForeignLand(reading, text) ||
      countsBeforeBut(reading, text) ||
      countsMeanwhile(reading, text) ||
      isOneOfMany(reading, text) ||
      losesWhichOne(reading, text) ||
      isOfSplitWhole(reading, text) ||
      isSetInNews(reading, text) ||
      countsOtherDead(reading, text) ||
      countsOtherOnSpot(reading, text) ||
      countsOther(reading) ||
      countsCoaches(reading) ||
      losesRelative(reading, around) ||
      losesDayOfTable(reading, text) ||
      losesGoods(reading, around) ||
      losesFare(reading, text) ||
      isToldElsewhere(reading, text) ||
      isOfNearer(reading, text) ||
      losesItsNoun(reading, text) ||
      losesPlan(reading, text) ||
      pointsToPart(reading, text)
    );
  };
}

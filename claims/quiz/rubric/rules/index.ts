import type { Rule } from '../types.ts';
import { agreement } from './agreement.ts';
import { ascending } from './ascending.ts';
import { beyondRounding } from './beyond-rounding.ts';
import { evidenceExact } from './evidence-exact.ts';
import { fourDistinct } from './four-distinct.ts';
import { hasKey } from './has-key.ts';
import { keyNotInStem } from './key-not-in-stem.ts';
import { longestKey } from './longest-key.ts';
import { modality } from './modality.ts';
import { namesEvent } from './names-event.ts';
import { noAbsolutes } from './no-absolutes.ts';
import { noAllOrNone } from './no-all-or-none.ts';
import { noBlank } from './no-blank.ts';
import { noKType } from './no-k-type.ts';
import { noOtherTrue } from './no-other-true.ts';
import { noPartOfKey } from './no-part-of-key.ts';
import { noStandout } from './no-standout.ts';
import { noVague } from './no-vague.ts';
import { noYesNo } from './no-yes-no.ts';
import { notNegative } from './not-negative.ts';
import { oneForm } from './one-form.ts';
import { oneKind } from './one-kind.ts';
import { oneQuestion } from './one-question.ts';
import { oneScript } from './one-script.ts';
import { quoteHoldsKey } from './quote-holds-key.ts';
import { sameEnding } from './same-ending.ts';
import { shortStem } from './short-stem.ts';
import { standsAlone } from './stands-alone.ts';
import { stemEcho } from './stem-echo.ts';

/** The rules in the order they are told: by their number in our list. */
export const RULES: readonly Rule[] = [
  evidenceExact,
  quoteHoldsKey,
  modality,
  noOtherTrue,
  noPartOfKey,
  beyondRounding,
  hasKey,
  fourDistinct,
  oneKind,
  oneScript,
  oneForm,
  noAllOrNone,
  noYesNo,
  noKType,
  noBlank,
  notNegative,
  standsAlone,
  namesEvent,
  keyNotInStem,
  oneQuestion,
  agreement,
  shortStem,
  longestKey,
  stemEcho,
  ascending,
  noAbsolutes,
  noVague,
  sameEnding,
  noStandout,
];

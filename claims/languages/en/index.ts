import type { Language } from '../language.ts';
import { draftClaims } from './draft/index.ts';
import { givenGender } from './lexicon/people.ts';
import { LINES } from './lines/index.ts';
import { answerEnglish, askEnglish } from './questions/ask/index.ts';
import { categoryByName } from './questions/kind-by-name.ts';
import { namesLike } from './questions/names-like.ts';
import { peersLike } from './questions/peers.ts';
import { isLocal, peopleLike, walkTold } from './questions/people-like.ts';
import { personTest } from './questions/persons.ts';
import { relativeTie } from './questions/relative-tie.ts';
import { storyOf } from './questions/story/index.ts';
import { targetsOf } from './questions/targets.ts';
import { underHeadline } from './questions/today.ts';
import { isWholeStem } from './questions/whole-stem.ts';
import { SENTENCES } from './sentence-rules.ts';
import { tagDocument } from './tag/index.ts';
import { formatLike } from './values/format.ts';
import { findValues } from './values/index.ts';
import { writtenDay } from './values/written-day.ts';
import { explain, why } from './words.ts';

/** English. */
export const english: Language = {
  code: 'en',
  sentences: SENTENCES,
  lines: LINES,
  values: findValues,
  read: ({ text, title, sentences, headings, clock }) => {
    const headline = headings.find(({ start, end }) => text.slice(start, end).trim() === title?.trim());
    return draftClaims(
      text,
      tagDocument(text, sentences, clock),
      headline && tagDocument(text, [headline], clock)[0],
      title,
    );
  },
  targets: targetsOf,
  story: storyOf,
  ask: askEnglish,
  answerFor: answerEnglish,
  isWhole: isWholeStem,
  underKicker: underHeadline,
  relativeTie,
  writtenDay,
  // "News of 2026" says no more than the year.
  newsOf: (day) => (/^\d{4}$/u.test(day) ? day : `news of ${day}`),
  formatLike,
  namesLike,
  peopleLike,
  toldWalk: walkTold,
  isLocal,
  personTest,
  genderOf: (name) => givenGender(name.split(/[ -]/u)[0] ?? '') ?? undefined,
  categoryByName,
  peersLike,
  explain,
  why,
};

import { LETTER } from '../../text/letters.ts';
import { Text } from './text.ts';

/** What a stem has before its first colon, and the question behind it: "Ferry accident off Cebu, 3 May 2021: How many …?" */
export interface Kicked {
  readonly kicker: string;
  readonly question: string;
}

/** A kicker is a headline and a day at most: what is longer is a sentence. */
const KICKER = /^([^:?!।"“]{2,160}): (?=\S)/u;

/** A stem as its kicker and its question; null where it has none. */
export function kicked(stem: string): Kicked | null {
  const kicker = stem.match(KICKER)?.[1];
  return kicker === undefined ? null : { kicker, question: stem.slice(kicker.length + 2) };
}

/** What a stem asks, without what stands before it. */
export function withoutKicker(stem: string): string {
  return kicked(stem)?.question ?? stem;
}

/** A full date at the end of a kicker: "14 अप्रैल 2020", "3 May 2021", "May 3, 2021", with "की खबर" or "news of" in brackets. */
const DATELINE = new RegExp(
  `(?:^|, | \\()(?:[Nn]ews of )?(?:\\p{Nd}{1,2} [${LETTER}]{2,10}|[A-Z][a-z]{2,8} \\p{Nd}{1,2}),? (?:1[5-9]|20)\\p{Nd}{2}(?: की खबर)?\\)?$`,
  'u',
);

/** Whether a stem stands under a date: then "today" and "last week" say when. */
export function hasDateline(stem: string): boolean {
  const kicker = kicked(stem)?.kicker;
  return kicker !== undefined && DATELINE.test(kicker);
}

/** So many words before its date name what the news of that day is. */
const FEWEST_OF_HEADLINE = 4;

/** Whether a stem stands under a headline with its day: "बाजार में लगातार दूसरे दिन गिरावट, 14 अप्रैल 2020: …". */
export function underHeadline(stem: string): boolean {
  const kicker = kicked(stem)?.kicker;
  if (kicker === undefined || !DATELINE.test(kicker)) return false;
  return kicker.replace(DATELINE, '').split(' ').length >= FEWEST_OF_HEADLINE;
}

/** A stem without the date of its kicker, which names no event; the stem itself where it has none. */
export function withoutDateline(stem: Text): Text {
  const parts = kicked(stem.text);
  if (!parts || !DATELINE.test(parts.kicker)) return stem;
  const kicker = parts.kicker.replace(DATELINE, '');
  return new Text(kicker === '' ? parts.question : `${kicker}: ${parts.question}`);
}

/** A stem without its kicker, which the questions of one story share; the stem itself where it has none. */
export function questionOf(stem: Text): Text {
  const question = kicked(stem.text)?.question;
  return question === undefined ? stem : new Text(question);
}

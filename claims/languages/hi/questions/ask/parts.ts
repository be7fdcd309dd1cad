import { fold } from '../../../../text/fold.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { wordsBehind } from '../targets/margins.ts';
import type { Asked, Seat } from './seat.ts';
import { howMany } from './wh.ts';

/** "आठ मिलों में से", "30 कंपनियों में से सिर्फ": the whole, right before the number of a part. */
const WHOLE = /(?:^| )(\S+(?:ों|ओं)|(?<=\p{Nd} )\S+) में से (?:सिर्फ |केवल |महज |करीब |लगभग )?$/u;
/** Another number behind that of the part: "तीन असम और दो कर्नाटक के". */
const ANOTHER = / (?:\p{Nd}[\p{Nd},]*|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|बाकी|शेष) /u;

/** "आठ मिलों में से पांच ने" → "आठ मिलों में से कितनी ने": a bare number of what is named as the whole. */
export function askPart({ reading, argument, outer }: Seat): Asked | null {
  if (outer && !/^(?:ही|भी|का|की|के)(?: |$)/u.test(outer.text.slice(argument.text.length).trim() || 'ही'))
    return null;
  const { text } = reading.claim;
  const at = text.indexOf(` ${argument.text} `);
  const noun = at < 0 ? undefined : WHOLE.exec(text.slice(0, at + 1))?.[1];
  if (noun === undefined || ANOTHER.test(`${wordsBehind(reading, argument)} `)) return null;
  const genders = new Set(lookUpNoun(fold(noun)).map(({ gender }) => gender));
  const { predicate } = reading.form;
  // "118 एटीएम में से 61 काम कर रहे हैं": of a noun that no list knows, the verb tells.
  const gender = genders.size === 0 && predicate.number === 'pl' ? predicate.gender : [...genders][0];
  if (genders.size > 1 || gender === undefined) return null;
  return {
    range: argument.span,
    text: howMany(gender),
    dropMarker: false,
    answer: argument.text,
    rule: 'ask.part',
  };
}

/** "मारे गए जवानों में", "मरने वालों में": people, right before the number of those of them who are somebody's. */
const AMONG = /(?:^| )(\S+(?:ों|ओं)) में (?:से )?(?:सिर्फ |केवल |महज |करीब |लगभग )?$/u;
const WHOSE = /^ (?:[^\s,]{1,30} ){1,8}(?:का|की|के) (?:है|हैं|था|थे|थी|थीं)।?$/u;

/** "मारे गए जवानों में सात सीआरपीएफ के हैं" → "मारे गए जवानों में कितने सीआरपीएफ के हैं": no noun of theirs follows the number. */
export function askMember({ reading, argument }: Seat): Asked | null {
  const { text } = reading.claim;
  const at = text.indexOf(` ${argument.text} `);
  const noun = at < 0 ? undefined : AMONG.exec(text.slice(0, at + 1))?.[1];
  const behind = wordsBehind(reading, argument);
  if (noun === undefined || !WHOSE.test(behind) || ANOTHER.test(behind)) return null;
  const people = lookUpNoun(fold(noun)).filter((form) => form.class === 'person' || form.class === 'group');
  const genders = new Set(noun === 'वालों' ? ['m' as const] : people.map(({ gender }) => gender));
  const [gender] = genders;
  if (genders.size !== 1) return null;
  return {
    range: argument.span,
    text: howMany(gender),
    dropMarker: false,
    answer: argument.text,
    rule: 'ask.part',
  };
}

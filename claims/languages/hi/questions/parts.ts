import { fold } from '../../../text/fold.ts';
import { lookUpNoun } from '../lexicon/noun-forms.ts';
import { wordsBehind } from './margins.ts';
import type { Asked, Seat } from './seat.ts';
import { howMany } from './wh.ts';

/** "आठ मिलों में से", "30 कंपनियों में से सिर्फ": the whole, right before the number of a part. */
const WHOLE = /(?:^| )(\S+(?:ों|ओं)) में से (?:सिर्फ |केवल |महज |करीब |लगभग )?$/u;
/** Another number behind that of the part: "तीन असम और दो कर्नाटक के". */
const ANOTHER = / (?:\p{Nd}[\p{Nd},]*|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|बाकी|शेष) /u;

/** "64 प्रस्ताव आए, जिनमें से पांच को": the clause before tells the whole. */
const OF_WHICH = /(?:^| )जिनमें से (?:सिर्फ |केवल |महज |करीब |लगभग )?$/u;
/** Behind a marker a bare number is asked for without its gender. */
const MARKED = /^ (?:को|का|की|के|ने|पर)(?= )/u;

/** "… प्रस्ताव आए, जिनमें से पांच को मंजूरी मिली" → "… जिनमें से कितनों को मंजूरी मिली". */
function askOfWhich({ reading, argument }: Seat): Asked | null {
  const { text } = reading.claim;
  const at = text.indexOf(` ${argument.text} `);
  if (at < 0 || !OF_WHICH.test(text.slice(0, at + 1))) return null;
  const behind = wordsBehind(reading, argument);
  if (!MARKED.test(behind) || ANOTHER.test(`${behind} `)) return null;
  return {
    range: argument.span,
    text: 'कितनों',
    dropMarker: false,
    answer: argument.text,
    rule: 'ask.of-which',
  };
}

/** "आठ मिलों में से पांच ने" → "आठ मिलों में से कितनी ने": a bare number of what is named as the whole. */
export function askPart(seat: Seat): Asked | null {
  const { reading, argument, outer } = seat;
  if (outer && !/^(?:ही|भी|का|की|के)(?: |$)/u.test(outer.text.slice(argument.text.length).trim() || 'ही'))
    return null;
  const ofWhich = askOfWhich(seat);
  if (ofWhich) return ofWhich;
  const { text } = reading.claim;
  const at = text.indexOf(` ${argument.text} `);
  const noun = at < 0 ? undefined : WHOLE.exec(text.slice(0, at + 1))?.[1];
  if (noun === undefined || ANOTHER.test(`${wordsBehind(reading, argument)} `)) return null;
  const genders = new Set(lookUpNoun(fold(noun)).map(({ gender }) => gender));
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

import type { Asked } from '../stem.ts';
import { around, type Seat } from './seat.ts';

const NUMBER =
  '(?:(?:about|around|some|nearly|almost|over|more than|at least) )?(?:\\d[\\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)';
const ADJECTIVES = '(?:[\\p{Ll}-]{1,20} ){0,3}';
const NOUN = `${ADJECTIVES}\\p{Ll}[\\p{Ll}-]{1,20}`;
/** "Four ships", "a helicopter", "20 tons of rice", "£38,000 in cash"; "plenty of food" is none. */
const MEMBER = new RegExp(
  `^(?:(?:${NUMBER}|an?|one) ${NOUN}(?: of \\p{Ll}{2,14})?|(?:Rs\\.? ?|US\\$|[₹$£€NR]|K?Sh)\\d[\\d.,]{0,12}(?:m|bn| (?:lakh|crore|million|billion))?(?: in cash)?)$`,
  'iu',
);
const COUNTED = new RegExp(
  `^(${NUMBER}) (${NOUN}s|${ADJECTIVES}(?:people|men|women|children|police|aircraft))$`,
  'iu',
);
/** What tells of all of them at once is no count of one. */
const OF_ALL =
  /(?<!\p{L})(?:together|total|combined|combining|respectively|between them|both|each|either|worth)(?!\p{L})/iu;
/** "11 other elephants": than which, was told before. */
const OTHERS = /^(?:other|more|further|additional|such) /u;
const NEAR = /^(?:about|around|some) /iu;
const NEARLY = /^(?:nearly|almost) /iu;
const BOUND = /^(?:over|more than|at least) /iu;
const AT_LEAST = /^at least /iu;

/** The things of a list, with where each begins; null where one of them is no plain thing. */
function membersOf(list: string): readonly { text: string; start: number }[] | null {
  const members: { text: string; start: number }[] = [];
  let start = 0;
  for (const mark of list.matchAll(/, and |, | and /gu)) {
    members.push({ text: list.slice(start, mark.index), start });
    start = mark.index + mark[0].length;
  }
  members.push({ text: list.slice(start), start });
  return members.length > 1 && members.every(({ text }) => MEMBER.test(text)) ? members : null;
}

/** "The care of | 270 houses, 38 gardens and 60 farms": what the list hangs on. */
const LEAD = new RegExp(
  `^(?:(?!${NUMBER} )\\p{L}[\\p{L}-]{0,20} ){1,6}(?:of|for|with|from|on|at|to) (?=${NUMBER} )`,
  'iu',
);

const lastWord = (text: string) => text.split(' ').at(-1) ?? '';

/** "Four ships, two helicopters and some 40 boats took part": "how many helicopters", with the others gone. */
export function askListed(seat: Seat): Asked | null {
  const { argument, outer, outerSlot, reading } = seat;
  if (!outer || argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'count') return null;
  if (outerSlot?.within !== undefined || OF_ALL.test(reading.claim.text)) return null;
  // "The fleet stood at 148 aircraft and seven freighters": no one of them is where it stood.
  if (outerSlot?.marker === 'at') return null;
  // "40 phones and £9,000 in cash": what stands behind is of the sum.
  if (reading.claim.text.includes(`${outer.text} in cash`)) return null;
  const { before } = around(seat);
  const lead = LEAD.exec(outer.text)?.[0].length ?? 0;
  const members = membersOf(outer.text.slice(lead));
  const own = members?.findLast(({ start }) => start + lead <= before.length);
  const [, , noun] = own?.text.match(COUNTED) ?? [];
  if (!members || !own || noun === undefined || OTHERS.test(noun)) return null;
  // "Two red buses and three blue buses": of one thing there are two numbers.
  if (members.some((other) => other !== own && lastWord(other.text) === lastWord(own.text))) return null;
  const near = NEAR.test(own.text) ? 'about ' : NEARLY.test(own.text) ? 'nearly ' : '';
  // "At least seven women and four children": the bound is of all of them.
  const first = members[0]?.text.match(AT_LEAST)?.[0] ?? '';
  const bound = (own.text.match(BOUND)?.[0] ?? first).toLowerCase();
  return {
    range: { start: outer.span.start + lead, end: outer.span.end },
    wh: `${bound}${near}how many ${noun}`,
    answer: argument.text.toLowerCase(),
    rule: 'ask.how-many',
  };
}

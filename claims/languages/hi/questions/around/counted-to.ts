import type { Reading } from '../../../../model.ts';
import { daysBetween, fields, isDay, isoDate } from '../../../../values/calendar.ts';
import type { Counted } from '../../../language.ts';
import { ANY_MONTH, ANY_WEEKDAY, lastWeekday, MONTH_SPELLINGS } from '../../calendar.ts';
import { readOn } from './reading-day.ts';

/** So far before a claim its paragraph is looked through, and so many sentences of it. */
const REACH = 800;
const SENTENCES = 3;
/** The words just before a claim that are looked at. */
const NEAR = 160;
const END = /[।?!]|\.(?=\s|$)/u;
const HAS_TODAY = /(?:^|\s)आज(?=\s)/u;
/** A day farther back than this is of something else. */
const WEEK = 6;
/** What a paper counts is of the day before it, or of the days since its last number. */
const FARTHEST = 3;

/** A day with its marker; "शनिवार शाम से" is where a count begins. */
const TOLD_DAY = new RegExp(
  String.raw`(?:^|\s)(?:(${ANY_WEEKDAY})|(\p{Nd}{1,2}) (${ANY_MONTH}))(?= (?:को|तक|(?:की )?(?:सुबह|शाम|रात|दोपहर|देर)(?! से ))[\s,])`,
  'gu',
);
/** What had been before, or is to come, is no day that a count goes up to. */
const OTHER_TIME = /(?:^|\s)(?:था|थे|थी|थीं|हो(?:गा|गी|गे|ंगे|ंगी)|जाए(?:गा|गी)|जाएंगे|करेंगे|करेगी|करेगा)(?=[\s,।.]|$)/u;
/** A sentence that counts, too. */
const COUNTS = /(?:मामल|मरीज|संक्रम|मौत|पॉजिटिव|पॉजीटिव|पुष्टि|केस|स्वस्थ|ठीक हु|ठीक हो|डिस्चार्ज|सैंपल|नमून|जांच)/u;
/** What turns to another place or matter: the days before it are not its own. */
const TURNS = /^\s*(?:[-–•]\s*)?(?:वहीं|वही|उधर|इधर|इस बीच|दूसरी ओर|दूसरी तरफ|जबकि)(?=[\s,])/u;
/** Whether a total stands before in the same sentence: "12 हजार संक्रमित हो चुके हैं और …". */
const TOTAL_BEFORE =
  /(?:चुक[ेीा] (?:है|हैं)|(?:^|\s)(?:अब तक|अबतक|अभी तक) [^।\n]*(?:है|हैं)),? (?:और|तथा|जबकि|वहीं|जिनमें से)\s*(?:[^\s।]+\s){0,6}$/u;

/** The day that a weekday, or a day of a month, told in the news of `published` means; null where there is none. */
function dayTold(
  [, weekday, day, month]: RegExpExecArray | RegExpMatchArray,
  published: string,
): string | null {
  if (weekday !== undefined) return lastWeekday(weekday, published);
  const { year } = fields(published);
  const at = MONTH_SPELLINGS.findIndex((names) => names.includes(month as string)) + 1;
  return isDay(year, at, Number(day)) ? isoDate(year, at, Number(day)) : null;
}

/** The last sentences of a claim's paragraph up to its own, and the one behind it. */
function sentencesAround(
  start: number,
  end: number,
  text: string,
): { before: string[]; own: string; next: string } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const parts = before.slice(before.lastIndexOf('\n') + 1).split(END);
  const rest = text.slice(end, end + REACH);
  const [line = ''] = rest.split('\n', 1);
  const [after = '', next = ''] = line.split(END);
  const own = `${parts.pop()}${text.slice(start, end)}${after}`;
  return {
    before: TURNS.test(own) ? [] : parts.filter((part) => part.trim() !== '').slice(-SENTENCES),
    own,
    next,
  };
}

/** A tally of medals holds up to the day of the contests that the lead tells of: "तीसरे दिन शनिवार का आखिरी मुकाबला". */
const MEDALS = /(?:^|\s)(?:पदक|स्वर्ण|रजत|कांस्य)(?=[\s,])/u;
const DAY_OF_LEAD = new RegExp(String.raw`(?:^|\s)(${ANY_WEEKDAY})(?= (?:को|का|की|के)\s)`, 'gu');
const LEAD = 400;
const SHORT_LINE = 50;

const UP_TO_NOW = /(?:^|\s)(?:अब तक|अबतक|अभी तक)(?=\s)/u;

function leadOf(text: string): string {
  // A line of its own may tell who wrote the story.
  const lines = text
    .slice(text.indexOf('\n') + 1)
    .trimStart()
    .slice(0, LEAD)
    .split('\n');
  return lines.find(({ length }) => length > SHORT_LINE) ?? '';
}

/** The days of the lead that a tally in `own` goes up to: "अब तक" was said on the one day that the lead counts for. */
function daysLed(own: string, text: string, published: string): string[] {
  const daysIn = (words: string) =>
    [...words.matchAll(DAY_OF_LEAD)].flatMap((told) => dayTold(told, published) ?? []);
  if (MEDALS.test(own)) return daysIn(leadOf(text));
  if (!UP_TO_NOW.test(own)) return [];
  const days = leadOf(text)
    .split(END)
    .filter((one) => COUNTS.test(one) && !OTHER_TIME.test(one))
    .flatMap(daysIn);
  return new Set(days).size === 1 ? days : [];
}

/** The sentence that a text breaks off in. */
function lastSentence(text: string): string {
  return text.slice(Math.max(...['।', '?', '!', '\n'].map((mark) => text.lastIndexOf(mark))) + 1);
}

/** "जुलाई में सड़क बदली गई और पेड़ों की संख्या तीन गुना हो गई": the count is of the month that its sentence told before. */
const OF_MONTH = new RegExp(
  String.raw`(?:^|\s)(?:${ANY_MONTH}|(?:19|20)\p{Nd}\p{Nd}) में\s[^।\n]{0,200}$`,
  'u',
);

/**
 * Up to which day a claim counts: that of its own sentence or the ones before it, where the news tells of an earlier day than
 * that of its publication; `to` is null where that is too far back to be sure. `text` is the article, `published` an ISO day.
 */
export function countedIn(reading: Reading, text: string, published: string): Counted | undefined {
  const { claim } = reading;
  if (text === '' || claim.spans.length === 0) return undefined;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const last = claim.spans.reduce((far, span) => (span.end > far.end ? span : far));
  const { end } = last;
  const { before, own, next } = sentencesAround(start, end, text);
  const daysIn = (sentence: string) =>
    [...sentence.matchAll(TOLD_DAY)].flatMap((told) => dayTold(told, published) ?? []);
  const daysBefore = before.map(daysIn);
  const told = [
    ...daysIn(own),
    ...daysBefore.filter((days, i) => {
      const one = before[i] as string;
      return days.length > 0 && COUNTS.test(one) && !OTHER_TIME.test(one);
    }),
  ].flat();
  const near = [...told, ...(told.length === 0 ? daysLed(own, text, published) : [])]
    .filter((day) => day <= published && daysBetween(day, published) <= WEEK)
    .sort();
  // "44 नए मरीज रविवार को ही आए हैं" behind it: the count is of that day.
  const isOfToday = [...daysBefore, daysIn(next)].flat().includes(published) || HAS_TODAY.test(own);
  const day = isOfToday ? published : (near.at(-1) ?? published);
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const isOfMonth = !/(?:है|हैं)।$/u.test(claim.text) && OF_MONTH.test(lastSentence(ahead));
  const read = readOn(reading, text, published);
  return {
    ...(read === undefined ? {} : { readOn: read }),
    to: !isOfMonth && daysBetween(day, published) <= FARTHEST ? day : null,
    isTotal: TOTAL_BEFORE.test(text.slice(Math.max(0, last.start - NEAR), last.start)),
  };
}

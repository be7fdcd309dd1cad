import { languageOf } from '../../../languages/registry.ts';
import type { Argument, Claim, Lang, Reading, Time } from '../../../model.ts';
import { shuffled } from '../../random.ts';
import { withoutKicker } from '../../rubric/kicker.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { CALENDARS, type Other, otherDays, timeValue } from './days.ts';
import { hoursBeside, partedHours } from './hours.ts';
import { recurringYears } from './recurring.ts';

/** Years moved by these: a year is rather past than to come. */
const YEAR_STEPS = [-1, -2, 1, -3, 2, 3, -4];
const DECADE_STEPS = [-1, 1, -2, 2, -3];

/** The hours of each part of a day, by the word that stands before the hour. */
const DAYPARTS: readonly { readonly words: RegExp; readonly hours: readonly number[] }[] = [
  { words: /तड़के|भोर/u, hours: [2, 3, 4, 5] },
  { words: /सुबह|morning|a\.?m/iu, hours: [6, 7, 8, 9, 10, 11] },
  { words: /पूर्वाह्न|forenoon/iu, hours: [8, 9, 10, 11] },
  { words: /अपराह्न|afternoon/iu, hours: [1, 2, 3, 4] },
  { words: /दोपहर|noon/iu, hours: [12, 1, 2, 3] },
  { words: /शाम|सायं|संध्या|evening/iu, hours: [4, 5, 6, 7, 8] },
  { words: /रात|night|p\.?m/iu, hours: [8, 9, 10, 11, 12, 1, 2] },
];
const ANY_HOUR = [6, 7, 8, 9, 10, 11, 12];

/** What has happened was not after the news of it: a later year is an option beside a later one alone. */
function isReached(value: number, own: number, last: number | undefined): boolean {
  return last === undefined || value <= last || own > last;
}

/** The last year in which what has happened may have: the day of the news bounds what the story tells of years to come. */
function lastTold(published: number | undefined, told: number | undefined): number | undefined {
  return published === undefined || told === undefined ? told : Math.min(published, told);
}

/** "किस वर्ष रवाना होगा": of what is yet to be. */
const TO_COME = /ग[ाेी]\?$/u;
const AHEAD = / (?:will|due|plans?|planned|to be|until|by which year|expected)(?= )/u;

/** What is yet to be is not set for a year that is over: "until the first half of which year". */
function isAhead(
  value: number,
  own: number,
  { stem, lang }: { stem: string; lang: Lang },
  now?: number,
): boolean {
  if (lang !== 'en' && !TO_COME.test(stem)) return true;
  if (now !== undefined) return own <= now || value >= now;
  return !AHEAD.test(` ${stem} `) || value >= own - 1;
}

/** "Postponed until which year", in a story of no day: the last year that it tells is yet to come, and later ones are options. */
function isToCome({ stem, lang }: { stem: string; lang: Lang }, published?: number): boolean {
  return lang === 'en' && published === undefined && UNTIL_YEAR.test(` ${stem} `);
}

const UNTIL_YEAR =
  / until (?:the (?:end|start|beginning|middle|first half|second half) of )?which year(?=[ ?,])/u;

const OF_WHICH_YEAR = /(?:^| )किस (?:वर्ष|साल) (?:की|के|का) /u;

/** "किस वर्ष की परीक्षाओं का कार्यक्रम": of what is of this year or the next a reader of the day believes no other. */
function isYearOfNews(own: number, { question, reading }: Candidate, published?: number): boolean {
  if (reading.claim.lang !== 'hi' || published === undefined) return false;
  return (own === published || own === published + 1) && OF_WHICH_YEAR.test(` ${question.stem}`);
}

function otherYears(candidate: Candidate, fact: Time, { next, lastYear, published }: Surroundings): Other[] {
  const plan = { stem: candidate.question.stem, lang: candidate.reading.claim.lang };
  const { answer } = candidate.question;
  const own = timeValue(fact);
  const year = String(own ?? '');
  // A decade is asked for by its first year: "1980 के दशक".
  const by = /दशक|decade|0s$/u.test(answer) ? 10 : 1;
  if (own === undefined || !answer.includes(year)) return [];
  // What the headline is of need not come round with what is asked.
  const question = withoutKicker(candidate.question.stem);
  const recurring = by === 1 ? recurringYears(own, question) : null;
  if (isYearOfNews(own, candidate, published)) return [];
  const free = shuffled(
    (by === 10 ? DECADE_STEPS : YEAR_STEPS).map((step) => own + step * by),
    next,
  );
  // What comes round in turns is told apart by those beside it: the farther ones may be before it began.
  return (recurring ?? free)
    .filter(
      (value) =>
        isToCome(plan, published) ||
        isReached(value, own, own > (published ?? own) ? published : lastTold(published, lastYear())),
    )
    .filter((value) => isAhead(value, own, plan, published))
    .map((value) => ({ text: answer.replace(year, String(value)), value }));
}

function otherHours(candidate: Candidate, next: () => number): Other[] {
  const { argument, question } = candidate;
  const around = `${question.stem.split('कितने बजे')[0]?.split(' ').slice(-4).join(' ') ?? ''} ${argument.text}`;
  const hours = DAYPARTS.find(({ words }) => words.test(around))?.hours;
  const parted = partedHours(candidate, hours ?? ANY_HOUR, next);
  if (parted) return parted.filter(({ text }) => text !== question.answer);
  return hoursBeside(candidate, hours, next);
}

/** Before this month "in December" is the last one: what happened then was in no other year's. */
const MAY = 5;
const YEAR_END = 12;
/** From this day on a month is nearly over. */
const LAST_DAYS = 28;
const OTHER_YEAR =
  /(?:^| )(?:पिछले|बीते|गत|अगले) (?:साल|वर्ष)(?= )|\p{Nd}{4} (?:में|के|की|से) (?:.{0,30} )?किस महीने|last year|which month of \p{Nd}{4}/u;
/** What is reckoned by the month is known when the month is over. */
const MONTHLY =
  /किस (?:महीने|माह) (?:में|की|के|का) .{0,80}(?:दर|महंगाई|मुद्रास्फीति|उत्पादन|निर्यात|आयात|संग्रह|राजस्व|बिक्री|वृद्धि)(?= )/u;
const TO_END = /किस महीने के (?:अंत|आखिर|आख़िर|अंतिम)/u;

/** The last month that could be meant: what was in a month of this year was in none after the news. */
function lastMonthFor({ target, question }: Candidate, own: number): number {
  const [year, month = 0, day = 0] = target.asOf?.split('-').map(Number) ?? [];
  const told = Number(question.answer.match(/\p{Nd}{4}/u)?.[0] ?? year);
  const stem = withoutKicker(question.stem);
  if (month < MAY || own > month || told !== year || OTHER_YEAR.test(` ${stem}`)) return YEAR_END;
  return (TO_END.test(stem) || MONTHLY.test(stem)) && day < LAST_DAYS && own < month ? month - 1 : month;
}

/** The first month that a story of early spring may still call by its name alone, of the year before. */
const AUTUMN = 9;

/**
 * What was in March, told in April of no year, was in no June: that of this year is to come, and that of the last is too long
 * ago to go without its year.
 */
function pastMonths({ target, question, reading }: Candidate, own: number): (month: number) => boolean {
  const [, news = 0] = target.asOf?.split('-').map(Number) ?? [];
  const isOpen =
    reading.claim.lang !== 'en' ||
    news === 0 ||
    news >= MAY ||
    own > news ||
    /\p{Nd}{4}/u.test(question.answer) ||
    reading.form.predicate.tense !== 'past' ||
    OTHER_YEAR.test(` ${question.stem}`);
  return (month) => isOpen || month <= news || month >= AUTUMN;
}

interface Season {
  readonly words: RegExp;
  /** 1 to 12. */
  readonly months: readonly number[];
}

/** What comes in one season alone, by its months. Source: India Meteorological Department, seasons of India. */
const SEASONS: readonly Season[] = [
  {
    words: /(?:पराली|स्मॉग|धुंध|कोहर|शीतलहर|वायु गुणवत्ता|एक्यूआई|पीएम 2\.5|हवा की गति|प्रदूषण)/u,
    months: [10, 11, 12, 1, 2],
  },
  { words: /(?:मानसून|मॉनसून|बाढ़|बाढ़|बादल फट|क्यूसेक|बराज|बैराज)/u, months: [6, 7, 8, 9] },
  { words: /(?:^| )(?:लू|हीटवेव|भीषण गर्मी)(?= )/u, months: [3, 4, 5, 6] },
];

/** The same in English. Source: World Athletics, calendar of the season in the open. */
const SEASONS_ENGLISH: readonly Season[] = [
  {
    words:
      /\b(?:(?:sprint )?relay|Summer Olympics|Olympic Games|100m|200m|400m|800m|1500m|decathlon|heptathlon|Wimbledon|monsoon)\b/u,
    months: [5, 6, 7, 8, 9, 10],
  },
];

/** The months that could be, where the stem tells of one season and the key lies in it. */
function seasonOf({ question, reading }: Candidate, own: number): readonly number[] | undefined {
  const seasons = reading.claim.lang === 'hi' ? SEASONS : SEASONS_ENGLISH;
  return seasons.find(({ words, months }) => months.includes(own) && words.test(question.stem))?.months;
}

/** What is to come in a month of no year is in one of so many after the news. */
const MONTHS_AHEAD = 6;
/** What only what is yet to come is told with. */
const NEXT =
  / (?:next (?:meets?|meeting|sits?|convenes?)|due|will|plans? to|scheduled|slated|expected to)(?=[ ?])/u;

/** The months in which what is yet to come may be: "next meets in December" of 5 November; null where it is not so. */
function monthsAhead({ target, question, reading }: Candidate, own: number): ReadonlySet<number> | null {
  const month = Number(target.asOf?.split('-')[1] ?? 0);
  if (reading.claim.lang !== 'en' || month === 0 || /\p{Nd}/u.test(question.answer)) return null;
  const isAheadTold = reading.form.predicate.tense === 'future' || NEXT.test(` ${question.stem} `);
  const from = /\b(?:before|by|until) which month\b/iu.test(question.stem) ? 1 : 0;
  const ahead = Array.from({ length: MONTHS_AHEAD }, (_, i) => ((month - 1 + from + i) % YEAR_END) + 1);
  return isAheadTold && ahead.includes(own) ? new Set(ahead) : null;
}

/** A reader believes months near the key's rather than those of another season. */
const NEAR_MONTHS = 3;

function monthsApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, YEAR_END - apart);
}

/** Other months in the place of the key's: "अगस्त 2007" → "मई 2007". */
function otherMonths(candidate: Candidate, fact: Time, next: () => number): Other[] {
  const months = CALENDARS[candidate.reading.claim.lang].MONTHS;
  const own = Number(fact.timex.match(/-(\d\d)$/u)?.[1] ?? 0);
  const { answer } = candidate.question;
  const word = answer.split(' ').find((part) => !/\p{Nd}/u.test(part));
  if (own === 0 || word === undefined) return [];
  const ahead = monthsAhead(candidate, own);
  const last = lastMonthFor(candidate, own);
  const season = seasonOf(candidate, own);
  const isBefore = pastMonths(candidate, own);
  const isPossible = (at: number) => (ahead === null ? at < last && isBefore(at + 1) : ahead.has(at + 1));
  const isFar = (month: string) => monthsApart(months.indexOf(month) + 1, own) > NEAR_MONTHS;
  return shuffled(months, next)
    .sort((a, b) => Number(isFar(a)) - Number(isFar(b)))
    .filter((month) => month !== months[own - 1] && isPossible(months.indexOf(month)))
    .filter((month) => season === undefined || season.includes(months.indexOf(month) + 1))
    .map((month) => ({ text: answer.replace(word, month) }));
}

/** Markets, courts, banks and chambers do not sit at weekends. */
const CLOSED_AT_WEEKENDS =
  /(?:शेयर बाजार|सेंसेक्स|निफ्टी|अदालत|कोर्ट|न्यायालय|पीठ|बेंच|लोकसभा|राज्यसभा|विधानसभा|संसद|रिजर्व बैंक|[Ss]tock|[Ss]hares|court|judge|parliament|central bank|Sensex|Nifty|Court|Parliament|Commons|Lords|MPs|Senate|Congress|Exchange|Wall Street|FTSE|Nasdaq|Dow Jones|Nikkei|trading|euro|dollar|crude|Brent|figures|output|survey|retail sales|economists|Budget|guilty|trial|jury|sentenced|jailed)/u;

function workdaysFor({ reading: { claim }, question }: Candidate): readonly string[] {
  const days = CALENDARS[claim.lang].WEEKDAYS;
  const isOpen = days.indexOf(question.answer as never) > 4;
  return !isOpen && CLOSED_AT_WEEKENDS.test(question.stem) ? days.slice(0, 5) : days;
}

function otherTimes(candidate: Candidate, around: Surroundings): Other[] {
  const { next } = around;
  const { fact } = candidate.argument;
  if (fact?.type !== 'time') return [];
  switch (fact.grain) {
    case 'weekday':
      return shuffled(workdaysFor(candidate), next)
        .filter((day) => day !== candidate.question.answer)
        .map((text) => ({ text }));
    case 'month':
      return otherMonths(candidate, fact, next);
    case 'day':
      return otherDays(candidate, fact, next);
    case 'year':
      return otherYears(candidate, fact, around);
    case 'time':
      return otherHours(candidate, next);
    default:
      return [];
  }
}

const grainOf = ({ fact }: Argument) => (fact?.type === 'time' ? fact.grain : undefined);

/** Whether another claim tells the same of another time: which of the two is right, the story does not say. */
function tellsOtherTime({ claim: other }: Reading, { reading: { claim }, argument }: Candidate): boolean {
  if (other.id === claim.id || other.articleId !== claim.articleId) return false;
  const grain = grainOf(argument);
  const rest = ({ arguments: all }: Claim) =>
    all.filter((one) => grainOf(one) === undefined).map(({ role, text }) => `${role} ${text}`);
  const times = other.arguments.filter((one) => grainOf(one) === grain);
  const isSame = rest(other).join('|') === rest(claim).join('|');
  return isSame && times.length > 0 && !times.some(({ text }) => text === argument.text);
}

/** Other days, dates, years or hours in the form of the key, none of which the article names for this event. */
export function timeDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const language = languageOf(candidate.reading.claim.lang);
  const { claim, form } = candidate.reading;
  const rivals = around.withPredicate(form.predicate.lemma);
  if (rivals.some((other) => tellsOtherTime(other, candidate))) return [];
  return otherTimes(candidate, around)
    .filter(
      ({ text }) => !rivals.some((other) => other.claim.arguments.some((argument) => argument.text === text)),
    )
    .map(({ text, value }) => ({
      text,
      ...(value === undefined ? {} : { value }),
      source: 'scale' as const,
      why: language.why({ source: 'scale', value: candidate.question.answer, option: text }),
      claimId: claim.id,
    }));
}

import type { Sense } from '../../../values/senses.ts';

type Row = readonly [phrases: string, sense: Sense];

const MONTHS =
  'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sept|sep|sept.|sep. october|oct|oct. november|nov|nov. december|dec|dec.'.split(
    ' ',
  );
const WEEKDAYS =
  'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun'.split(
    ' ',
  );

/** Feasts with a fixed day, a weekday of a month, or one that Easter gives; those of the moon are named only. */
const FEASTS: readonly Row[] = [
  [
    "new year's day|new years day|new year|new year's",
    { is: 'feast', ref: 'feast:new-year', on: { month: 1, day: 1 } },
  ],
  ["new year's eve|new years eve", { is: 'feast', ref: 'feast:new-years-eve', on: { month: 12, day: 31 } }],
  ['christmas|christmas day|xmas', { is: 'feast', ref: 'feast:christmas', on: { month: 12, day: 25 } }],
  ['christmas eve', { is: 'feast', ref: 'feast:christmas-eve', on: { month: 12, day: 24 } }],
  ['boxing day', { is: 'feast', ref: 'feast:boxing-day', on: { month: 12, day: 26 } }],
  ['republic day', { is: 'feast', ref: 'feast:republic-day-in', on: { month: 1, day: 26 } }],
  ['independence day', { is: 'feast', ref: 'feast:independence-day', on: null }],
  [
    "international workers' day|labour day|may day",
    { is: 'feast', ref: 'feast:may-day', on: { month: 5, day: 1 } },
  ],
  ['earth day', { is: 'feast', ref: 'feast:earth-day', on: { month: 4, day: 22 } }],
  ["valentine's day|valentines day", { is: 'feast', ref: 'feast:valentines-day', on: { month: 2, day: 14 } }],
  [
    "st patrick's day|st. patrick's day|saint patrick's day|st patrick|saint patrick",
    { is: 'feast', ref: 'feast:st-patrick', on: { month: 3, day: 17 } },
  ],
  ['halloween', { is: 'feast', ref: 'feast:halloween', on: { month: 10, day: 31 } }],
  [
    'thanksgiving|thanksgiving day',
    { is: 'feast', ref: 'feast:thanksgiving', on: { month: 11, weekday: 4, nth: 4 } },
  ],
  [
    "mother's day|mothers day",
    { is: 'feast', ref: 'feast:mothers-day', on: { month: 5, weekday: 7, nth: 2 } },
  ],
  [
    "father's day|fathers day",
    { is: 'feast', ref: 'feast:fathers-day', on: { month: 6, weekday: 7, nth: 3 } },
  ],
  [
    'martin luther king day|mlk day',
    { is: 'feast', ref: 'feast:mlk-day', on: { month: 1, weekday: 1, nth: 3 } },
  ],
  ['good friday', { is: 'feast', ref: 'feast:good-friday', on: { easter: -2 } }],
  ['easter|easter sunday', { is: 'feast', ref: 'feast:easter', on: { easter: 0 } }],
  ['easter monday', { is: 'feast', ref: 'feast:easter-monday', on: { easter: 1 } }],
  ['juneteenth', { is: 'feast', ref: 'feast:juneteenth', on: { month: 6, day: 19 } }],
  ['diwali', { is: 'feast', ref: 'feast:diwali', on: null }],
  ['holi', { is: 'feast', ref: 'feast:holi', on: null }],
  ['eid|eid al-fitr|eid al-adha', { is: 'feast', ref: 'feast:eid', on: null }],
  ['ramadan', { is: 'feast', ref: 'feast:ramadan', on: null }],
];

const UNITS: readonly Row[] = [
  ['second|sec|sec.', { is: 'unit', unit: 'S' }],
  ['seconds|secs', { is: 'unit', unit: 'S', plural: true }],
  ['minute|min|min.', { is: 'unit', unit: 'MIN' }],
  ['minutes|mins', { is: 'unit', unit: 'MIN', plural: true }],
  ['hour|hr|hr.|h', { is: 'unit', unit: 'H' }],
  ['hours|hrs', { is: 'unit', unit: 'H', plural: true }],
  ['day', { is: 'unit', unit: 'D' }],
  ['days|nights', { is: 'unit', unit: 'D', plural: true }],
  ['business day|working day|business days|working days|weekdays', { is: 'unit', unit: 'BD' }],
  ['week|working week', { is: 'unit', unit: 'W' }],
  ['weeks|wks', { is: 'unit', unit: 'W', plural: true }],
  ['fortnight', { is: 'unit', unit: 'FN' }],
  ['weekend', { is: 'unit', unit: 'WE' }],
  ['weekends', { is: 'unit', unit: 'WE', plural: true }],
  ['month', { is: 'unit', unit: 'M' }],
  ['months', { is: 'unit', unit: 'M', plural: true }],
  ['quarter', { is: 'unit', unit: 'Q' }],
  ['quarters', { is: 'unit', unit: 'Q', plural: true }],
  ['year|calendar year|yr', { is: 'unit', unit: 'Y' }],
  ['years|yrs', { is: 'unit', unit: 'Y', plural: true }],
  ['decade', { is: 'unit', unit: '10Y' }],
  ['decades', { is: 'unit', unit: '10Y', plural: true }],
  ['century', { is: 'unit', unit: '100Y' }],
  ['centuries', { is: 'unit', unit: '100Y', plural: true }],
];

const SHIFTS: readonly Row[] = [
  ['last', { is: 'shift', n: -1, word: 'last' }],
  ['previous|past|the past|preceding', { is: 'shift', n: -1, word: 'previous' }],
  ['this|current|this current', { is: 'shift', n: 0, word: 'this' }],
  ['next|following', { is: 'shift', n: 1, word: 'next' }],
  ['coming|upcoming', { is: 'shift', n: 1, word: 'coming' }],
];

const DAYS: readonly Row[] = [
  ['today', { is: 'day', n: 0 }],
  ['yesterday', { is: 'day', n: -1 }],
  ['tomorrow|tmr|tmrw', { is: 'day', n: 1 }],
  ['the day after tomorrow|day after tomorrow', { is: 'day', n: 2 }],
  ['the day before yesterday|day before yesterday', { is: 'day', n: -2 }],
  ['tonight|tonite', { is: 'day', n: 0, part: 'NI' }],
  ['last night', { is: 'day', n: -1, part: 'NI' }],
  ['now|right now|at present|at the moment|currently', { is: 'now' }],
  ['morning', { is: 'part', id: 'MO', late: false }],
  ['mornings', { is: 'part', id: 'MO', late: false, plural: true }],
  ['afternoon', { is: 'part', id: 'AF', late: true }],
  ['afternoons', { is: 'part', id: 'AF', late: true, plural: true }],
  ['evening', { is: 'part', id: 'EV', late: true }],
  ['evenings', { is: 'part', id: 'EV', late: true, plural: true }],
  ['night|nighttime', { is: 'part', id: 'NI', late: true }],
  ['nights', { is: 'part', id: 'NI', late: true, plural: true }],
  ['daytime', { is: 'part', id: 'DT', late: true }],
  ['noon|midday|noonish|12 noon|mid-day', { is: 'hour', h: 12 }],
  ['midnight|mid night|mid-night', { is: 'hour', h: 0 }],
  ['spring|springtime', { is: 'season', id: 'SP' }],
  ['summer|summertime', { is: 'season', id: 'SU' }],
  ['autumn', { is: 'season', id: 'FA' }],
  ['winter|wintertime', { is: 'season', id: 'WI' }],
  ['monsoon', { is: 'season', id: 'RA' }],
];

const CLOCK: readonly Row[] = [
  ["o'clock|oclock|o’clock", { is: 'oclock' }],
  ['am|a.m.|a.m|a', { is: 'meridiem', pm: false }],
  ['pm|p.m.|p.m|p', { is: 'meridiem', pm: true }],
  ['minutes|mins|min|minute', { is: 'minutes' }],
  ['a quarter|quarter', { is: 'quarterHour' }],
  ['half', { is: 'halfHour' }],
  ['past|after', { is: 'past' }],
  ['to|before|till', { is: 'toHour' }],
  ['at|@', { is: 'at' }],
  ['all|whole|the whole|entire|the entire|all the', { is: 'whole' }],
  ['long', { is: 'long' }],
  ['a few|few|several|some', { is: 'few', n: 3 }],
  ['a couple of|couple of|couple|a couple', { is: 'few', n: 2 }],
  ['more|another|additional', { is: 'another' }],
  ['-', { is: 'hyphen' }],
  ['every|each|any', { is: 'every' }],
  ['daily|everyday|every day', { is: 'frequency', timex: 'P1D' }],
  ['weekly', { is: 'frequency', timex: 'P1W' }],
  ['biweekly|fortnightly|bi-weekly', { is: 'frequency', timex: 'P2W' }],
  ['monthly', { is: 'frequency', timex: 'P1M' }],
  ['bimonthly|bi-monthly', { is: 'frequency', timex: 'P2M' }],
  ['quarterly', { is: 'frequency', timex: 'P3M' }],
  ['annually|yearly|annual', { is: 'frequency', timex: 'P1Y' }],
  ['semi-annually|semiannually', { is: 'frequency', timex: 'P0.5Y' }],
];

const LINKS: readonly Row[] = [
  ["of|in|'s|’s|of the|in the", { is: 'of' }],
  ['in|of', { is: 'in' }],
  ['on', { is: 'on' }],
  ['the', { is: 'the' }],
  ['and', { is: 'and' }],
  ['to|through|until|till|up to|thru', { is: 'to' }],
  ['from', { is: 'from' }],
  ['between', { is: 'between' }],
  ['day', { is: 'dayWord' }],
  ['that|the same|same', { is: 'that' }],
  ['ago|earlier|back', { is: 'ago' }],
  ['later|from now|hence|from today', { is: 'later' }],
  ['in', { is: 'inFuture' }],
  ['from|after', { is: 'fromThen' }],
  ['before', { is: 'beforeThen' }],
  ['year|year of|calendar year|cy', { is: 'yearWord' }],
  ['fiscal year|financial year|fy', { is: 'yearWord', prefix: 'FY' }],
  ['school year|sy', { is: 'yearWord', prefix: 'SY' }],
  ["s|'s|’s", { is: 'decadeWord' }],
  ['century', { is: 'centuryWord' }],
  ['q1', { is: 'quarterName', n: 1 }],
  ['q2', { is: 'quarterName', n: 2 }],
  ['q3', { is: 'quarterName', n: 3 }],
  ['q4', { is: 'quarterName', n: 4 }],
  ['h1', { is: 'quarterName', n: 1, half: true }],
  ['h2', { is: 'quarterName', n: 2, half: true }],
  ['end of|end|late|later|later in|the end of', { is: 'edge', at: 'end' }],
  [
    'beginning of|start of|early|earlier|early in|the beginning of|the start of|beginning',
    { is: 'edge', at: 'start' },
  ],
  ['mid|middle of|mid-|the middle of', { is: 'edge', at: 'mid' }],
  ['before|prior to|earlier than', { is: 'modBefore', mod: 'before', hours: true }],
  ['after|later than|following', { is: 'modBefore', mod: 'after', hours: true }],
  [
    'since|starting|starting on|beginning|beginning on|starting from|as early as',
    { is: 'modBefore', mod: 'since' },
  ],
  ['until|till|by|as late as|no later than|through', { is: 'modBefore', mod: 'until' }],
  ['around|about|circa|approximately|nearly|roughly', { is: 'modBefore', mod: 'about', hours: true }],
  ['or later|and later|or after|or thereafter|onwards|onward', { is: 'modAfter', mod: 'since' }],
  ['or earlier|or before|and earlier', { is: 'modAfter', mod: 'until' }],
  ['or less', { is: 'moreOrLess', comparator: 'lessThan' }],
  ['or more', { is: 'moreOrLess', comparator: 'moreThan' }],
];

/** What the words of English times mean. */
export const SENSES: readonly Row[] = [
  ...MONTHS.map((names, i): Row => [names, { is: 'month', n: i + 1 }]),
  ...WEEKDAYS.map((names, i): Row => [names, { is: 'weekday', n: i + 1 }]),
  ...WEEKDAYS.map((names, i): Row => [`${names.split('|')[0]}s`, { is: 'weekday', n: i + 1, every: true }]),
  ...UNITS,
  ...SHIFTS,
  ...DAYS,
  ...CLOCK,
  ...LINKS,
  ...FEASTS,
];

import { fold, foldPhrase } from '../../../text/fold.ts';
import type { ValueGrammar } from '../../../values/grammar.ts';
import type { Piece } from '../../../values/pieces.ts';
import { MONTH_SPELLINGS, WEEKDAY_SPELLINGS } from '../calendar.ts';

const keys = (list: string) => new Set(list.split(' ').map(fold));
const MONTHS = new Set(MONTH_SPELLINGS.flat().map(fold));
const WEEKDAYS = new Set(WEEKDAY_SPELLINGS.flat().map(fold));
const PAST = keys('पिछला पिछले पिछली गत विगत बीता बीते बीती');
const THIS = keys('इस इसी मौजूदा वर्तमान चालू');
const MEALS = keys('रोटी भोजन खाना खाने');

/** "जून 20 लोग": after its month a number is a day only where a year, तारीख or को follows it. */
function isDateInText(pieces: readonly Piece[], from: number, to: number, dated: boolean): boolean {
  if (pieces[from]?.kind === 'slash') return false;
  const month = MONTHS.has(pieces[from]?.key ?? '');
  if (month && to - from > 1 && !dated) return pieces[to - 1]?.key === 'तारीख' || pieces[to]?.key === 'को';
  return !(pieces[from]?.key === 'दो' && MEALS.has(pieces[to + 1]?.key ?? ''));
}

/** "दो दिन पहले" is counted from today; "एक दिन पहले", "इससे दो दिन पहले" and "दो दिन पहले तक" from what was told. */
function isAgoInText(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces[from]?.key === 'एक' || pieces[from]?.key === '1') return false;
  const after = pieces[to]?.key ?? '';
  return !/(?:से|के)$/u.test(pieces[from - 1]?.key ?? '') && !/^(?:से|का|की|के|तक)$/u.test(after);
}

/** What Hindi holds for a time in running text. */
export const RUNNING_TEXT: Pick<
  ValueGrammar,
  'isDateInText' | 'isWeekdayInText' | 'movesInText' | 'countsFromNow' | 'isAgoInText'
> = {
  isDateInText,
  isWeekdayInText: (pieces, at) => WEEKDAYS.has(pieces[at]?.key ?? ''),
  movesInText: (pieces, from) => PAST.has(pieces[from]?.key ?? '') || THIS.has(pieces[from]?.key ?? ''),
  countsFromNow: () => true,
  isAgoInText,
};

/** Forms of units that in running text are other words: got, Afghans, saint, a trophy; or hold the noun that is counted. */
export const NO_UNITS: ReadonlySet<string> = new Set(
  'मिली|अफगानी|सेंट|कप|रियल|किप|लारी|माओ|फेन|बाट|का प्रतिशत|का फीसदी|बैरल तेल|क्यूसेक पानी|बीघा जमीन|गज जमीन|यूनिट बिजली|गुना ज्यादा'
    .split('|')
    .map(foldPhrase),
);

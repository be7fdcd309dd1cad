import type { ValueGrammar } from '../../../values/grammar.ts';
import type { Piece } from '../../../values/pieces.ts';

const DAY = /^\d{1,2}$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

/** A month has its capital, a day is in figures; "May" alone is the verb's too. */
function isDateInText(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces[from]?.kind === 'slash') return false;
  const run = pieces.slice(from, to);
  const name = run.find(({ key }) => MONTH.test(key));
  if (!name) return true;
  return /^\p{Lu}/u.test(name.text) && run.some(({ key }) => DAY.test(key) || /^\d{4}$/u.test(key));
}

/** "last year", "this month"; not "the last week of the tour", "last year's". */
function movesInText(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1]?.key ?? '';
  const after = pieces[to]?.text ?? '';
  return (
    /^(?:last|this)$/u.test(pieces[from]?.key ?? '') &&
    !/^(?:the|his|her|its|their|my|our|your|'|’|s|of)$/u.test(before) &&
    !/^(?:['’-]|of)/u.test(after)
  );
}

const BEFORE_VERB =
  /^(?:will|would|can|could|may|might|must|should|shall|to|did|does|do|not|ll|d|n't|cannot|usually|often|typically|normally|generally)$/u;

/** Not "will last three days" nor "the last three days of the trial". */
function countsFromNow(pieces: readonly Piece[], from: number, to: number): boolean {
  const start = pieces[from]?.key === 'the' ? from + 1 : from;
  if (pieces[start]?.key !== 'last') return true;
  const counted = to - start > 2;
  return !(counted && BEFORE_VERB.test(pieces[start - 1]?.key ?? '')) && pieces[to]?.key !== 'of';
}

/** What English holds for a time in running text. */
export const RUNNING_TEXT: Pick<
  ValueGrammar,
  'isDateInText' | 'isWeekdayInText' | 'movesInText' | 'countsFromNow' | 'isAgoInText'
> = {
  isDateInText,
  isWeekdayInText: (pieces, at) => WEEKDAY.test(pieces[at]?.key ?? ''),
  movesInText,
  countsFromNow,
  isAgoInText: (pieces, _from, to) => pieces[to - 1]?.key === 'ago',
};

/** Forms of units that in running text are other words. */
export const NO_UNITS: ReadonlySet<string> = new Set(
  'turn|turns|magnitude|cup|cups|stone|stones|dram|drams|drachma|drachmas|rad|mach|kip|kips|colon|colons|leu|lei|lari|laris|sen|mao|jiao|fen|bit|bits|won|quarters|times|fold|s|h|m|l|g|c|"|yo|deg|deg.|percentage|degree angle|degrees angle'.split(
    '|',
  ),
);

import type { Time } from '../../facts.ts';
import type { Token } from '../../text/tokens.ts';
import type { ValueGrammar } from '../grammar.ts';
import { remembered } from '../remember.ts';
import { piecesOfTokens } from '../token-pieces.ts';
import { relativeTime } from './claimed-relative.ts';
import { type Context, senseAt } from './context.ts';
import { contextOf } from './index.ts';
import type { DateReading } from './types.ts';
import { plainWrittenDate } from './written-dates.ts';

/** A time of running text, over a number of tokens. */
export interface ClaimedTime {
  readonly length: number;
  readonly fact: Time;
  readonly rule: string;
}

/** How far before the word that makes a time of it a time may begin: "ढाई साल पहले". */
const REACH = 4;

/** "05/06/2024" where both ends may be the month: the day is not certain. */
function isAmbiguous(context: Context, at: number): boolean {
  const piece = context.pieces[at];
  const [a, b] = piece?.kind === 'date' ? piece.key.split(/[-/.]/u).map(Number) : [];
  return (
    context.grammar.mixesDayAndMonth && a !== undefined && b !== undefined && a <= 12 && b <= 12 && a !== b
  );
}

/** Whether a date that the text writes out is one in running text. */
function isPlain(context: Context, at: number, { to, grain, year, timex }: DateReading): boolean {
  const { pieces, grammar } = context;
  if (pieces[at]?.kind === 'date') return true;
  if (grain === 'period') return !timex.startsWith('(XXXX');
  if (grain !== 'season' && !namesMonth(context, at, to)) return false;
  const last = pieces[to - 1];
  if (year !== undefined && grain !== 'season' && last?.kind === 'word' && !senseAt(context, to - 1, 'month'))
    return false;
  const monthFirst = senseAt(context, at, 'month');
  if (monthFirst && grain === 'day' && pieces[monthFirst.to]?.text === ',') return false;
  return grammar.isDateInText(pieces, at, to, year !== undefined);
}

function namesMonth(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (senseAt(context, at, 'month')) return true;
  return false;
}

/** Whether the first figures of a day are those of the day: not in "2024-06-05", where another day cannot be put for them. */
function isCounted({ pieces }: Context, at: number, { to, grain, timex }: DateReading): boolean {
  const figures = pieces.slice(at, to).find(({ shape }) => shape === 'number');
  return grain !== 'day' || !figures || Number.parseInt(figures.key, 10) === Number(timex.slice(-2));
}

function written(context: Context, at: number): { to: number; fact: Time; rule: string } | null {
  const date = plainWrittenDate(context, at);
  if (!date || !isPlain(context, at, date)) return null;
  const resolved = isAmbiguous(context, at) ? undefined : date.resolved;
  return {
    to: date.to,
    rule: `time.${date.grain}`,
    fact: {
      type: 'time',
      timex: date.timex,
      grain: isCounted(context, at, date) ? date.grain : 'period',
      comparator: 'exact',
      ...(resolved ? { resolved } : {}),
    },
  };
}

/** For each piece whether a time may start there: a word that makes one stands within reach. */
function startsNear(context: Context): boolean[] {
  const near: boolean[] = [];
  let ahead = REACH + 1;
  for (let i = context.pieces.length - 1; i >= 0; i--) {
    const piece = context.pieces[i];
    const makes = piece?.kind === 'date' || context.grammar.timeWords.has(piece?.key ?? '');
    ahead = makes ? 0 : ahead + 1;
    near[i] = ahead <= REACH;
  }
  return near;
}

/** Whether a mark of a date in figures stands before this number, or the whole date is one token. */
function isInFigures(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.shape !== 'number') return false;
  return before?.text === '/' || before?.text === '-' || /\d[-/.]\d+[-/.]/u.test(token.key);
}

/** Whether the piece is a number or a word of time: no time starts with another. An article stays outside. */
function mayStart(context: Context, at: number): boolean {
  const { pieces, grammar } = context;
  const piece = pieces[at];
  if (piece?.kind !== 'word') return piece?.kind !== 'mark';
  if (senseAt(context, at, 'the')) return false;
  return (
    grammar.timeWords.has(piece.key) ||
    (grammar.number(pieces, at) ?? grammar.anyOrdinal(pieces, at) ?? grammar.amountOfTime(pieces, at)) !==
      null
  );
}

const NONE = () => null;

/** A reader of the dates and days that start at a token; it looks only near words of time. */
export function claimedTimes(
  tokens: readonly Token[],
  grammar: ValueGrammar,
  published?: string,
): (at: number) => ClaimedTime | null {
  if (!tokens.some(({ key }, at) => grammar.timeWords.has(key) || isInFigures(tokens, at))) return NONE;
  const { pieces, pieceOf, tokenAfter } = piecesOfTokens(tokens);
  const context = { ...contextOf(remembered(grammar), pieces, published), monthFirst: false };
  const near = startsNear(context);
  return (at) => {
    const from = pieceOf[at] ?? -1;
    if (from < 0 || !near[from] || !mayStart(context, from)) return null;
    const day = relativeTime(context, from);
    const date = written(context, from);
    const found = day && day.to >= (date?.to ?? 0) ? day : date;
    const end = found ? (tokenAfter[found.to - 1] ?? -1) : -1;
    return found && end > at ? { length: end - at, fact: found.fact, rule: found.rule } : null;
  };
}

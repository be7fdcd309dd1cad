import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { NumberReader, type NumberReading, type NumberWords } from '../../../values/numbers.ts';
import { ADDEND, CARDINAL, FRACTION, SCALE } from './number-words.ts';

export type { NumberReading } from '../../../values/numbers.ts';
export { parseDigits } from '../../../values/numbers.ts';

export const words = (list: string) => new Set(list.split(' ').map(fold));

/** The number words of Hindi. */
export const HINDI: NumberWords = {
  cardinal: CARDINAL,
  tens: new Set<string>(),
  scale: SCALE,
  suffix: new Map([['k', 1000]]),
  bare: words('सौ हजार लाख'),
  fraction: FRACTION,
  addend: ADDEND,
  articles: new Set<string>(),
  joiners: words('और'),
  negative: words('माइनस ऋण'),
  point: words('दशमलव पाइंट पॉइंट'),
  over: words('बटा'),
  denominator: new Map([
    [fold('तिहाई'), 3],
    [fold('चौथाई'), 4],
  ]),
  plurals: new Set<string>(),
  runsOn: true,
};

const OWN = new NumberReader(HINDI);

/** Whether a number may start with a token. */
export function startsNumber(token: Token): boolean {
  return OWN.mayStart(token);
}

/**
 * Reads the number that starts at `at`: digits, words, scale words and साढ़े/सवा/पौने together
 * ("साढ़े तीन लाख", "2 करोड़ 40 लाख"). Null where no number starts.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  return OWN.read(tokens, at);
}

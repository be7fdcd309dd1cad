import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { NumberReader, type NumberReading } from '../../../values/numbers.ts';
import { CARDINAL as ENGLISH, TENS_WORDS } from '../../en/values/numbers.ts';
import { LOAN_CARDINAL, LOAN_INSIDE_ONLY, LOAN_SCALE, LOAN_TENS } from './loan-numbers.ts';
import { ADDEND, CARDINAL, FRACTION, SCALE } from './number-words.ts';

export type { NumberReading } from '../../../values/numbers.ts';
export { parseDigits } from '../../../values/numbers.ts';

const words = (list: string) => new Set(list.split(' ').map(fold));

const HINDI = {
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
};

const OWN = new NumberReader(HINDI);

/** With the English numbers that Hindi borrows, in either script. */
const WITH_LOANS = new NumberReader({
  ...HINDI,
  cardinal: new Map([...ENGLISH, ...LOAN_CARDINAL, ...CARDINAL]),
  tens: new Set([...TENS_WORDS, ...LOAN_TENS]),
  scale: new Map([
    ...LOAN_SCALE,
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ...SCALE,
  ]),
});

/**
 * Reads the number that starts at `at`: digits, words, scale words and साढ़े/सवा/पौने together
 * ("साढ़े तीन लाख", "2 करोड़ 40 लाख"). Null where no number starts.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  return OWN.read(tokens, at);
}

/** The same, borrowed English numbers among them: "थर्टी फाइव". */
export function readAnyNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const number = WITH_LOANS.read(tokens, at);
  return number?.length === 1 && LOAN_INSIDE_ONLY.has(tokens[at]?.key ?? '') ? null : number;
}

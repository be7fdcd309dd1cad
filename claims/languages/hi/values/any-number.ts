import type { Token } from '../../../text/tokens.ts';
import { NumberReader, type NumberReading } from '../../../values/numbers.ts';
import { CARDINAL as ENGLISH, TENS_WORDS } from '../../en/values/numbers.ts';
import { LOAN_CARDINAL, LOAN_INSIDE_ONLY, LOAN_SCALE, LOAN_TENS } from './loan-numbers.ts';
import { CARDINAL, SCALE } from './number-words.ts';
import { compoundOrdinal } from './ordinals.ts';
import { HINDI, words } from './read-number.ts';

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

const PART = words('भाग हिस्सा हिस्से अंश');
const OF = words('का की के');

/** "बीस का पांचवां (हिस्सा)": a number divided by an ordinal. Without the word for a part only at the end of what is said. */
function divided(tokens: readonly Token[], at: number, number: NumberReading): NumberReading | null {
  const end = at + number.length;
  const link = tokens[end]?.key ?? '';
  if (!OF.has(link) && link !== 'में') return null;
  const ordinal = compoundOrdinal(tokens, end + 1);
  if (!ordinal || ordinal.value < 4) return null;
  const after = tokens[end + 1 + ordinal.length];
  const named = after !== undefined && PART.has(after.key);
  const ends = link !== 'में' && number.written !== 'digits' && (after === undefined || after.shape === 'mark');
  if (!named && !ends) return null;
  return {
    value: number.value / ordinal.value,
    length: end + 1 + ordinal.length - at,
    written: number.written,
  };
}

/** "तीन में से एक": a share. */
function outOf(tokens: readonly Token[], at: number, number: NumberReading): NumberReading | null {
  const end = at + number.length;
  if (tokens[end]?.key !== 'में' || tokens[end + 1]?.key !== 'से') return null;
  const some = WITH_LOANS.read(tokens, end + 2);
  if (!some || some.value >= number.value) return null;
  return { value: some.value / number.value, length: end + 2 + some.length - at, written: number.written };
}

/** The same, borrowed English numbers among them: "थर्टी फाइव". */
export function readAnyNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const number = WITH_LOANS.read(tokens, at);
  if (!number || (number.length === 1 && LOAN_INSIDE_ONLY.has(tokens[at]?.key ?? ''))) return null;
  return divided(tokens, at, number) ?? outOf(tokens, at, number) ?? number;
}

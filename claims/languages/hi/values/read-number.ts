import type { Token } from '../../../text/tokens.ts';
import { ADDEND, CARDINAL, FRACTION, SCALE } from './number-words.ts';

export interface NumberReading {
  readonly value: number;
  /** How many tokens it takes. */
  readonly length: number;
  readonly written: 'digits' | 'words' | 'mixed';
}

/** "1,23,456.5", "१२", to a number; null for clock times and versions. */
export function parseDigits(key: string): number | null {
  if (!/^\d[\d,]*(\.\d+)?$/u.test(key)) return null;
  return Number(key.replace(/,/gu, ''));
}

function wordValue(key: string): number | undefined {
  return CARDINAL.get(key) ?? FRACTION.get(key);
}

/**
 * Reads the number that starts at `at`: digits, words, scale words and साढ़े/सवा/पौने together
 * ("साढ़े तीन लाख", "2 करोड़ 40 लाख"). Null where no number starts.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  let total = 0;
  let current: number | null = null;
  let addend = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let digits = false;
  let words = false;
  let i = at;
  for (; i < tokens.length; i++) {
    const { key } = tokens[i] as Token;
    const parsed = (tokens[i] as Token).shape === 'number' ? parseDigits(key) : null;
    const scale = SCALE.get(key);
    const plus = ADDEND.get(key);
    if (parsed !== null) {
      if (current !== null) break;
      current = parsed;
      digits = true;
    } else if (scale !== undefined) {
      if (current === null && i === at && addend === 0 && key !== 'सौ') {
        if (!isBareScale(tokens, i)) break;
      }
      if (scale === 100 && current !== null) {
        current = (current + addend) * 100;
        addend = 0;
      } else {
        if (scale >= lastScale) break;
        total += ((current ?? 1) + addend) * scale;
        current = null;
        addend = 0;
        lastScale = scale;
      }
      words = true;
    } else if (plus !== undefined) {
      if (current !== null) break;
      addend = plus;
      words = true;
    } else {
      const value = wordValue(key);
      if (value === undefined) break;
      if (current !== null && !(current % 100 === 0 && current >= 100 && value < 100)) break;
      current = (current ?? 0) + value;
      words = true;
    }
  }
  if (i === at || (current === null && total === 0)) return addend !== 0 && i > at ? null : null;
  const value = Math.round((total + (current === null ? 0 : current + addend)) * 1e6) / 1e6;
  return { value, length: i - at, written: digits ? (words ? 'mixed' : 'digits') : 'words' };
}

/** "लाख रुपये" alone means one; "लाख टके की बात" does not matter here. */
function isBareScale(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'हजार' || tokens[at]?.key === 'लाख';
}

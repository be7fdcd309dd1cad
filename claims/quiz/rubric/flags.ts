import { wordsOf } from './normalise.ts';
import type { Rule } from './types.ts';

/** The key is not the long one. */
export const longestKey: Rule = {
  id: 'longest-key',
  severity: 'flag',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 24',
  check({ options, key }) {
    const right = options[key] ?? '';
    const longest = Math.max(...options.filter((_, i) => i !== key).map((option) => option.length));
    return wordsOf(right).length >= 4 && longest < right.length * 0.75
      ? 'the key is much longer than the rest'
      : null;
  },
};

function numberIn(option: string): number | null {
  const digits = option.match(/\d[\d,]*(?:\.\d+)?/u);
  return digits ? Number(digits[0].replace(/,/gu, '')) : null;
}

/** Numbers ascend. */
export const ascending: Rule = {
  id: 'ascending',
  severity: 'flag',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 21',
  check({ options }) {
    const numbers = options.map(numberIn);
    if (numbers.some((number) => number === null)) return undefined;
    return numbers.every((number, i) => i === 0 || (numbers[i - 1] as number) <= (number as number))
      ? null
      : 'numbers do not ascend';
  },
};

const ABSOLUTE = /हमेशा|कभी नहीं|पूरी तरह|बिल्कुल|\b(?:always|never|completely|absolutely)\b/iu;
const VAGUE = /अक्सर|प्रायः|कभी-कभी|आमतौर|\b(?:often|usually|sometimes|generally)\b/iu;

/** No absolutes, no vague frequency. */
export const noAbsolutes: Rule = {
  id: 'no-absolutes',
  severity: 'flag',
  source: 'Moore et al. SAQUET: absolute terms, vague terms',
  check: ({ options, stem }) =>
    options.some((option) => ABSOLUTE.test(option)) || VAGUE.test(stem) ? 'absolute or vague words' : null,
};

/** Either all options end in a postposition, or none. */
export const sameEnding: Rule = {
  id: 'same-ending',
  severity: 'flag',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 23: grammatical cues',
  check({ options, lang }) {
    if (lang !== 'hi') return undefined;
    const marked = options.filter((option) => / (?:ने|को|से|में|पर|तक|का|की|के|लिए|कारण)$/u.test(option)).length;
    return marked === 0 || marked === options.length ? null : 'some options end in a postposition';
  },
};

import { oddOne } from '../alike.ts';
import type { OptionView, Rule } from '../types.ts';

interface Script {
  readonly name: string;
  readonly pattern: RegExp;
}

const LETTERS: readonly Script[] = [
  { name: 'Devanagari', pattern: /[\u0904-\u0939\u0958-\u0961\u0972-\u097f]/u },
  { name: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u },
  { name: 'Arabic', pattern: /\p{Script=Arabic}/u },
  { name: 'Latin', pattern: /[A-Za-z\u00c0-\u024f]/u },
];
const DIGITS: readonly Script[] = [
  { name: 'Devanagari', pattern: /[०-९]/u },
  { name: 'ASCII', pattern: /[0-9]/u },
];

function scriptOf({ text }: OptionView, scripts: readonly Script[]): string | null {
  const names = scripts.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  return names.length === 0 ? null : names.join('+');
}

/** All options are written in one script, with one set of digits. */
export const oneScript: Rule = {
  id: 'one-script',
  number: 5,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 23: options homogeneous',
  check({ options }) {
    const odd =
      oddOne(options, (option) => scriptOf(option, LETTERS)) ??
      oddOne(options, (option) => scriptOf(option, DIGITS));
    return odd ? { reason: 'scripts-differ', about: odd.text } : null;
  },
};

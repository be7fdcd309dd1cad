import { oddOne } from '../alike.ts';
import type { OptionView, Rule } from '../types.ts';

const POSTPOSITIONS = new Set('ने को से में पर तक का की के लिए द्वारा कारण साथ पास बाद'.split(' '));
const PREPOSITIONS = new Set(
  'in on at to for from by with of during because after before under over'.split(' '),
);

function isMarked({ words }: OptionView, lang: 'hi' | 'en'): boolean {
  if (words.length < 2) return false;
  return lang === 'hi' ? POSTPOSITIONS.has(words.at(-1) ?? '') : PREPOSITIONS.has(words[0] ?? '');
}

/** Either all options end in a postposition (open with a preposition), or none. */
export const sameEnding: Rule = {
  id: 'same-ending',
  number: 20,
  severity: 'flag',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 23: options homogeneous in grammar',
  check({ options, lang }) {
    const odd = oddOne(options, (option) => String(isMarked(option, lang)));
    return odd ? { reason: 'endings-differ', about: odd.text } : null;
  },
};

import { keptBy } from '../kept.ts';

/** The characters of most stories: ASCII and Devanagari, the marks of all scripts, joiners, ₹ and £. */
const NEAR = /^[\0-\u007f\u00a0\u00a3\u0900-\u097f\u2000-\u206f\u20b9]*$/;

/** What classes of characters come to among those. */
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{Ll}': 'a-z',
  '\\p{Lu}': 'A-Z',
  '\\p{L}': 'A-Za-z\\u0904-\\u0939\\u093d\\u0950\\u0958-\\u0961\\u0971-\\u097f',
  '\\p{M}': '\\u0900-\\u0903\\u093a-\\u093c\\u093e-\\u094f\\u0951-\\u0957\\u0962\\u0963',
  '\\p{N}': '0-9\\u0966-\\u096f',
  '\\p{Nd}': '0-9\\u0966-\\u096f',
  '\\p{P}':
    '!-#%-*,-\\/:;?@\\[-\\]_{}\\u0964\\u0965\\u0970\\u2010-\\u2027\\u2030-\\u2043\\u2045-\\u2051\\u2053-\\u205e',
};
/** A class of characters by name, anything else that is escaped, and where a class in brackets begins and ends. */
const PARTS = /\\p\{(?:L|Ll|Lu|M|N|Nd|P)\}|\\.|[[\]]/g;

const asItStands = (pattern: RegExp): RegExp => pattern;

const nearOf = keptBy((pattern: RegExp): RegExp => {
  const { source, flags } = pattern;
  let inBrackets = false;
  const near = source.replace(PARTS, (one) => {
    if (one === '[' || one === ']') inBrackets = one === '[';
    const characters = CLASSES[one];
    if (characters === undefined) return one;
    return inBrackets ? characters : `[${characters}]`;
  });
  return near === source ? pattern : new RegExp(near, flags);
});

/**
 * Gives the patterns for a text: as they stand, or, where the text has but the characters of most stories, with the classes
 * `\p{L}`, `\p{Ll}`, `\p{Lu}`, `\p{M}`, `\p{N}`, `\p{Nd}` and `\p{P}` cut down to those. They have hundreds of ranges, through
 * which V8 looks by a call for each character, and which it takes three times as long to compile: a text of words is looked
 * through twice as fast without. Both find the same.
 */
export function patternsFor(text: string): (pattern: RegExp) => RegExp {
  return NEAR.test(text) ? nearOf : asItStands;
}

/** The same for one pattern. */
export const patternFor = (text: string, pattern: RegExp): RegExp => patternsFor(text)(pattern);

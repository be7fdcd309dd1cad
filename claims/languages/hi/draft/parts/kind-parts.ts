import type { Word } from '../../tag/word.ts';

/** Adjectives that say of which kind, and not how: "धार्मिक", "आर्थिक". */
const OF_KIND = /(?:िक|ीय|रहित)$/u;

/** "इंडो-इस्लामिक शैली", "लाल-पीले रंग": a pair of qualities; "26-11" is a date. */
const isPair = ({ text, pos }: Word) =>
  pos !== 'name' && text.includes('-') && !/\p{Nd}/u.test(text) && text.length > 5;

/** "कोरियाई अर्थशास्त्री", "बाइनरी अक्षर", "धार्मिक समूहों": what says of which kind the noun behind it is. */
export function kindsIn(words: readonly Word[]): (readonly Word[])[] {
  return words.flatMap((word, at) => {
    const next = words[at + word.length];
    if (word.inside || word.role || (next?.pos !== 'noun' && next?.pos !== 'unknown')) return [];
    const says =
      isPair(word) ||
      (word.pos === 'adjective' && OF_KIND.test(word.key)) ||
      (next.pos === 'noun' &&
        (word.demonym !== undefined || (word.pos === 'unknown' && words[at - 1]?.pos !== 'unknown')));
    return says ? [words.slice(at, at + word.length)] : [];
  });
}

/** What joins a noun to what it is, has or costs: "100 सीटों वाला विमान". */
const OWNING = /^(?:वाला|वाले|वालीं?)$/u;

/** "100 सीटों वाला विमान": what it has, and what it is. */
function sidesOfOwning(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findIndex(({ key, pos }) => pos === 'adjective' && OWNING.test(key));
  return at < 1 || at === words.length - 1 ? [] : [words.slice(0, at), words.slice(at + 1)];
}

/** "विश्व व्यापार संगठन (डब्ल्यूटीओ) समझौता": what the brackets explain stands before them. */
function beforeBrackets(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findIndex(({ pos, text }) => pos === 'parenthesis' && text.length > 1);
  return at < 1 ? [] : [words.slice(0, at)];
}

/** "नामांकित लेडी डायना": somebody's name with its title, without what is said of them. */
function behindQualities(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findIndex(({ pos }) => pos !== 'adjective');
  const person = words.findLast(({ inside }) => !inside)?.name?.class === 'person';
  return at < 1 || !person || words.length - at < 2 ? [] : [words.slice(at)];
}

/** Shorter phrases inside a longer one: the two sides of वाला, what brackets explain, a name without its qualities. */
export function shorterIn(words: readonly Word[]): (readonly Word[])[] {
  return [...sidesOfOwning(words), ...beforeBrackets(words), ...behindQualities(words)];
}

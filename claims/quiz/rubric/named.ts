import { matchName } from '../../catalogue/lookup.ts';
import { lookUpAdjective } from '../../languages/hi/lexicon/adjective-forms.ts';
import { isAdverb, isQuantifier } from '../../languages/hi/lexicon/adverbs.ts';
import { isConjunct } from '../../languages/hi/lexicon/conjuncts.ts';
import { lookUpEventNoun } from '../../languages/hi/lexicon/event-nouns.ts';
import { givenGender, isPlainName, isRole, isSurname } from '../../languages/hi/lexicon/names/index.ts';
import { lookUpNoun } from '../../languages/hi/lexicon/noun-forms.ts';
import { analyseVerb } from '../../languages/hi/lexicon/verb-forms.ts';
import { CARDINAL } from '../../languages/hi/values/number-words.ts';
import { unitByWord } from '../../languages/hi/values/units.ts';
import type { ItemView } from './types.ts';

/** A word of the language that any story could hold. */
function isCommon(word: string, { lists }: ItemView): boolean {
  return (
    lists.light.has(word) ||
    lists.asking.has(word) ||
    lists.pronouns.has(word) ||
    lookUpNoun(word).length > 0 ||
    analyseVerb(word).length > 0 ||
    lookUpAdjective(word) !== null ||
    lookUpEventNoun(word) !== null ||
    unitByWord(word) !== undefined ||
    CARDINAL.has(word) ||
    isConjunct(word) ||
    isAdverb(word) ||
    isQuantifier(word) ||
    isRole(word)
  );
}

function isNameWord(word: string): boolean {
  return !isPlainName(word) && (givenGender(word) !== undefined || isSurname(word));
}

/** "फिल्म ‘रेत का पुल’ ने": a title in its marks, behind what it is the title of. */
const TITLE = /[\p{L}\p{M}] ['"‘“][^'"‘’“”]{2,40}['"’”](?=[\s,?])/u;

/** Whether a Hindi stem has a name, a number, a title or a word that the lexicon does not know, which is a name as a rule. */
function namesHindi(item: ItemView): boolean {
  const { words, text } = item.stem;
  const named =
    TITLE.test(text) ||
    words.some((word, at) => isNameWord(word) || /\d/u.test(word) || matchName(words, at, 'hi') !== null);
  return named || words.some((word) => !isCommon(word, item));
}

/** Whether an English stem has a capital inside, or a figure. */
function namesEnglish({ stem }: ItemView): boolean {
  return /\d|[^\s.?!]\s+["'“‘(]?\p{Lu}/u.test(stem.text);
}

/** Whether the stem names somebody or something. */
export function hasName(item: ItemView): boolean {
  return item.lang === 'hi' ? namesHindi(item) : namesEnglish(item);
}

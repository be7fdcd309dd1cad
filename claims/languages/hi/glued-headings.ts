import { byRef, matchName } from '../../catalogue/lookup.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { patternFor } from '../../text/scripts.ts';
import { lookUpAdjective } from './lexicon/adjective-forms.ts';
import { isAdverb } from './lexicon/adverbs.ts';
import { givenGender, isSurname } from './lexicon/names/index.ts';
import { lookUpNoun } from './lexicon/noun-forms.ts';
import { analyseVerb } from './lexicon/verb-forms.ts';
import { CLOSED } from './tag/closed.ts';
import { SETTLEMENT } from './tag/named-by-form.ts';

/** A heading has at most this many words; it is looked for no further. */
const LONGEST = 14;
const SHORTEST_PART = 3;
/** Shorter words are one. */
const SHORTEST = 7;
const FINITE = new Set(['perfective', 'future', 'imperfective']);

function isNamed(key: string): boolean {
  return matchName([key], 0, 'hi') !== null;
}

function isPlace(key: string): boolean {
  return matchName([key], 0, 'hi')?.refs.some((ref) => byRef(ref)?.class === 'place') ?? false;
}

function isKnown(key: string): boolean {
  return (
    CLOSED.has(key) ||
    isAdverb(key) ||
    isNamed(key) ||
    givenGender(key) !== undefined ||
    isSurname(key) ||
    lookUpAdjective(key) !== null ||
    lookUpNoun(key).length > 0 ||
    analyseVerb(key).length > 0
  );
}

function endsHeading(key: string): boolean {
  return analyseVerb(key).some((form) => FINITE.has(form.form));
}

/** What a story's first sentence opens with, and no compound ends with. */
const OPENS =
  /^(?:आज|इस|इन|वहीं|यहां|इससे|इसके|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|जनवरी|फरवरी|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|गौरतलब)$/u;

/** Whether a word that no lexicon knows stands by itself in the article, before a case marker: a name. */
function isNamedIn(text: string, word: string): boolean {
  if (word.length <= SHORTEST_PART || isKnown(fold(word))) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (BEGINS.test(text[at - 1] ?? ' ') && CASED.test(text.slice(at + word.length, at + word.length + 5)))
      return true;
  return false;
}

const BEGINS = /[\s‘“"'(,]/u;
const CASED = /^ (?:ने|को|का|की|के|से|में)(?=[\s,])/u;

/** What opens a sentence and ends few words: behind a name, or a word that the article has by itself. */
const OPENS_SHORT = /^(?:ये|यह|जब|और|वह|वे|वो)$/u;

/** No word so long that is known to nobody ends in "जब" or "और" but where it is two. */
const SHORTEST_BEFORE = 5;

/** Whether a word stands by itself in the text. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (BEGINS.test(text[at - 1] ?? ' ') && !/[\p{L}\p{M}]/u.test(text[at + word.length] ?? ' ')) return true;
  return false;
}

/** "शाह|ये मामला", "मुठभेड़|और शहर में": a name or a word of the article, and what opens a sentence. */
function isSeamBeforeOpening(left: string, right: string, text: string): boolean {
  if (!OPENS_SHORT.test(right) || left.length < SHORTEST_PART || /[ाािीुूेैोौंँ]$/u.test(left)) return false;
  const isLong = left.length >= SHORTEST_BEFORE && /^(?:जब|और)$/u.test(right);
  return isLong || isSurname(fold(left)) || standsAlone(text, left);
}

/** "खेलने के बाद|इंग्लैंड": no word goes on with a vowel by itself behind a consonant, where both parts are words. */
function isSeamBeforeVowel(left: string, right: string): boolean {
  if (!/^[अ-औ]/u.test(right) || left.length < SHORTEST_PART) return false;
  return (CLOSED.has(left) || isAdverb(left)) && isPlace(right);
}

/** "पैसे की कमी|विश्व स्वास्थ्य संगठन": a name of several words begins with the second. */
function isSeamBeforeName(left: string, right: string, behind: readonly string[]): boolean {
  if (right.length < SHORTEST_PART || lookUpNoun(left).length === 0 || left.length < SHORTEST_PART)
    return false;
  return (matchName([right, ...behind], 0, 'hi')?.length ?? 0) > 2;
}

/** A verb and then any noun or name, or a noun and then a place or a name of the article: nothing else is surely two words. */
function isSeam(left: string, right: string): boolean {
  // "कोल्हापुरी", "मिर्जापुरी": of a town, and no Puri behind a noun.
  if (right === 'पुरी') return false;
  if (OPENS.test(right) && (endsHeading(left) || lookUpNoun(left).length > 0)) return true;
  if (right.length < SHORTEST_PART) return false;
  const startsWithPlace = isPlace(right);
  if (!startsWithPlace && lookUpNoun(right).length === 0) return false;
  if (endsHeading(left)) return true;
  return startsWithPlace && !isNamed(left) && lookUpNoun(left).length > 0;
}

/** A word that opens a sentence may be so short. */
const SHORTEST_OPENING = 2;

/** A name before "ये" may make no longer word. */
const SHORTEST_OPENED = 5;

/** Where the second word starts inside a word that is two, or -1; `behind` are the folded words that follow. */
function seamIn(word: string, text: string, behind: readonly string[]): number {
  if (word.length < SHORTEST_OPENED) return -1;
  const key = fold(word);
  if (isKnown(key) || SETTLEMENT.test(key)) return -1;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_OPENING; cut++) {
    const right = word.slice(cut);
    if (/^[\p{M}]/u.test(right)) continue;
    const left = fold(word.slice(0, cut));
    if (isSeamBeforeOpening(word.slice(0, cut), right, text)) return cut;
    // "आयानगर": a town by its ending is one word.
    if (word.length < SHORTEST) continue;
    if (isSeam(left, fold(right)) || (lookUpNoun(left).length > 0 && isNamedIn(text, right))) return cut;
    if (isSeamBeforeVowel(left, fold(right)) || isSeamBeforeName(left, fold(right), behind)) return cut;
  }
  return -1;
}

const ENDS = /[।?!]/u;
/** So many words behind a seam may be of a name. */
const NAME_BEHIND = 3;
const WORD = /[\p{L}\p{M}]+/gu;

/** Where the story starts behind a heading that is glued to it, in UTF-16 code units of `text`; -1 where none is. */
export function gluedHeading(text: string, range: Range): number {
  let words = 0;
  // A heading is no more than the first sentence.
  const [own = ''] = text.slice(range.start, range.end).split(ENDS, 1);
  const found = [...own.matchAll(patternFor(own, WORD))];
  for (const match of found) {
    if (++words > LONGEST) return -1;
    const behind = found.slice(words, words + NAME_BEHIND).map(([word]) => fold(word));
    const seam = seamIn(match[0], text, behind);
    // "दालमंडी में": a heading has more words than one.
    if (seam > 0 && words > 1) return range.start + match.index + seam;
  }
  return -1;
}

const SHORTEST_SECOND = 4;

/** Whether a part of a word that no lexicon has is a word: of a lexicon, and no name; or one of the article. */
function isWord(part: string, text: string): boolean {
  const key = fold(part);
  const isListed =
    isAdverb(key) ||
    CLOSED.has(key) ||
    lookUpAdjective(key) !== null ||
    lookUpNoun(key).length > 0 ||
    analyseVerb(key).length > 0;
  return isListed || (part.length >= SHORTEST_PART + 2 && standsAlone(text, part));
}

/** "रफ्तार: वर्मा'मंदी बढ़ रही है'दो फैसलों": the title of another story between marks that stand against words on both sides. */
const MARKED_TITLE = /[\u0900-\u097f]{3}(['"])(?=[\u0900-\u097f])[^'"]{8,120}\1(?=[\u0900-\u097f]{2})/u;
/** "घर नहीं गए मोहन राय1940 में": a year against the last word of a heading. */
const GLUED_YEAR = /[\u0900-\u097f]{3}(?:19|20)\d\d(?= \p{L})/u;

/** Whether a word at the head of a sentence may be two, of which nothing tells surely where the second begins. */
export function hidesSeam(text: string, range: Range): boolean {
  const told = text.slice(range.start, range.end);
  if (MARKED_TITLE.test(told) || GLUED_YEAR.test(told)) return true;
  const words = text.slice(range.start, range.end).match(WORD) ?? [];
  return words.slice(0, LONGEST).some((word) => {
    const key = fold(word);
    if (word.length < SHORTEST || isKnown(key) || SETTLEMENT.test(key) || standsTwice(text, word))
      return false;
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_SECOND; cut++) {
      const right = word.slice(cut);
      if (/^\p{M}/u.test(right) || /[्]$/u.test(word.slice(0, cut))) continue;
      if (isWord(word.slice(0, cut), text) && isWord(right, text)) return true;
    }
    return false;
  });
}

/** A heading is glued once: what the article has again is a word. */
function standsTwice(text: string, word: string): boolean {
  return text.indexOf(word) !== text.lastIndexOf(word);
}

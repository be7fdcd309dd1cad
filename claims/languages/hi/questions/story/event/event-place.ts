import { byRef, matchName } from '../../../../../catalogue/lookup.ts';
import { fold } from '../../../../../text/fold.ts';
import { isBoundFor } from '../../../draft/setting/bound-for.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../../lexicon/verb-forms.ts';

/** A word of a sentence. */
export interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  /** Whether a mark closes the phrase after it. */
  readonly closes: boolean;
}

const WORD = /[^\s।|?!;,:"“”‘’()–—]+/gu;

/** The words of a sentence that begins at `from`, in UTF-16 code units. */
export function wordsOf(sentence: string, from: number): Word[] {
  return Array.from(sentence.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    key: fold(text),
    start: from + index,
    closes: /^ ?[,;:"“”‘’()–—]/u.test(sentence.slice(index + text.length)),
  }));
}

/** What marks where something happened. */
export const CASE = new Set(['में', 'पर'].map(fold));
/** "पटना के पास", "पटना के कंकड़बाग इलाके स्थित इमारत में": a place told by what is near it or stands in it. */
const NEAR = new Set(['पास', 'निकट', 'नजदीक', 'नज़दीक', 'करीब', 'समीप'].map(fold));
const SITUATED = fold('स्थित');
/** Another place stands before these: what is of both is not of the last. */
export const JOINED = new Set('और व एवं तथा समेत सहित'.split(' ').map(fold));
/** What ties a noun to the one before. */
export const GENITIVE = new Set(['के', 'की', 'का'].map(fold));
/** Nothing of these belongs to the name of a place. */
const NO_PLACE = new Set(
  'ने को से में पर तक और व एवं तथा या कि जो जब तब यह वह इस उस इन उन एक दो बाद पहले अब वहीं भी ही तो दौरान साथ लिए सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल सुबह शाम रात दोपहर देर'
    .split(' ')
    .map(fold),
);
/** Before this "गया" is the town, and no verb. */
const INSIDE = fold('में');
/** A place of more words is a description. */
const LONGEST_PLACE = 8;

function isPlaceName(words: readonly Word[], at: number): boolean {
  const keys = words.slice(at, at + 4).map(({ key }) => key);
  return matchName(keys, 0, 'hi')?.refs.some((ref) => byRef(ref)?.class === 'place') ?? false;
}

function mayBeOfPlace({ key, text }: Word): boolean {
  if (NO_PLACE.has(key) || /\p{Nd}/u.test(text)) return false;
  return lookUpNoun(key).length > 0 || analyseVerb(key).length === 0;
}

/** The word that ends a place, as a kicker says it; null where none ends at `at`. */
export function markerAt(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly text: string } | null {
  const { key = '', text = '' } = words[at] ?? {};
  if (CASE.has(key)) return isBoundFor(words, at + 1) ? null : { end: at, text };
  if (NEAR.has(key) && words[at - 1]?.key === 'के') return { end: at - 1, text: `के ${text}` };
  return key === SITUATED ? { end: at, text: 'में' } : null;
}

/** The first word of the place that ends before `at`; null where no listed name is in it, or it is the last of several. */
export function placeBefore(words: readonly Word[], at: number): number | null {
  let first: number | null = null;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PLACE); i--) {
    const word = words[i] as Word;
    const isTown = i === at - 1 && words[at]?.key === INSIDE && isPlaceName(words, i);
    if (word.closes || (!GENITIVE.has(word.key) && !isTown && !mayBeOfPlace(word))) break;
    if (isPlaceName(words, i)) first = i;
    // A noun that is owned by no place before it: what stands before it is another phrase.
    else if (first !== null && !GENITIVE.has(word.key) && !GENITIVE.has(words[i + 1]?.key ?? '')) break;
  }
  if (first === null) return null;
  const before = words[first - 1];
  return before !== undefined && JOINED.has(before.key) ? null : first;
}

export const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** "राजस्थान के अलवर जिले" → "अलवर जिले": the nearer part of a place, where it has a name. */
export function nearestOf(place: string): string {
  const part = place.split(/ (?:के|की) /u).at(-1) as string;
  return placesInLine(part).length > 0 ? part : place;
}

import { fold } from '../../../../text/fold.ts';
import type { Word } from '../../tag/word.ts';
import type { Ledger } from '../known/ledger.ts';
import { definite } from '../known/take-up.ts';
import type { Place } from './memory-types.ts';

/** A set of words as they are looked up. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Longest phrase that is said again. */
export const LONGEST = 9;

/** Nouns for what is measured again and again. */
const MEASURED = set(
  'अनुमान लक्ष्य सीमा शुल्क किराया वेतन मानदेय पेंशन महंगाई मुद्रास्फीति सूचकांक तापमान पारा एक्यूआई लाभ मुनाफा घाटा आय आमदनी राजस्व निर्यात आयात दर कीमत भाव हिस्सेदारी अनुपात संख्या आबादी जनसंख्या उत्पादन औसत भंडार कारोबार मतदान जलस्तर राशि संग्रह वजन लागत',
);

export const isFigure = ({ value, text }: Word) =>
  value?.fact.type === 'quantity' || /^[\d.,०-९]+%?$/u.test(text);
export const isOrdinal = ({ value }: Word) =>
  value?.fact.type === 'quantity' &&
  (value.fact.dimension === 'ordinal' || value.fact.dimension === 'duration');
export const isDated = ({ value, noun, key }: Word) =>
  (value !== undefined && value.fact.type !== 'quantity') ||
  (value === undefined && noun?.[0]?.class === 'time') ||
  /^(?:इस|उस|पिछल|अगल|बीत)/u.test(key);
export const isPlaceName = ({ name }: Word) => name?.class === 'place';

/** Whether a noun is of what is measured again and again. */
export function isMeasure({ noun, key }: Word): boolean {
  return MEASURED.has(fold(noun?.[0]?.lemma ?? key)) && (noun?.some(({ number }) => number === 'sg') ?? true);
}

/** Words that leave open what a phrase is of. */
export const isOpen = (word: Word) =>
  word.pos === 'coordinator' || word.pos === 'pronoun' || word.pronoun !== undefined || isDated(word);

/** Whose the measure is, where the article has named one such: "कंपनी का मुनाफा". */
export function toldWhole(words: readonly Word[], ledger: Ledger, place: Place): string {
  const own = words.map(({ text }) => text).join(' ');
  const whole = definite(words, 0, ledger, { ...place, marked: true });
  if (!whole) return own;
  return [whole.text, ...words.slice(whole.length).map(({ text }) => text)].join(' ');
}

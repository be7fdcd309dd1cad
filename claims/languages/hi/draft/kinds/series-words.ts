import { isGenitiveMarker, type Word } from '../../tag/word.ts';

export const KIND_OF_PLACE = /^(?:जिले|शहर|राज्य|नगर|प्रखंड|तहसील)$/u;

export function isJoiner(word: Word | undefined): boolean {
  return word?.text === ',' || word?.pos === 'coordinator' || word?.key === 'जबकि' || word?.key === 'वहीं';
}

export function isKnownPlace(word: Word | undefined): boolean {
  return word?.name?.class === 'place' && !word.inside;
}

/** "2-2", "चार-चार": so many in each. */
export function isEach(words: readonly Word[]): boolean {
  const [a, b, ...more] = words
    .map(({ text }) => text)
    .join('')
    .split('-');
  return a !== undefined && a !== '' && a === b && more.length === 0;
}

const TOLD_OF_PLACES: ReadonlySet<string> = new Set('count temperature distance percent money'.split(' '));

/** Whether a count or a measure of its own stands at `at`, not about or between. */
export function isNumber(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.inside) return false;
  const fact = word.value?.fact;
  const after = words[at + 1];
  if (word.key === 'एक') return isJoiner(after) || after?.tag === 'genitive' || after?.pos === 'noun';
  if (isEach(words.slice(at, at + word.length))) return true;
  return fact?.type === 'quantity' && TOLD_OF_PLACES.has(fact.dimension) && fact.comparator === 'exact';
}

/** What behind the last number tells of more than what all count. */
export function isOther({ name, value, pos, pronoun }: Word): boolean {
  return (
    name?.class === 'place' ||
    value !== undefined ||
    (pos === 'pronoun' && pronoun !== 'reflexive') ||
    ['mark', 'coordinator', 'relative'].includes(pos)
  );
}

export const isMarker = (word: Word | undefined) =>
  word?.pos === 'postposition' && word.length === 1 && (word.key === 'में' || word.key === 'से');

/** "कश्मीर (पीओके)", but not "बंगाल (19)". */
export function isGloss({ pos, text }: Word): boolean {
  return pos === 'parenthesis' && !/\p{Nd}/u.test(text);
}

/** "2021 में 12, 2022 में नौ": times in the place of places. */
export function isWhen([word]: readonly Word[]): boolean {
  return word?.value?.fact.type === 'time' && !word.inside;
}

/** What the name of a place, or of several, is made of. */
export function isOfPlace(word: Word): boolean {
  if (word.value || (word.inside && word.pos === 'postposition')) return false;
  if (word.inside || word.name) return word.name?.class !== 'person';
  if (word.pronoun || word.conjunct) return false;
  return ['noun', 'unknown', 'adjective'].includes(word.pos)
    ? word.noun?.[0]?.class !== 'time'
    : isGenitiveMarker(word) || word.text === ',' || word.pos === 'coordinator' || isGloss(word);
}

export function isMeasured(word: Word): boolean {
  if (word.name && word.name.class !== 'thing' && word.name.class !== 'organisation') return false;
  return isGenitiveMarker(word) || word.inside || ['noun', 'adjective', 'unknown', 'name'].includes(word.pos);
}

/** A number's own noun or unit: "40 नए मरीज", "4.3 डिग्री". */
export function isCounted(words: readonly Word[]): boolean {
  return words.every(
    (word) =>
      word.inside || (['noun', 'adjective', 'unknown'].includes(word.pos) && !word.name && !word.value),
  );
}

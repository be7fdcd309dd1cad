import { once } from '../../../once.ts';
import { fold } from '../../../text/fold.ts';
import { patternFor } from '../../../text/scripts.ts';
import { MODEL_ENDINGS, MODEL_FAMILIES, NUMBERED_ROADS, PLACE_OPENERS } from '../lexicon/models.ts';
import { markName } from './mark-persons.ts';
import type { Name, Word } from './word.ts';

const setOf = (words: string) => once(() => new Set(words.split(' ').map(fold)));
const endings = setOf(MODEL_ENDINGS.words);
const families = setOf(MODEL_FAMILIES.words);
const roads = setOf(NUMBERED_ROADS.words);
const openers = setOf(PLACE_OPENERS.words);

const PLAIN_NUMBER = /^\d{1,4}$/;
/** "एस26", "सी62": letters with their number. */
const LETTERED = /^[\p{L}\p{M}]{1,4}-?\d{1,4}$/u;

/** A number by itself, no part of a time or an amount. */
function isPlainNumber(word: Word | undefined): boolean {
  if (!word || word.inside || word.length > 1 || !PLAIN_NUMBER.test(word.key)) return false;
  return word.value === undefined || word.value.fact.type === 'quantity';
}

/** What may stand before the number of a model: a loan or a name of a thing, no person and no place. */
function isFamily(word: Word | undefined): boolean {
  if (word?.shape !== 'word' || word.value || word.bearsName) return false;
  if (word.name !== undefined) return word.name.class === 'thing' || word.name.class === 'organisation';
  return word.pos === 'unknown';
}

/** Behind a name something is told of it: a marker, a mark, or no more. */
function endsPhrase(word: Word | undefined): boolean {
  return word === undefined || /^(?:postposition|mark|parenthesis|coordinator|focus)$/u.test(word.pos);
}

/** Where the endings from `at` on end: "प्रो मैक्स". */
function pastEndings(words: readonly Word[], at: number): number {
  let end = at;
  while (endings().has(words[end]?.key ?? '') && !words[end]?.inside) end++;
  return end;
}

/** Makes the words from `start` to `end` one name that no list has. */
function markRun(words: Word[], start: number, end: number, name: Pick<Name, 'class' | 'category'>): void {
  const run = words.slice(start, end);
  for (const word of run) {
    word.value = undefined;
    word.noun = undefined;
  }
  markName(words, start, end - start, {
    refs: [],
    canonical: run.map(({ text }) => text).join(' '),
    gender: 'm',
    ...name,
  });
}

/** "आईफोन 17 प्रो", "गैलेक्सी एस26 अल्ट्रा": where the model ends whose number stands at `at`; null where it is none. */
function endOfModel(words: readonly Word[], at: number): number | null {
  const number = words[at];
  const family = words[at - 1];
  const isNumber =
    isPlainNumber(number) || (number?.pos === 'unknown' && patternFor(number.key, LETTERED).test(number.key));
  if (!isNumber || !isFamily(family)) return null;
  const end = pastEndings(words, at + 1);
  if (end > at + 1) return end;
  return families().has(family?.key ?? '') && endsPhrase(words[end]) ? end : null;
}

/** "पीएम 2.5 का स्तर": dust so fine, and no prime minister. */
function isDust(words: readonly Word[], at: number): boolean {
  const behind = words[at + 2];
  return (
    words[at]?.key === 'पीएम' &&
    /^(?:1|2\.5|10)$/u.test(words[at + 1]?.key ?? '') &&
    (behind?.tag === 'genitive' || /^(?:स्तर|कण|कणों)$/u.test(behind?.key ?? ''))
  );
}

/** Marks models of products and craft as one name each. */
export function markModels(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    if (isDust(words, i)) markRun(words, i, i + 2, { class: 'thing' });
    // "आईफोन 16" of the catalogue, and "प्रो" behind it.
    const known = words[i]?.inside === false && words[i]?.name?.class === 'thing' ? words[i] : undefined;
    const behind = i + (known?.length ?? 0);
    const more =
      known && PLAIN_NUMBER.test(words[behind - 1]?.key ?? '') ? pastEndings(words, behind) : behind;
    if (known && more > behind) markRun(words, i, more, { class: 'thing' });
    const end = i > 0 ? endOfModel(words, i) : null;
    if (end === null) continue;
    let start = i - 1;
    while (words[start]?.inside) start--;
    markRun(words, start, end, { class: 'thing' });
    i = end - 1;
  }
}

/** "राष्ट्रीय राजमार्ग 44", "एनएच 28": the road with its number. */
export function markRoads(words: Word[]): void {
  words.forEach((word, i) => {
    if (!roads().has(word.key) || word.inside || !isPlainNumber(words[i + 1]) || !endsPhrase(words[i + 2]))
      return;
    const front = words[i - 1];
    const start = /^(?:राष्ट्रीय|नेशनल|स्टेट|राज्य)$/u.test(front?.key ?? '') && !front?.inside ? i - 1 : i;
    markRun(words, start, i + 2, { class: 'thing', category: 'road' });
  });
}

/** A name that no list has, or the name of a person: what a mountain or a fort is called by. */
function isCalled(word: Word | undefined): boolean {
  if (word?.shape !== 'word' || word.value || word.inside || word.role) return false;
  return word.name === undefined && (word.pos === 'unknown' || word.bearsName);
}

/** "माउंट एल्ब्रस", "फोर्ट कैरोलिन": the word of its kind with the name behind it. */
export function markOpenedPlaces(words: Word[]): void {
  words.forEach((word, i) => {
    if (!openers().has(word.key) || word.inside || word.name || !isCalled(words[i + 1])) return;
    const end = isCalled(words[i + 2]) && words[i + 2]?.pos === 'unknown' ? i + 3 : i + 2;
    markRun(words, i, end, { class: 'place' });
  });
}

import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import { type Gapped, mayBeGapped, verbStart } from './gapped.ts';

/** Two phrases that end alike, a number behind each: where or for what each number holds. */
const SHARED_MARKERS = /^(?:में|के लिए)$/u;

const isAnd = (word: Word | undefined) => word?.pos === 'coordinator' && /^(?:और|तथा|एवं)$/u.test(word.key);

/** "में", "के लिए": the marker that ends at `at`; undefined where another word stands there. */
function markerAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (!word || word.inside || word.pos !== 'postposition') return undefined;
  const text = words
    .slice(at, at + word.length)
    .map(({ key }) => key)
    .join(' ');
  return SHARED_MARKERS.test(text) ? text : undefined;
}

/** Where the number at `at` ends, with "करीब" before it; 0 where there is none. */
function numberEnd(words: readonly Word[], at: number): number {
  const first = words[at]?.pos === 'approximator' ? at + 1 : at;
  const word = words[first];
  return word?.value?.fact.type === 'quantity' && !word.inside ? first + word.length : 0;
}

const UNIT =
  /^(?:फीसदी|प्रतिशत|रुपए|रुपये|डॉलर|टन|क्विंटल|किलो|किलोग्राम|ग्राम|लीटर|किमी|किलोमीटर|मीटर|सेंटीमीटर|सेमी|मिलीमीटर|मिमी|इंच|फुट|फीट|डिग्री|सेल्सियस|हेक्टेयर|एकड)$/u;

/** The digits of a number without the unit behind them: "84.06" of "84.06 फीसदी". */
function bareEnd(words: readonly Word[], end: number): number {
  let bare = end;
  while (UNIT.test(words[bare - 1]?.key ?? '')) bare--;
  return bare;
}

/** The phrase of the clause that a marker ends. */
function startOf(phrases: readonly Phrase[], words: readonly Word[], marker: Word): number {
  const phrase = phrases.find((one) => one.kind === 'nominal' && one.group.marker.includes(marker));
  const first = (phrase ? phraseWords(phrase) : [])[0];
  return first ? words.indexOf(first) : -1;
}

/** "बोर्ड में 61 और कॉलेज में 54 फीसदी छात्र पास हुए": the number of each, and what all share behind the last one. */
function withShares(frame: Frame, words: readonly Word[]): Gapped | null {
  const markers = words.flatMap((_, i) => {
    const text = markerAt(words, i);
    return text && numberEnd(words, i + (words[i] as Word).length) > 0 ? [{ at: i, text }] : [];
  });
  const one = markers[0];
  const two = markers[1];
  if (!one || !two || markers.length > 2 || one.text !== two.text) return null;
  const left = words[one.at] as Word;
  const right = words[two.at] as Word;
  const start = startOf(frame.clause.phrases, words, left);
  const cut = numberEnd(words, one.at + left.length);
  const own = numberEnd(words, two.at + right.length);
  // Only what each number belongs to stands between them.
  if (start < 0 || !isAnd(words[cut]) || words.slice(start, one.at).some(isAnd)) return null;
  const between = words.slice(cut + 1, two.at);
  if (between.length === 0 || between.some((word) => isAnd(word) || word.value || word.text === ','))
    return null;
  const sameUnit = bareEnd(words, cut) !== cut;
  const end = sameUnit ? own : bareEnd(words, own);
  const shared = words.slice(end);
  if (shared.some((word) => isAnd(word) || word.text === ',' || (word.value && !word.inside))) return null;
  return {
    front: words.slice(0, start),
    members: [words.slice(start, cut), words.slice(cut + 1, end)],
    shared,
    ...(end === own ? {} : { unit: words.slice(end, own) }),
  };
}

/** Reads a clause as one that gives each of two phrases its number; null where it is not certain. */
export function readShares(frame: Frame): Gapped | null {
  if (!mayBeGapped(frame)) return null;
  return withShares(frame, frame.clause.words.slice(0, verbStart(frame)));
}

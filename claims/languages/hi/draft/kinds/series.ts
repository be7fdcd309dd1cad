import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import {
  isCounted,
  isJoiner,
  isKnownPlace,
  isMarker,
  isMeasured,
  isNumber,
  isOfPlace,
  isOther,
  isWhen,
  KIND_OF_PLACE,
} from './series-words.ts';

/** One member of a series: "मेरठ में 48", "मंडी में अधिकतम तापमान 31.2", "धनबाद में 40 मरीज". */
export interface Member {
  readonly place: readonly Word[];
  /** Empty where only the name stands before the number: "वाराणसी चार". */
  readonly marker: readonly Word[];
  /** What is measured, told before the number. */
  readonly measured: readonly Word[];
  readonly number: readonly Word[];
  /** What is counted or the unit, where the member names its own. */
  readonly counted: readonly Word[];
}

export interface Series {
  readonly prefix: readonly Word[];
  readonly members: readonly Member[];
  /** What all count, told by the last one: between its number and the verb. */
  readonly counted: readonly Word[];
}

/** A series is told apart from this many members on. */
const FEWEST = 2;
/** Most words of a place, with all that one number is told of. */
const LONGEST_PLACE = 24;
/** Most words of what is measured or what the counted are of: "न्यूनतम तापमान", "डेंगू के". */
const LONGEST_MEASURED = 4;

/** The end of the number that stands behind a marker, with what is measured before it; null where none does. */
function numberAfter(words: readonly Word[], marker: number): { at: number; end: number } | null {
  for (let at = marker + 1; at <= marker + 1 + LONGEST_MEASURED; at++) {
    const word = words[at];
    if (isNumber(words, at)) return { at, end: at + (word as Word).length };
    if (!word || !isMeasured(word)) return null;
  }
  return null;
}

/** Where the place before a marker starts, back to `from` at the most. */
function startOfPlace(words: readonly Word[], marker: number, from: number): number {
  const when = words.findIndex((word, i) => i >= from && isWhen([word]) && i + word.length === marker);
  if (when >= 0) return when;
  let start = marker;
  while (start > from && marker - start < LONGEST_PLACE && isOfPlace(words[start - 1] as Word)) start--;
  while (start < marker && isJoiner(words[start])) start++;
  return start;
}

/** Where the words that a number counts end: at a joiner, or at once where the next place follows bare. */
function endOfCounted(words: readonly Word[], from: number, until: number): number {
  for (let i = from; i < until; i++) if (isJoiner(words[i])) return i;
  return from;
}

/** "वाराणसी चार": a known place right before a number, between joiners. */
function bareMember(words: readonly Word[], at: number): number {
  const place = words[at];
  if (!isKnownPlace(place)) return -1;
  let end = at + (place as Word).length;
  if (KIND_OF_PLACE.test(words[end]?.key ?? '')) end++;
  const number = words[end];
  if (!number || !isNumber(words, end)) return -1;
  return isJoiner(words[end + number.length]) || number.length > 1 ? end : -1;
}

interface Open {
  readonly members: Member[];
  /** Where the last member's number ends. */
  end: number;
}

/** Adds the bare members between the last number and `until`; where the next one starts. */
function takeBare(words: readonly Word[], open: Open, until: number): number {
  let at = endOfCounted(words, open.end, until);
  while (isJoiner(words[at])) at++;
  for (let number = bareMember(words, at); number >= 0 && number < until; number = bareMember(words, at)) {
    const end = number + (words[number] as Word).length;
    const place = words.slice(at, number);
    open.members.push({ place, marker: [], measured: [], number: words.slice(number, end), counted: [] });
    open.end = end;
    at = end;
    while (isJoiner(words[at])) at++;
  }
  return at;
}

/**
 * Reads "A में 3, B में 4 और C में 5 मामले सामने आए", whatever the places are called; null where the clause is no such
 * series, 'mixed' where it holds more than places and numbers.
 */
export function readSeries({ clause, verb }: Frame): Series | 'mixed' | null {
  const { words } = clause;
  const verbAt = words.indexOf(verb.words[0] as Word);
  if (verbAt < 0) return null;
  const open: Open = { members: [], end: 0 };
  let prefix: readonly Word[] = [];
  for (let marker = 0; marker < verbAt; marker++) {
    if (!isMarker(words[marker])) continue;
    const number = numberAfter(words, marker);
    if (!number || number.end > verbAt) continue;
    const isFirst = open.members.length === 0;
    const from = isFirst ? 0 : takeBare(words, open, marker);
    const start = startOfPlace(words, marker, from);
    if (start === marker) return null;
    if (!isFirst && start !== from) return isJoiner(words[from - 1]) ? 'mixed' : null;
    // "तीन मैचों में 500 रन": without a joiner, only a known place is the next.
    if (!isFirst && start === open.end && !isKnownPlace(words[start])) return null;
    // What stands before an "और" would be left out.
    if (isFirst && words[start - 1]?.pos === 'coordinator') return null;
    const last = open.members.at(-1);
    if (isFirst) prefix = words.slice(0, start);
    else if (last && last.marker.length > 0) {
      const counted = words.slice(open.end, endOfCounted(words, open.end, start));
      if (!isCounted(counted)) return null;
      open.members[open.members.length - 1] = { ...last, counted };
    }
    open.members.push({
      place: words.slice(start, marker),
      marker: [words[marker] as Word],
      measured: words.slice(marker + 1, number.at),
      number: words.slice(number.at, number.end),
      counted: [],
    });
    open.end = number.end;
    marker = number.end - 1;
  }
  if (open.members.length > 0) takeBare(words, open, verbAt);
  const counted = words.slice(open.end, verbAt);
  if (open.members.length < FEWEST) return null;
  // "बोर्ड में 61.5 और स्कूलों में 84 फीसदी": what is measured is told apart where each part names its unit.
  const measured = open.members.filter(({ number }) => number.some(isMeasure));
  const isClear =
    open.members.length > FEWEST &&
    open.members.every(({ place }) => place.every(({ pos }) => pos !== 'coordinator'));
  const namesUnit = measured.length === 1 && measured[0] === open.members.at(-1) && isClear;
  if (measured.length > 0 && measured.length < open.members.length && !namesUnit) return null;
  return counted.some(isOther) ? 'mixed' : { prefix, members: open.members, counted };
}

/** "गया में दो इंच, आरा में 40 प्रतिशत": what cannot be told apart is told as it stands. */
export function isMeasure({ value }: Word): boolean {
  return value?.fact.type === 'quantity' && /^(?:distance|percent|money)$/u.test(value.fact.dimension);
}

/** "में 12, गया में 9 और": numbers of several places, whether or not the clause can be read as a series. */
export function isSeriesLike({ clause: { words } }: Frame): boolean {
  const members = words.filter((word, i) => {
    const number = words[i + 1];
    if (!isMarker(word) || !number || !isNumber(words, i + 1)) return false;
    const after = words[i + 1 + number.length];
    return isJoiner(after) || isKnownPlace(after);
  });
  const areMeasures = members.every((word) => isMeasure(words[words.indexOf(word) + 1] as Word));
  return members.length >= FEWEST && !areMeasures;
}

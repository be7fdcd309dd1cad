import type { TaggedSentence } from '../../tag/index.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { startOfNouns } from './walk.ts';

/** What a sentence tells of vehicles that came to grief. */
export interface Wreck {
  /** The nouns of those that did so, where that is sure of them. */
  readonly vehicles: ReadonlySet<Word>;
}

/** What comes over boats, buses and trains themselves; what others do to them, brings down no vehicle by itself. */
const WRECKED =
  /^(?:पलट(?:ी|ा|े|ने|कर|ीं)?|डूब(?:ी|ा|े|ने|कर|ीं)?|गिर(?:ी|ा|े|ने|कर|ीं)?|टकरा(?:ई|या|ए|ने|कर)?|दुर्घटनाग्रस्त|उतर(?:ी|ा|े|ने|कर)?)$/u;
/** "गिरा दिया", "पलट दी": done by somebody. */
const DONE_TO = /^(?:दिया|दिए|दी|दीं|देने|देकर)$/u;
/** What was done to them on purpose. */
const ON_PURPOSE =
  /^(?:हमल\S{0,3}|मिसाइल\S{0,3}|ड्रोन|बम|गोली|गोलियां|गोलियों|गोलीबारी|धमाक\S{0,3}|विस्फोट\S{0,3})$/u;
/** What was no news, but told and taken back. */
const TAKEN_BACK = /^(?:गलत|अफवाह|फर्जी|झूठी|झूठा|मॉकड्रिल|अभ्यास)$/u;
/** News of another kind, which a vehicle may be told of as well. */
const OTHER_NEWS =
  /^(?:लूट\S{0,3}|डकैती|चोरी|झगड\u093c?\S{0,2}|मारपीट|भिड\u093c?\S{0,3}|बाढ\u093c?|दाम|दामों|महंग\S{1,3}|सस्त\S|किराय\S|दौड\u093c?|रेस|प्रतियोगिता|हड\u093c?ताल)$/u;
/** How a vehicle got there, between it and what came over it. */
const BESIDE = /^(?:जा|नीचे|करीब|लगभग|भी|ही|अचानक|बुरी|तरह|देर|रात|सुबह|शाम|दोपहर|तड\u093c?के)$/u;
const HOW = /^(?:तेज|जोरदार|सीधी|भीषण|आमने-सामने|आमने|सामने|जबरदस्त|टक्कर)$/u;
/** What vehicles sink in, fall into and leave: "नाव | सकरी नदी में". */
const DEEP = /^(?:नदी|नहर|नाले|नाला|तालाब|झील|खाई|गड्ढे|कुएं|जलाशय|समुद्र|पटरी)$/u;
/** Words between a vehicle and what came over it, at most. */
const MOST_BETWEEN = 14;

/** Whether a word is the noun of a vehicle, and no name or part of one. */
export const isVehicle = (word: Word | undefined): boolean =>
  word !== undefined && !word.name && !word.inside && word.noun?.[0]?.class === 'vehicle';

const hasAny = ({ words }: TaggedSentence, of: RegExp) => words.some(({ key }) => of.test(key));

/** "खाई में", "ट्रक से", "मंगलवार को", "पुल के पास": the index that a phrase with a marker begins at; -1 for other words. */
function startOfPhrase(words: readonly Word[], end: number): number {
  const head = words.findLastIndex(({ inside }, at) => at <= end && !inside);
  const word = words[head];
  if (word?.pos !== 'postposition' || isGenitiveMarker(word) || word.key === 'ने') return -1;
  const from = startOfNouns(words, head);
  if (from < head) return from;
  // "बुधवार को": days stand by themselves.
  const before = words[head - 1];
  return before?.value || before?.inside ? words.findLastIndex(({ inside }, at) => at < head && !inside) : -1;
}

/** "रेलिंग तोड़ती हुई": what it did as it went. */
const isDoing = (words: readonly Word[], at: number) =>
  /^(?:हुई|हुए|हुआ)$/u.test(words[at]?.key ?? '') && /(?:ती|ते|ता)$/u.test(words[at - 1]?.key ?? '');

/** "नाव | सकरी नदी में", and not "बस स्टैंड में": the vehicle that stands before the nouns of a phrase. */
function vehicleBefore(nouns: readonly Word[]): Word | undefined {
  const at = nouns.findIndex((word) => isVehicle(word));
  const behind = nouns.slice(at + 1);
  const [last] = behind.slice(-1);
  // "बस | खड़े ट्रक से".
  const isOther = isVehicle(last) && behind.slice(0, -1).every(({ pos }) => pos === 'adjective');
  const isWhere =
    last !== undefined && (isOther || DEEP.test(last.key) || behind[0]?.name?.class === 'place');
  const isOne = behind
    .slice(0, -1)
    .every(({ pos, inside }) => inside || /^(?:name|unknown|adjective|value)$/u.test(pos));
  return at >= 0 && isWhere && isOne ? nouns[at] : undefined;
}

/** "एक बस (बुधवार तड़के खाई में जा) गिरी": the vehicle that a verb is said of; undefined where it is of another thing. */
function subjectOf(words: readonly Word[], verb: number): Word | undefined {
  let at = verb - 1;
  while (at >= Math.max(0, verb - MOST_BETWEEN)) {
    const word = words[at] as Word;
    if (isVehicle(word)) return word;
    // "नाव के पलट जाने से": its owner.
    if (isGenitiveMarker(word)) return isVehicle(words[at - 1]) ? words[at - 1] : undefined;
    const isHow = word.key === 'होकर' || word.key === 'होने';
    const from = startOfPhrase(words, at);
    const before = from < 0 ? undefined : vehicleBefore(words.slice(from, at));
    if (before) return before;
    if (isHow) at -= 2;
    else if (isDoing(words, at)) at -= words[at - 2]?.pos === 'noun' && !isVehicle(words[at - 2]) ? 3 : 2;
    else if (from >= 0) at = from - 1;
    else if (
      BESIDE.test(word.key) ||
      word.pos === 'adverb' ||
      word.inside ||
      word.value?.fact.type === 'time'
    )
      at--;
    else return undefined;
  }
  return undefined;
}

/** Whether a train left its rails: other things go down from there as well. */
const leavesRails = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'से' && words[at - 2]?.key === 'पटरी';

/** The vehicle that came to grief by a verb. */
function wreckedBy(words: readonly Word[], at: number): Word | undefined {
  const { key } = words[at] as Word;
  if (!WRECKED.test(key) || DONE_TO.test(words[at + 1]?.key ?? '')) return undefined;
  if (key.startsWith('उतर') && !leavesRails(words, at)) return undefined;
  return subjectOf(words, at);
}

/** "बस की ट्रक से", "बस और ट्रक के बीच": the vehicles that a crash is told of right before it. */
function crashedBefore(words: readonly Word[], crash: number): readonly Word[] {
  const found: Word[] = [];
  for (let at = crash - 1; at > 0; at--) {
    const word = words[at] as Word;
    const isMarked =
      isGenitiveMarker(word) || /^(?:में|से|बीच|और|व)$/u.test(word.key) || word.inside || HOW.test(word.key);
    if (isVehicle(word)) found.push(word);
    else if (!isMarked && word.pos !== 'value' && word.pos !== 'number') break;
  }
  return found;
}

/** "ट्रक ने बाइक को टक्कर मार दी": by whom. */
const hits = (words: readonly Word[], at: number) =>
  [words[at + 1], words[at - 1]].some((word) => /^मार(?:ी|कर|ने)?$/u.test(word?.key ?? '')) &&
  words.some((word, i) => i < at && isVehicle(word) && words[i + 1]?.key === 'ने');

/** The vehicles of a sentence that came to grief; null where it tells of none. */
function vehiclesIn(one: TaggedSentence): ReadonlySet<Word> | null {
  const { words } = one;
  const vehicles = new Set<Word>();
  let isTold = false;
  for (const [at, { key }] of words.entries()) {
    const wrecked = wreckedBy(words, at);
    if (wrecked) vehicles.add(wrecked);
    if (key !== 'टक्कर') continue;
    const crashed = crashedBefore(words, at);
    // "ट्रेन की टक्कर से": of one that runs somebody over, it is not known that it came to grief.
    if (crashed.length > 1) for (const vehicle of crashed) vehicles.add(vehicle);
    if (crashed.length > 0 || hits(words, at)) isTold = true;
  }
  return isTold || vehicles.size > 0 ? vehicles : null;
}

/** "प्रवासियों से भरी नाव के पलट जाने से": the accident that a lead tells of, whatever the story calls it. */
export function wreckIn(first: TaggedSentence, title: TaggedSentence | undefined): Wreck | undefined {
  if (hasAny(first, ON_PURPOSE) || hasAny(first, TAKEN_BACK)) return undefined;
  const isOther = title !== undefined && hasAny(title, OTHER_NEWS) && vehiclesIn(title) === null;
  const vehicles = isOther ? null : vehiclesIn(first);
  return vehicles ? { vehicles } : undefined;
}

import { APPROXIMATE } from '../lexicon/closed.ts';
import { TAKES_THAT, TIMES } from '../lexicon/nouns.ts';
import { isNominal, type Word } from '../tag/word.ts';
import { adjectiveGoesOn, isModifier, isPossessive, joinedAdjectives } from './adjectives.ts';
import type { Adjective, Base } from './types.ts';
import {
  AGO,
  ALONE,
  BY_ORDER,
  DETERMINERS,
  FRACTION,
  FRACTION_SIGNS,
  LINKS,
  NEARLY,
  OF_ALL,
  OWNERS,
  PREDETERMINERS,
  RATED,
  TITLE,
} from './word-sets.ts';

export function isDeterminer(word: Word | undefined): boolean {
  if (!word || word.name || word.value) return false;
  return (word.pos === 'DET' && word.key !== 'which') || (word.pos === 'PRON' && OWNERS.has(word.key));
}

function numberFollows(words: readonly Word[], at: number): boolean {
  // "as many as 12"; of "as two men fled" it opens a clause.
  const many = /^(?:many|few|much|little|high|low)$/u;
  if (words[at]?.key === 'as' && ![at - 1, at + 1].some((beside) => many.test(words[beside]?.key ?? '')))
    return false;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (word?.value?.fact.type === 'quantity' || FRACTION.has(word?.key ?? '')) return true;
    if (!word || !APPROXIMATE.has(word.key)) return false;
  }
  return false;
}

const isTimeValue = (word: Word | undefined) => word?.value?.fact.type === 'time';
const isDuration = (word: Word | undefined) =>
  word?.value?.fact.type === 'quantity' && word.value.fact.dimension === 'duration';

/** "the first two": numbers that modifiers and nouns may follow. */
function isCounting(word: Word | undefined): boolean {
  const fact = word?.value?.fact;
  return (
    fact?.type === 'quantity' && (fact.dimension === 'ordinal' || (fact.dimension === 'count' && !fact.unit))
  );
}

/** Whether a value that ends before `at` closes its phrase: "Sunday | police", "24 years | prison". */
function closes(words: readonly Word[], value: Word, at: number, opened: boolean): boolean {
  const next = words[at];
  if (!next || isPossessive(next)) return false;
  if (isTimeValue(value)) return !(TIMES.has(next.lemma) || opened);
  return isDuration(value) && !opened;
}

/** An adverb within the phrase: "very large crowds", "much needed investment". */
function modifies(words: readonly Word[], at: number): boolean {
  let i = at;
  while (words[i]?.pos === 'ADV') i++;
  return words[i]?.pos === 'ADJ' ? adjectiveGoesOn(words, i) : isModifier(words, i);
}

/** "Nearly all departments": no adverb of the verb before. */
export const isNearAll = (words: readonly Word[], at: number): boolean =>
  NEARLY.has(words[at]?.key ?? '') && OF_ALL.has(words[at + 1]?.key ?? '');

/** "close to 200 people", "well over 200 people": how near is the number's. */
export const isNearNumber = (words: readonly Word[], at: number): boolean =>
  words[at + 2]?.value?.fact.type === 'quantity' &&
  (words[at]?.key === 'well'
    ? /^(?:over|under|above|below)$/u.test(words[at + 1]?.key ?? '')
    : words[at]?.key === 'close' && words[at + 1]?.key === 'to');

interface Scan {
  end: number;
  nominal: boolean;
  /** A determiner or owner stands first. */
  opened: boolean;
}

/** The words that the next step takes, or 0 where the phrase ends. */
function step(words: readonly Word[], scan: Scan, from: number): number {
  const { end, nominal, opened } = scan;
  const word = words[end] as Word;
  const afterOwner = isPossessive(words[end - 1]);
  if (word.value) {
    if (
      nominal &&
      !afterOwner &&
      (isTimeValue(word) || (words[end - 1]?.value && !isCounting(words[end - 1])))
    )
      return 0;
    return word.length;
  }
  if (end === from && isNearNumber(words, end)) return 2;
  // "the idea Mr Smith posed a threat": a clause begins.
  const before = words[end - 1];
  if (
    opened &&
    before?.pos === 'NOUN' &&
    TAKES_THAT.has(before.lemma) &&
    (word.name?.class === 'person' || TITLE.has(word.key))
  )
    return 0;
  if (word.name) return word.length;
  if (FRACTION_SIGNS.has(word.text)) return 1;
  if (end === from && isNearAll(words, end)) return 1;
  if (isDeterminer(word)) {
    if (nominal) return 0;
    return end === from || PREDETERMINERS.has(words[end - 1]?.key ?? '') ? 1 : 0;
  }
  if (word.pos === 'PRON' || (nominal && !afterOwner && BY_ORDER.has(word.key))) return 0;
  if (isNominal(word) || word.pos === 'SYM') return 1;
  // "a place many people know": another phrase begins.
  if (nominal && word.pos === 'ADJ' && /^(?:many|several|few|most)$/u.test(word.key) && !afterOwner) return 0;
  // "Peru's narrow, winding roads"
  const pair = afterOwner && joinedAdjectives(words, end + 1) > 0;
  if (word.pos === 'ADJ') return nominal && !pair && !adjectiveGoesOn(words, end) ? 0 : 1;
  if (isPossessive(word)) return nominal ? 1 : 0;
  if (
    isModifier(words, end) &&
    (!nominal ||
      afterOwner ||
      (words[end - 1]?.pos === 'ADV' && isPossessive(words[end - 2])) ||
      isCounting(words[end - 1]) ||
      words[end - 1]?.key === 'only')
  )
    return opened ||
      words[end - 1] === undefined ||
      (end === from && words[end - 1]?.pos === 'CCONJ' && isNominal(words[end - 2])) ||
      words[end - 1]?.key === 'only' ||
      words[end - 1]?.value !== undefined ||
      words[end - 1]?.pos === 'ADJ' ||
      words[end - 1]?.pos === 'ADV' ||
      afterOwner
      ? 1
      : 0;
  if (APPROXIMATE.has(word.key) && numberFollows(words, end)) return 1;
  if (word.pos === 'ADV' && (!nominal || afterOwner) && (opened || end === from) && modifies(words, end + 1))
    return 1;
  if (
    word.pos === 'ADV' &&
    opened &&
    !nominal &&
    isNominal(words[end + 1]) &&
    /^(?:away|then|now|once|home|only)$/u.test(word.key)
  )
    return 1;
  if ((word.pos === 'INTJ' || word.pos === 'X') && opened && isNominal(words[end + 1])) return 1;
  // "a rice- and corn-growing province"
  const suspended =
    word.text === '-' && words[end + 1]?.pos === 'CCONJ' && words[end + 2]?.text.includes('-');
  if (nominal && suspended) return 3;
  if (LINKS.has(word.text) && nominal && isNominal(words[end + 1])) return 1;
  return joinedAdjectives(words, end);
}

/** The end (exclusive) of the base phrase at `from`; `from` where none starts. */
function baseEnd(words: readonly Word[], from: number): number {
  const scan: Scan = { end: from, nominal: false, opened: false };
  let last = from;
  while (scan.end < words.length) {
    const word = words[scan.end] as Word;
    const taken = step(words, scan, from);
    if (taken === 0) break;
    if (isDeterminer(word) || isPossessive(word)) scan.opened = true;
    scan.end += taken;
    if (isNominal(word) || isPossessive(word)) {
      scan.nominal ||= !isCounting(word);
      last = scan.end;
    }
    if (word.value && closes(words, word, scan.end, scan.opened)) break;
  }
  return last;
}

function headOf(words: readonly Word[]): Word {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (!isNominal(word)) continue;
    let start = i;
    while (start > 0 && (words[start] as Word).inside) start--;
    return words[start] as Word;
  }
  return words.at(-1) as Word;
}

/** "the elderly", "our future": a determiner with adjectives alone. */
function readSubstantive(words: readonly Word[], at: number): Base | null {
  const first = words[at];
  if (!isDeterminer(first) || first?.key === 'that' || first?.key === 'this') return null;
  let end = at + 1;
  while (words[end]?.pos === 'ADJ') end++;
  if (end === at + 1 || isNominal(words[end])) return null;
  return { kind: 'base', words: words.slice(at, end), head: words[end - 1] as Word, pronoun: false };
}

/** "$12 a barrel": the unit behind a price goes with it. */
function rateLength(words: readonly Word[], end: number): number {
  const price = words.slice(0, end).findLast(({ inside }) => !inside)?.value?.fact;
  const isPrice = price?.type === 'quantity' && price.dimension === 'money';
  const [article, unit, next] = words.slice(end, end + 3);
  if (!isPrice || !/^(?:an?|per)$/u.test(article?.key ?? '') || !RATED.has(unit?.key ?? '')) return 0;
  return next && isNominal(next) && !next.value ? 0 : 2;
}

/** The base phrase that starts at `at`, or null. */
export function readBase(words: readonly Word[], at: number): Base | null {
  const first = words[at];
  if (!first) return null;
  const end = baseEnd(words, at);
  if (end > at) {
    const agoAt = AGO.has(words[end]?.key ?? '') && words.slice(at, end).some((w) => w.value);
    const own = words.slice(at, agoAt ? end + 1 : end + rateLength(words, end));
    return { kind: 'base', words: own, head: headOf(words.slice(at, end)), pronoun: false };
  }
  const substantive = readSubstantive(words, at);
  if (substantive) return substantive;
  // "thanked her for it"
  const her = first.key === 'her' && /^(?:ADP|PUNCT|CCONJ|SCONJ|PART)$/u.test(words[at + 1]?.pos ?? 'PUNCT');
  const alone = her || (first.pos === 'PRON' && !OWNERS.has(first.key)) || ALONE.has(first.key);
  return alone ? { kind: 'base', words: [first], head: first, pronoun: true } : null;
}

/** "increasingly concerned", "stable": adjectives that no noun follows. */
export function readAdjective(words: readonly Word[], at: number): Adjective | null {
  let i = at;
  while (words[i]?.pos === 'ADV' || (i > at && words[i]?.pos === 'CCONJ' && words[i + 1]?.pos === 'ADJ')) i++;
  if (DETERMINERS.has(words[i]?.key ?? '') && words[i + 1]?.pos === 'ADJ') i++;
  if (words[i]?.pos !== 'ADJ') return null;
  const from = i;
  if (from > at && words[from]?.key === 'due' && words[from + 1]?.key === 'to') return null;
  // "late due to rain": a preposition.
  const isDue = (at: number) => at > from && words[at]?.key === 'due' && words[at + 1]?.key === 'to';
  while (
    !isDue(i) &&
    (words[i]?.pos === 'ADJ' ||
      (words[i]?.pos === 'CCONJ' && words[i + 1]?.pos === 'ADJ' && words[i - 1]?.pos === 'ADJ'))
  )
    i++;
  // "now a stable, low-inflation economy": how the noun is, that stands behind.
  const isOwn = DETERMINERS.has(words[from - 1]?.key ?? '') && joinedAdjectives(words, i) > 0;
  if (isNominal(words[i]) || isOwn) return null;
  return { kind: 'adjective', words: words.slice(at, i), head: words[i - 1] as Word };
}

import { arePeople } from '../../frame/phrases.ts';
import { FIRM_WORD } from '../../lexicon/firm-words.ts';
import { FIRMS, isFirmNoun, NO_FIRM } from '../../lexicon/referents.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Word } from '../../tag/word.ts';
import { isOfLand } from './office-article.ts';

/** How sure a name is a firm's: by a list or what stands beside it, or only by its form; a place's is no firm's. */
export type FirmName = 'sure' | 'maybe' | 'place';

/** "Sun Foods", "Acme Motors": one firm, whatever its last word. */
export const isFirmName = ({ head, words }: { head: Word; words: readonly Word[] }): boolean =>
  head.name !== undefined && head.length > 1 && FIRM_WORD.test(words.at(-1)?.key ?? '');

/** "the Leeds-based company", "the state-run firm": of the story's, whatever it makes. */
export const OF_FIRM = /-(?:based|run|owned|listed|headquartered)$/u;

/** How far behind a name the noun stands that calls it a firm. */
const NEAR = 6;

/** "Acme, Europe's largest maker of tiles,": called a firm behind the comma at `at`. */
function isCalledFirm(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',') return false;
  const beside = words.slice(at + 1, at + 1 + NEAR);
  const end = beside.findIndex(
    ({ text, pos }) => text === ',' || pos === 'VERB' || pos === 'AUX' || pos === 'ADP',
  );
  const phrase = end < 0 ? beside : beside.slice(0, end);
  return FIRMS.includes(phrase.at(-1)?.key ?? '') && phrase.every(({ pos }) => pos !== 'CCONJ');
}

/** "in Potosi", "near Potosi": where something is, and no "stake in Acme". */
function isWhere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.key ?? '';
  const held =
    /^(?:stakes?|shares?|interests?|investments?|investors?|invest|invested|investing|shareholders?|confidence|trading|trust)$/u;
  const of =
    /^(?:government|city|cities|town|village|district|province|region|port|capital|people|outskirts|residents)$/u;
  if (before === 'of') return of.test(words[at - 2]?.key ?? '');
  return /^(?:near|outside)$/u.test(before) || (before === 'in' && !held.test(words[at - 2]?.key ?? ''));
}

/** What a firm reports of itself, or is traded by. */
export const FIGURES =
  /^(?:revenues?|sales|profits?|loss(?:es)?|debts?|valuation|headcount|turnover|earnings|shares?|stock|income|dividend|margins?|deliveries|shipments|ebitda)$/u;

/** Bodies that are no firms, as the catalogue calls them. */
const OF_OTHERS =
  /^(?:body|party|club|team|armed|institute|space|force|university|league|paper|bank\.central)/u;

/** How far behind its verb the figure stands that a firm reports. */
const REPORT = 12;

/** "[Acme] on Tuesday reported a rise in net profit": what only a firm does; `at` is where its name ends. */
function reportsAt(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.key === 'on' && words[at + 1]?.value ? at + 1 + (words[at + 1]?.length ?? 1) : at;
  const reports = /^(?:report|post|clock)$/u.test(words[verb]?.lemma ?? '') && words[verb]?.pos === 'VERB';
  return reports && words.slice(verb, verb + REPORT).some(({ key }) => FIGURES.test(key));
}

/** "Environmentalists fear": people, whose capital is the sentence's. */
const SOME = /(?:ists|ians)$/u;

/** Whether the name at `at` may be a firm's: no public body, person or place. Null where it is none. */
export function firmNameAt(words: readonly Word[], at: number): FirmName | null {
  const word = words[at] as Word;
  const { name } = word;
  const own = words.slice(at, at + word.length);
  if (!name || word.inside || own.some(({ key }) => NO_FIRM.test(key))) return null;
  // "1,800 TEU": a unit. "European": of a land.
  if (
    own.length === 1 &&
    (words[at - 1]?.value || isOfLand(word) || arePeople(word.key) || (at === 0 && SOME.test(word.key)))
  )
    return null;
  // "room ACs", "EVs": many things of a kind.
  if (own.length === 1 && /^\p{Lu}{2,5}s$/u.test(word.text)) return null;
  if (name.class === 'place') return 'place';
  if (name.class === 'organisation') return OF_OTHERS.test(name.category ?? '') ? null : 'sure';
  if (name.class !== 'thing' || name.refs.length > 0 || words[at - 1]?.key === 'the') return null;
  const before = words[at - 1];
  const next = words[at + word.length];
  const called = isFirmNoun(before?.key ?? '');
  const operates = before?.key === 'by' && words[at - 2]?.key === 'operated';
  const firmly = own.length > 1 && FIRM_WORD.test(own.at(-1)?.key ?? '');
  if (!called && !firmly && isWhere(words, at)) return 'place';
  const sure =
    called ||
    operates ||
    firmly ||
    isCalledFirm(words, at + word.length) ||
    SAYING.has(next?.lemma ?? '') ||
    reportsAt(words, at + word.length);
  return sure ? 'sure' : 'maybe';
}

/** Whether a firm may be named at `at`. */
export const namesFirm = (words: readonly Word[], at: number): boolean =>
  /^(?:sure|maybe)$/u.test(firmNameAt(words, at) ?? '');

/** A name of a story that may be a firm's, folded. */
export interface FirmMention {
  readonly key: string;
  readonly firm?: FirmName;
  readonly sentence: number;
}

/** "acme", "acme air": one firm by a long and a short name. */
function isOne(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** "acme ltd": what a firm is in law is no part of what it is called. */
const bare = (key: string) => key.replace(/ (?:ltd|limited|inc|plc|corp|corporation|llc)\.?$/u, '');

/** Sentences that open a story, counted from 0. */
const OPENING = 1;
const OFTEN = 3;

/** Sentences before another firm is told of that the one of the opening lines needs for itself. */
const FOR_ITSELF = 3;

/** Of firms that are told of alike often, the one that the story opens with, where no other comes soon. */
function openingOf(
  counts: readonly (readonly [string, number])[],
  most: number,
  mentions: readonly FirmMention[],
  rank: (one: readonly [string, number]) => number,
  sure: (name: string) => boolean,
): string | null {
  const firstAt = (name: string) =>
    Math.min(...mentions.filter(({ key }) => isOne(key, name)).map(({ sentence }) => sentence));
  const [first, second] = counts
    .filter((one) => rank(one) === most)
    .map(([name]) => name)
    .sort((a, b) => firstAt(a) - firstAt(b));
  if (!first || !second || !sure(first)) return null;
  return firstAt(first) === 0 && firstAt(second) > FOR_ITSELF ? first : null;
}

/** Sentences from the top in which the firm that a story is about is named. */
const TOP = 4;

/** The firm that a story is about, which its top names; null where it tells of two alike, or of none. */
export function leadingFirm(mentions: readonly FirmMention[]): string | null {
  const leading = foremostFirm(mentions);
  const isAtTop = mentions.some(
    ({ key, sentence }) => leading !== null && sentence < TOP && isOne(key, leading),
  );
  return isAtTop ? leading : null;
}

/** The name that is told of most often, and surely a firm's. */
function foremostFirm(mentions: readonly FirmMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { key, firm } of mentions) {
    if (!firm || firm === 'place') continue;
    const known = [...counts.keys()].find((other) => isOne(other, key)) ?? key;
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const sure = (name: string) => mentions.some(({ key, firm }) => firm === 'sure' && isOne(key, name));
  // Of names that are told of alike often one alone may be called a firm.
  const rank = ([name, count]: readonly [string, number]) => count + (sure(name) ? 0.5 : 0);
  const [first, second] = [...counts].sort((a, b) => rank(b) - rank(a));
  if (!first) return null;
  if (second && rank(first) === rank(second))
    return openingOf([...counts], rank(first), mentions, rank, sure);
  if (sure(first[0])) return first[0];
  // "Acme" through a whole story of "the company", from its first lines on, beside firms that are named once.
  const opens = mentions.some(({ key, sentence }) => sentence <= OPENING && isOne(key, first[0]));
  return opens && first[1] >= OFTEN && first[1] >= OFTEN * (second?.[1] ?? 0) ? first[0] : null;
}

/** Whether a mention is of the firm that a story is about. */
export function isOfFirm({ key }: FirmMention, leading: string | null): boolean {
  return leading !== null && isOne(key, leading);
}

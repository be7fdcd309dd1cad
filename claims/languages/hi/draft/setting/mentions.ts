import { byRef, type CatalogueEntry } from '../../../../catalogue/lookup.ts';
import { namesIn } from '../../../../catalogue/names-in.ts';
import { keptBy } from '../../../../kept.ts';
import type { Claim } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Range } from '../../../../text/range.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { analyseVerb } from '../../lexicon/verb-forms.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';

/** Wholes that a story may be set in, and that it later calls by their noun alone: "देश", "राज्य", "जिला", "शहर". */
export type Level = 'country' | 'state' | 'district' | 'city';

/** What a place lies in, as far as the catalogue says so for all that its name may be: code, ref, and names. */
export interface Wholes {
  readonly country?: string;
  readonly state?: string;
  readonly district?: string;
  readonly city?: string;
}

/** A place that the body names. */
export interface PlaceMention extends Wholes, Range {
  /** The name of the whole itself, where it is one: "बिहार", not "पटना". */
  readonly own?: { readonly level: Level; readonly name: string };
  readonly paragraph: number;
  readonly sentence: number;
  /** "इटली से": where somebody came from. */
  readonly isOrigin: boolean;
  /** A marker, a noun of its kind or another name joined to it stands behind: no surname that is a place's name, too. */
  readonly isPlain: boolean;
  /** "पटना में", "पटना जिले में": something is told to be there. */
  readonly isWhere: boolean;
  /** Its name in full. */
  readonly name: string;
}

/** Union territories that papers call "राज्य" and "राजधानी" by turns. */
const NO_STATES: ReadonlySet<string> = new Set(
  ['dl', 'ch', 'py', 'la', 'ld', 'jk'].map((code) => `state:in-${code}`),
);
const STATE_LEVEL: ReadonlySet<string> = new Set(['state', 'state.us', 'province.world']);
const DISTRICT_LEVEL: ReadonlySet<string> = new Set(['district', 'city.in']);
const CITY_LEVEL: ReadonlySet<string> = new Set(['city.in', 'city.world']);

function stateOf({ category, ref, in: whole }: CatalogueEntry): string | undefined {
  if (STATE_LEVEL.has(category)) return ref;
  return whole?.startsWith('state:') ? whole : undefined;
}

/** The one value that all have; undefined where they differ or one has none. */
function shared<T>(values: readonly (T | undefined)[]): T | undefined {
  const first = values[0];
  return values.every((value) => value === first) ? first : undefined;
}

function wholesOf(refs: readonly string[], name: string): Wholes {
  const entries = refs.flatMap((ref) => byRef(ref) ?? []);
  const country = shared(entries.map((entry) => entry.country));
  const state = shared(entries.map(stateOf));
  const areAll = (level: ReadonlySet<string>) =>
    entries.length > 0 && entries.every(({ category }) => level.has(category));
  return {
    ...(country ? { country } : {}),
    ...(state ? { state } : {}),
    ...(areAll(DISTRICT_LEVEL) && state && !NO_STATES.has(state) ? { district: name } : {}),
    ...(areAll(CITY_LEVEL) || (state !== undefined && entries.every(({ ref }) => NO_STATES.has(ref)))
      ? { city: name }
      : {}),
  };
}

function ownLevel({ name }: Word): PlaceMention['own'] {
  const level =
    name?.category === 'country' ? 'country' : STATE_LEVEL.has(name?.category ?? '') ? 'state' : undefined;
  return level && name ? { level, name: name.canonical } : undefined;
}

/** "गया में हुए धमाकों से सीख लेते हुए": what happened there is only looked at from where the story is set. */
function isLesson(words: readonly Word[], at: number): boolean {
  const ahead = words.slice(at, at + LESSON).map(({ key }) => key);
  return /^में (?:हुए|हुई|हुआ|आए|आई) (?:\S+ ){1,5}(?:से (?:सीख|सबक)|के मद्देनजर|को देखते)/u.test(ahead.join(' '));
}

/** "लखनऊ के ट्रामा सेंटर रेफर किया गया": where the sick were sent on to from where the story is set. */
function isReferral(words: readonly Word[], at: number): boolean {
  const ahead = words.slice(at, at + REFERRAL);
  const to = ahead.findIndex(({ key }) => key === 'रेफर');
  return to >= 0 && !ahead.slice(0, to).some(({ pos }) => pos === 'mark' || pos === 'conjunction');
}

/** Words within which it is told that they were sent on. */
const REFERRAL = 8;

/** Words within which the lesson is named. */
const LESSON = 9;

const NONE: PlaceMention[] = [];

const VILLAGE = /^(?:गांव|ग्राम|मोहल्ले|मोहल्ला|टोला|टोले|मजरे)$/u;

/** Words between a place and the marker of where it is that lie: "पटना के कंकड़बाग इलाके में". */
const WITHIN = 6;

/** Whether "में" stands right behind a place, behind its noun, or behind what lies in it. */
function isWhereBehind(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at, at + WITHIN);
  const to = behind.findIndex(({ key }) => key === 'में');
  const [first] = behind;
  if (to < 0 || !first) return false;
  const owns = to > 1 && (first.tag === 'genitive' || WHOLE_NOUN.test(first.key));
  const between = behind.slice(0, to);
  return (
    to === 0 ||
    (to === 1 && WHOLE_NOUN.test(first.key)) ||
    (owns && between.every(({ pos, tag }) => PLAIN.test(pos) || tag === 'genitive'))
  );
}

/** What the name of a place is made of. */
const PLAIN = /^(?:noun|name|unknown|adjective)$/u;

const WHOLE_NOUN = /^(?:जिले|शहर|राज्य|प्रदेश|नगर|इलाके|क्षेत्र|गांव|प्रखंड|कस्बे|तहसील)$/u;

function mentionsIn({ sentence, words }: TaggedSentence): PlaceMention[] {
  const { index, paragraph } = sentence;
  return words.flatMap((word, i): PlaceMention[] => {
    if (word.inside || (!word.demonym && word.name?.class !== 'place')) return NONE;
    const place = {
      paragraph,
      sentence: index,
      start: word.start,
      isOrigin: false,
      isWhere: false,
      isPlain: true,
    };
    if (word.demonym) {
      const country = word.demonym.replace(/^country:/u, '');
      return [{ ...place, end: word.end, country, name: word.text }];
    }
    // "पटना गांव में": no town of that name.
    if (word.name?.class !== 'place' || VILLAGE.test(words[i + word.length]?.key ?? '')) return NONE;
    const name = word.name.canonical;
    const wholes = wholesOf(word.name.refs, name);
    if (wholes.country === undefined) return [];
    const own = ownLevel(word);
    const end = (words[i + word.length - 1] as Word).end;
    const isOrigin =
      words[i + word.length]?.key === 'से' ||
      isLesson(words, i + word.length) ||
      isReferral(words, i + word.length);
    const next = words[i + word.length];
    const isSurname = words[i - 1]?.name?.class === 'person' || words[i - 1]?.pos === 'unknown';
    const isPlain =
      !isSurname &&
      (next === undefined || /^(?:postposition|coordinator|noun)$/u.test(next.pos) || next.text === ',');
    const isWhere = isWhereBehind(words, i + word.length);
    return [{ ...place, ...wholes, end, isOrigin, isWhere, isPlain, name, ...(own ? { own } : {}) }];
  });
}

/** Between "बंगाल" and "आसनसोल" in "बंगाल के आसनसोल से" stands no more than a genitive. */
const GENITIVE_GAP = 4;

/** Marks the whole of a place that somebody came from as such, too. */
function withOrigins(mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.map((one, i) => {
    const next = mentions[i + 1];
    return next?.isOrigin && next.start - one.end <= GENITIVE_GAP ? { ...one, isOrigin: true } : one;
  });
}

/** The places that the body of an article names, in its order. */
export function placesNamed(sentences: readonly TaggedSentence[]): PlaceMention[] {
  return sentences.flatMap((sentence) => withOrigins(mentionsIn(sentence)));
}

/** A place in a line of plain text, and the word that follows it there. */
export interface LinePlace extends Wholes {
  readonly name: string;
  readonly category: string;
  readonly after: string;
}

/** What follows a place and no verb: "गया में", "गया जिले"; not "कहा गया", "गया था". */
const BEHIND_PLACE = /^(?:में|से|के|की|का|को|तक|पर|जिल[ाे]|शहर|निवासी|स्थित|सहित|समेत)$/u;

/** The words of a line, with their hyphens. */
const WORD = /[\p{L}\p{M}\p{N}-]+/gu;

/** The places that a line of plain text names: a title, the place of a dateline. */
export function placesInLine(line: string): LinePlace[] {
  const keys = (line.match(patternFor(line, WORD)) ?? []).map(fold);
  return namesIn(keys, 'hi').flatMap(({ at, length, refs }): LinePlace[] => {
    const entry = byRef(refs[0] as string);
    if (entry?.class !== 'place') return [];
    const after = keys[at + length] ?? '';
    // "गया" alone is a dateline.
    const isVerb =
      length === 1 &&
      keys.length > 1 &&
      !BEHIND_PLACE.test(after) &&
      analyseVerb(keys[at] as string).length > 0;
    if (isVerb) return [];
    const name = refs.length === 1 ? entry.hi : keys.slice(at, at + length).join(' ');
    return [{ ...wholesOf(refs, name), name, category: entry.category, after }];
  });
}

/** The places that the words of a claim name. */
export const placesInClaim: (claim: Claim) => readonly LinePlace[] = keptBy(({ text }: Claim) =>
  placesInLine(text),
);

/** Whether "राज्य" is said of it. */
export function isState(ref: string): boolean {
  return !NO_STATES.has(ref);
}

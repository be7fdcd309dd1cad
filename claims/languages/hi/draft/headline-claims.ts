import type { Gender, GrammaticalNumber } from '../../../model.ts';
import type { Draft, Sentence } from '../../language.ts';
import { chunkWords } from '../chunk/index.ts';
import type { Chunk, NounGroup } from '../chunk/types.ts';
import { rangeOf } from '../clause/phrases.ts';
import { placeRole } from '../frame/roles.ts';
import type { TaggedSentence } from '../tag/index.ts';
import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { Participant, Segment } from './segments.ts';

/** What a headline without a verb says of people: "तीन की मौत", "छह घायल". */
const DEATHS = new Set(['मौत', 'मृत्यु', 'हत्या']);
const HARMED = new Set(['घायल', 'जख्मी', 'लापता', 'बेघर', 'गिरफ्तार', 'शहीद']);

/** Whether a headline may tell of casualties: only then is it worth tagging. */
export function mayTellCasualties({ tokens }: Sentence): boolean {
  return tokens.some(({ key }) => DEATHS.has(key) || HARMED.has(key));
}

/** The parts of a headline between its commas and dashes. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.pos === 'mark') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

const isNoun = (chunk: Chunk): chunk is NounGroup => chunk.kind === 'noun';

/** The noun groups of a part that ends in whom something befell, all others with a marker; null where it is no such part. */
function casualtyIn(words: readonly Word[]): NounGroup[] | null {
  const last = words.at(-1);
  if (!last || words.length < 2 || !(DEATHS.has(last.key) || HARMED.has(last.key))) return null;
  const chunks = chunkWords(words);
  if (!chunks.every((chunk) => isNoun(chunk) || chunk.kind === 'adverb')) return null;
  const groups = chunks.filter(isNoun);
  const told = groups.at(-1);
  if (told?.tag !== 'direct' || told.words.at(-1) !== last || told.words.length < 2) return null;
  if (DEATHS.has(last.key) && told.words.at(-2)?.tag !== 'genitive') return null;
  return groups.slice(0, -1).every(({ marker }) => marker.length > 0) ? groups : null;
}

/** Where or in what it happened, told by the part itself or by the one before it: "काबुल में हमला, 31 की मौत". */
function settingOf(
  parts: readonly (readonly Word[])[],
  at: number,
  groups: readonly NounGroup[],
): readonly Word[] | null {
  const placed = groups.some(
    (group) =>
      /^(locative|superessive|instrumental)$/u.test(group.tag) &&
      !/^(time|duration)$/u.test(placeRole(group)),
  );
  if (placed) return [];
  const before = parts[at - 1];
  const isEvent =
    before?.at(-1)?.noun?.some(({ class: kind }) => kind === 'event' || kind === 'natural') ?? false;
  const located = before?.some(
    ({ pos, tag }) => pos === 'postposition' && (tag === 'locative' || tag === 'superessive'),
  );
  return before && isEvent && located ? before : null;
}

function agreementOf(
  told: NounGroup,
  last: Word,
): { gender: Gender; number: GrammaticalNumber; text: string } {
  if (DEATHS.has(last.key)) return { gender: 'f', number: 'sg', text: 'हुई' };
  const noun = told.words.findLast((word) => word !== last && word.noun)?.noun?.[0];
  const counted = told.words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.value !== 1);
  const several = counted || noun?.number === 'pl' || told.words.some(({ pos }) => pos === 'coordinator');
  const number = several ? 'pl' : 'sg';
  // "पति-पत्नी घायल": of both sexes.
  if (noun?.class === 'person' && told.words.some(({ text }) => text.includes('-')))
    return { gender: 'm', number: 'pl', text: 'हुए' };
  if (noun?.gender === 'f') return { gender: 'f', number, text: several ? 'हुईं' : 'हुई' };
  return { gender: 'm', number, text: several ? 'हुए' : 'हुआ' };
}

/** Words that leave open who or whether: a headline with one is not told. */
function isOpen({ pos, pronoun, text, key }: Word): boolean {
  return (
    pos === 'pronoun' ||
    pos === 'relative' ||
    pos === 'interrogative' ||
    pos === 'negation' ||
    pronoun !== undefined ||
    text === '?' ||
    /^(दोनों|आशंका|दावा|अफवाह|तो)$/u.test(key)
  );
}

function draftOf(
  text: string,
  before: readonly Word[],
  groups: readonly NounGroup[],
  words: readonly Word[],
): Draft {
  const told = groups.at(-1) as NounGroup;
  const verb = agreementOf(told, words.at(-1) as Word);
  const around = chunkWords(before).filter(isNoun);
  const participants: Participant[] = [...around, ...groups].map((group) => ({
    role: group === told ? 'agent' : placeRole(group),
    words: group.words,
    marker: group.marker,
  }));
  const segments: Segment[] = [];
  if (before.length > 0) {
    segments.push({ kind: 'words', words: before, place: { part: 'other' } });
    segments.push({ kind: 'added', text: ',', rule: 'comma', place: { part: 'other' } });
  }
  segments.push({ kind: 'words', words, place: { part: 'other' } });
  segments.push({ kind: 'added', text: verb.text, rule: 'headline-verb', place: { part: 'predicate' } });
  return buildDraft(text, {
    segments,
    participants,
    evidence: [rangeOf(words), ...(before.length > 0 ? [rangeOf(before)] : [])],
    kind: 'event',
    modality: 'asserted',
    negated: false,
    predicate: {
      text: verb.text,
      lemma: 'होना',
      ergative: false,
      passive: false,
      tense: 'past',
      gender: verb.gender,
      number: verb.number,
    },
    blocks: ['headline'],
    rules: ['claim.headline'],
    confidence: 0.6,
    sentence: 0,
    salience: 1,
  });
}

/** Casualties that a headline without a verb tells: "सड़क हादसे में छह घायल" → "सड़क हादसे में छह घायल हुए।" They are never asked about. */
export function headlineClaims(text: string, headings: readonly TaggedSentence[]): Draft[] {
  return headings.flatMap(({ words }) => {
    if (words.some(isOpen)) return [];
    const parts = partsOf(words);
    return parts.flatMap((part, at) => {
      const groups = casualtyIn(part);
      const before = groups ? settingOf(parts, at, groups) : null;
      return groups && before ? [draftOf(text, before, groups, part)] : [];
    });
  });
}

import type { Draft } from '../../language.ts';
import { rangeOf } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { DraftContext } from './context.ts';
import { predicateOf } from './predicate.ts';
import type { Participant, Segment } from './segments.ts';

/** One member of a series: "मेरठ में 48". */
interface Member {
  readonly place: readonly Word[];
  readonly marker: Word;
  readonly number: readonly Word[];
}

interface Series {
  readonly prefix: readonly Word[];
  readonly members: readonly Member[];
  /** What is counted, between the last number and the verb. */
  readonly counted: readonly Word[];
}

/** A series is told apart from this many members on. */
const FEWEST = 2;
/** The first members of a series are worth a question like any claim; a quiz is not made of the rest. */
const FIRST = 2;
const KIND_OF_PLACE = /^(?:जिले|शहर|राज्य|नगर|प्रखंड|तहसील)$/u;

function isJoiner(word: Word | undefined): boolean {
  return word?.text === ',' || word?.pos === 'coordinator' || word?.key === 'जबकि' || word?.key === 'वहीं';
}

function isPlace(word: Word | undefined): boolean {
  return word?.name?.class === 'place' && !word.inside;
}

/** Where a place, or several with "और" between them, ends that starts at `at`. */
function endOfPlaces(words: readonly Word[], at: number): number {
  let end = at;
  while (isPlace(words[end])) {
    end += (words[end] as Word).length;
    if (KIND_OF_PLACE.test(words[end]?.key ?? '')) end++;
    const next = isJoiner(words[end]) ? end + 1 : end;
    if (next === end || !isPlace(words[next])) break;
    end = next;
  }
  return end;
}

/** "2-2", "चार-चार": so many in each. */
function isEach({ text }: Word): boolean {
  const [a, b, ...more] = text.split('-');
  return a !== undefined && a !== '' && a === b && more.length === 0;
}

function isCount(word: Word | undefined): boolean {
  if (word && !word.inside && isEach(word)) return true;
  const fact = word?.value?.fact;
  return (
    fact?.type === 'quantity' && fact.dimension === 'count' && fact.comparator === 'exact' && !word?.inside
  );
}

/** "मेरठ में 48" at `at`, and where it ends. */
function memberAt(words: readonly Word[], at: number): { member: Member; end: number } | null {
  const placeEnd = endOfPlaces(words, at);
  const marker = words[placeEnd];
  const number = words[placeEnd + 1];
  if (placeEnd === at || !marker || !/^(?:में|से)$/u.test(marker.key) || !number || !isCount(number))
    return null;
  const end = placeEnd + 1 + number.length;
  return {
    member: { place: words.slice(at, placeEnd), marker, number: words.slice(placeEnd + 1, end) },
    end,
  };
}

/** Reads "A में 3, B में 4 और C में 5 मामले सामने आए"; null where the clause is no such series. */
function readSeries({ clause, verb }: Frame): Series | null {
  const { words } = clause;
  const first = words.findIndex((_, i) => memberAt(words, i) !== null);
  if (first < 0) return null;
  const members: Member[] = [];
  let at = first;
  for (;;) {
    const found = memberAt(words, at);
    if (!found) break;
    members.push(found.member);
    at = found.end;
    while (isJoiner(words[at])) at++;
  }
  const verbAt = words.indexOf(verb.words[0] as Word);
  const counted = words.slice(at, Math.max(at, verbAt));
  if (members.length < FEWEST || counted.some(({ name, value }) => name?.class === 'place' || value))
    return null;
  return { prefix: words.slice(0, first), members, counted };
}

/** "में 12, गया में 9 और": numbers of several places, whether or not each place is known. */
function isSeriesLike({ clause: { words } }: Frame): boolean {
  const members = words.filter(
    (word, i) =>
      /^(?:में|से)$/u.test(word.key) &&
      isCount(words[i + 1]) &&
      (isJoiner(words[i + 1 + (words[i + 1] as Word).length]) ||
        isPlace(words[i + 1 + (words[i + 1] as Word).length])),
  );
  return members.length >= 2;
}

/** Only when: "मंगलवार को", "अब तक". Anything else before the first place may belong to that place alone. */
function isTimeOnly(prefix: readonly Word[]): boolean {
  return prefix.every(
    (word) =>
      word.value?.fact.type === 'time' ||
      word.pos === 'adverb' ||
      word.text === ',' ||
      /^(?:को|तक)$/u.test(word.key),
  );
}

function draftMember(member: Member, series: Series, frame: Frame, context: DraftContext): Draft {
  const time = series.prefix.filter(({ text }) => text !== ',');
  const hasTime = time.some(({ value }) => value !== undefined);
  const base = hasTime ? 1 : 0;
  const participants: Participant[] = [
    ...(hasTime ? [{ role: 'time', words: time.filter(({ value }) => value), marker: [] } as const] : []),
    { role: 'place', words: member.place, marker: [member.marker] },
    { role: 'object', words: member.number, marker: [] },
  ];
  const segments: Segment[] = [
    ...(time.length > 0
      ? [
          {
            kind: 'words',
            words: time,
            place: { part: 'core', ...(hasTime ? { participant: 0 } : {}) },
          } as const,
        ]
      : []),
    { kind: 'words', words: [...member.place, member.marker], place: { part: 'core', participant: base } },
    { kind: 'words', words: member.number, place: { part: 'core', participant: base + 1 } },
    { kind: 'words', words: series.counted, place: { part: 'core' } },
    { kind: 'words', words: frame.verb.words, place: { part: 'predicate' } },
  ];
  const draft = buildDraft(context.text, {
    segments,
    participants,
    evidence: [rangeOf([...member.place, ...member.number])],
    kind: frame.kind,
    modality: frame.modality,
    negated: frame.negated,
    ...(frame.source ? { source: frame.source } : {}),
    predicate: predicateOf(context.text, frame),
    blocks: frame.blocks,
    rules: [...frame.rules, 'claim.series'],
    confidence: frame.confidence,
    sentence: context.sentence,
    salience: series.members.indexOf(member) < FIRST ? context.salience : context.salience * 0.3,
  });
  return withCounted(draft, series.counted);
}

/** "… और गया से एक सैंपल भेजा गया": the verb is that of one, and cannot be told of 23. */
function agreesWith({ number }: Member, { verb }: Frame): boolean {
  const fact = number[0]?.value?.fact;
  const isOne = fact?.type === 'quantity' && fact.value === 1;
  if (verb.gender === 'f' || verb.number === undefined) return true;
  return isOne === (verb.number === 'sg');
}

/** The number of a member counts what only the last one names. */
function withCounted(draft: Draft, counted: readonly Word[]): Draft {
  const noun = counted.findLast((word) => word.noun && word.noun.length > 0)?.noun?.[0];
  if (!noun) return draft;
  const at = draft.claim.arguments.findIndex(({ role }) => role === 'object');
  const slots = draft.form.slots.map((slot, i) =>
    i === at ? { ...slot, head: noun.lemma, gender: noun.gender } : slot,
  );
  return { ...draft, form: { ...draft.form, slots } };
}

/**
 * "आगरा में 104, मेरठ में 48 और शामली में 17 मामले सामने आए": a claim for each place. Null where the clause is no
 * such series; none where what stands before it cannot be told with each.
 */
export function seriesClaims(frame: Frame, context: DraftContext): Draft[] | null {
  const series = readSeries(frame);
  if (!series) return isSeriesLike(frame) ? [] : null;
  if (frame.negated || frame.borrowed || !isTimeOnly(series.prefix) || series.counted.length === 0) return [];
  return series.members
    .filter((member) => agreesWith(member, frame))
    .map((member) => draftMember(member, series, frame, context));
}

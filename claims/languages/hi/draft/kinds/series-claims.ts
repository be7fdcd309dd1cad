import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { buildDraft } from '../parts/build.ts';
import { befallingCounted } from '../parts/casualties.ts';
import { predicateOf } from '../parts/predicate.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { isMeasure, isSeriesLike, type Member, readSeries, type Series } from './series.ts';
import { countedNoun, countedOf, isOne, unitOf, withMeasured, withUnit } from './series-counts.ts';
import { isWhen } from './series-words.ts';

/** The first members of a series are worth a question like any claim; a quiz is not made of the rest. */
const FIRST = 2;

/** Links to the sentence before that say nothing of the places: "इनमें", "इसके अलावा", "उधर". */
const LINKS = /^(?:इनमें|इसमें|इसके|अलावा|अतिरिक्त|साथ|बाद|इसी|तरह|वहीं|वही|उधर|इधर|जबकि|ही|भी)$/u;
/** Of those named before: which they are is not told. */
const POINTS = /^(?:इनमें|इसमें|इसके|इसी)$/u;

interface Shared {
  /** When and of what, told with each: "मंगलवार को", "ठंड से". */
  readonly words: readonly Word[];
  /** The words that may be an argument: the time. */
  readonly time: readonly Word[];
  readonly points: boolean;
}

const isTime = (word: Word) =>
  word.value?.fact.type === 'time' ||
  (word.value?.fact.type === 'quantity' && word.value.fact.dimension === 'duration') ||
  /^(?:पिछले|बीते|गत)$/u.test(word.key) ||
  word.noun?.[0]?.class === 'time' ||
  word.pos === 'adverb' ||
  word.inside;

/** What an event brings with it: "ठंड से", "तूफान के कारण", "आंधी के दौरान". */
const BRINGS: ReadonlySet<string> = new Set(['instrumental', 'locative', 'cause', 'during', 'means']);

/** How many words at `at` name an event that all members share, with its marker; 0 where none do. */
function eventLength(words: readonly Word[], at: number): number {
  const marker = words.findIndex(
    ({ pos, tag }, i) => i >= at && pos === 'postposition' && tag !== 'genitive',
  );
  const head = words[marker - 1];
  const last = words[marker];
  const kind = head?.noun?.[0]?.class;
  const isEvent = kind === 'event' || kind === 'natural' || kind === 'illness';
  const plain = words
    .slice(at, marker)
    .every(({ pos }) => ['noun', 'name', 'adjective', 'unknown'].includes(pos));
  return marker > at && isEvent && plain && BRINGS.has(last?.tag ?? '')
    ? marker - at + (last?.length ?? 1)
    : 0;
}

/** Whether some words only say when and in what event: "मंगलवार को ठंड से". */
function isSetting(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; ) {
    const event = eventLength(words, at);
    const word = words[at] as Word;
    if (event === 0 && !isTime(word) && !/^(?:को|तक|में)$/u.test(word.key)) return false;
    at += Math.max(1, event);
  }
  return true;
}

/** The words that an argument of time spans: those of the values, where nothing else stands between. */
function timeOf(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ value }) => value !== undefined);
  const end = words.findIndex(({ value }, i) => i > first && value === undefined);
  return first < 0 ? [] : words.slice(first, end < 0 ? undefined : end);
}

/** "स्वास्थ्य विभाग के मुताबिक | डेंगू से": where the marker of whoever says it ends; -1 where none does. */
function markerBehind(prefix: readonly Word[], source: readonly Word[]): number {
  const last = prefix.findLastIndex((word) => source.includes(word));
  const marker = prefix[last + 1];
  if (last < 0 || marker?.tag !== 'according') return -1;
  return last + marker.length;
}

/** What stands before the first place, where it holds for every member; null where it may belong to the first alone. */
function sharedOf(prefix: readonly Word[], source: readonly Word[]): Shared | null {
  const said = prefix.findIndex((word) => source.includes(word));
  const comma = prefix.findIndex((word, i) => i > said && word.text === ',');
  const behind = comma < 0 && said >= 0 ? markerBehind(prefix, source) : comma;
  const own = said < 0 ? prefix : behind < 0 ? null : [...prefix.slice(0, said), ...prefix.slice(behind + 1)];
  if (!own) return null;
  const words = own.filter(({ text }) => text !== ',');
  const first = words.findIndex(({ key }) => !LINKS.test(key));
  const kept = first < 0 ? [] : words.slice(first);
  const points = words.some(({ key }) => POINTS.test(key));
  if (!isSetting(kept)) return null;
  return { words: kept, time: timeOf(kept), points };
}

function draftMember(
  member: Member,
  counted: readonly Word[],
  { shared, series, frame, context }: { shared: Shared; series: Series; frame: Frame; context: DraftContext },
): Draft {
  const last = series.members.at(-1)?.number ?? [];
  const number = withUnit(member.number, unitOf(last).length > 0 ? last[0] : undefined, countedNoun(counted));
  // "17 शख्स के" beside "एक-एक शख्स के": told, but no question is made of it.
  const ofMore = isOne(last) && !isOne(member.number);
  // Only behind the last number do the words stand that say what befell them.
  const beyond = member.number === last ? befallingCounted(counted, frame.verb) : [];
  const hasTime = shared.time.length > 0;
  const base = hasTime ? 1 : 0;
  const participants: Participant[] = [
    ...(hasTime ? [{ role: 'time', words: shared.time, marker: [] } as const] : []),
    { role: isWhen(member.place) ? 'time' : 'place', words: member.place, marker: member.marker },
    { role: 'object', words: number, marker: [], ...(beyond.length > 0 ? { beyond } : {}) },
  ];
  const inPlace = { part: 'core', participant: base } as const;
  const segments: Segment[] = [
    ...(shared.words.length > 0
      ? [
          {
            kind: 'words',
            words: shared.words,
            place: { part: 'core', ...(hasTime ? { participant: 0 } : {}) },
          } as const,
        ]
      : []),
    { kind: 'words', words: [...member.place, ...member.marker], place: inPlace },
    ...(member.marker.length > 0
      ? []
      : [{ kind: 'added', text: 'में', rule: 'series', place: inPlace } as const]),
    ...(member.measured.length > 0
      ? [{ kind: 'words', words: member.measured, place: { part: 'core' } } as const]
      : []),
    { kind: 'words', words: number, place: { part: 'core', participant: base + 1 } },
    ...(counted.length > 0 ? [{ kind: 'words', words: counted, place: { part: 'core' } } as const] : []),
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
    blocks: [...frame.blocks, ...(shared.points || ofMore ? ['unclear-scope'] : [])],
    rules: [...frame.rules, 'claim.series'],
    confidence: frame.confidence,
    sentence: context.sentence,
    salience:
      series.members.findIndex(({ place }) => place === member.place) < FIRST
        ? context.salience
        : context.salience * 0.3,
  });
  return withCounted(draft, countedNoun(counted));
}

/** The number of a member counts what only the last one names. */
function withCounted(draft: Draft, counted: Word | undefined): Draft {
  const noun = counted?.noun?.[0];
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
  // What was measured in several places, where the words of one cannot be told of each, is told as it stands.
  const isMeasured = series !== 'mixed' && series.members.some(({ number }) => number.some(isMeasure));
  if (series === 'mixed') return [];
  const shared = sharedOf(series.prefix, frame.source?.words ?? []);
  if (frame.negated || frame.borrowed || !shared) return isMeasured ? null : [];
  const isTold =
    series.counted.length > 0 ||
    frame.verb.conjunct !== undefined ||
    unitOf(series.members.at(-1)?.number ?? []).length > 0;
  // "इनमें … शामिल हैं": of what, the sentence before tells.
  const isPartial = [...series.counted, ...frame.verb.words].some(({ key }) => key === 'शामिल');
  if (!isTold || isPartial) return [];
  return withMeasured(series.members).flatMap((member) => {
    const counted = countedOf(member, series, frame);
    return counted ? [draftMember(member, counted, { shared, series, frame, context })] : [];
  });
}

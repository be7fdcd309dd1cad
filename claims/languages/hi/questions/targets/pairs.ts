import { matchName } from '../../../../catalogue/lookup.ts';
import type { Argument, Entity, ItemKind, Reading } from '../../../../model.ts';
import { fold, foldPhrase } from '../../../../text/fold.ts';
import type { Range } from '../../../../text/range.ts';
import { pairIn } from '../../../pair.ts';
import { isRole } from '../../lexicon/names/index.ts';
import type { Asked, Seat } from '../ask/seat.ts';
import { wordsBefore } from './margins.ts';

/** What two names of a category are asked for by: direct and before a case marker. */
const NOUNS: readonly (readonly [category: string, kind: ItemKind, direct: string, oblique: string])[] = [
  ['country', 'country', 'देश', 'देशों'],
  ['city', 'city', 'शहर', 'शहरों'],
  ['district', 'place', 'जिले', 'जिलों'],
  ['state', 'place', 'राज्य', 'राज्यों'],
];

const MARKERS: ReadonlySet<string> = new Set(['', 'ने', 'को', 'में', 'से', 'के', 'का', 'की', 'के बीच', 'के साथ']);

function nounFor(pair: readonly [Entity, Entity]): (typeof NOUNS)[number] | undefined {
  return NOUNS.find(([category]) =>
    pair.every((entity) => entity.category === category || entity.category?.startsWith(`${category}.`)),
  );
}

function isFree(pair: readonly Entity[]): boolean {
  return new Set(pair.map(({ ref, name }) => ref ?? name)).size === 2;
}

const isLeader = ({ category }: Entity) => category === 'person.leader';

/** "बिहार बंगाल ओडिशा और छत्तीसगढ़ को": names before the pair belong to its list. */
function isTailOfList(reading: Reading, at: number): boolean {
  const before = wordsBefore(reading, reading.claim.arguments[at] as Argument).trim();
  if (before.endsWith(',')) return true;
  const last = foldPhrase(before.replace(/,$/u, '')).split(' ').slice(-2);
  return last.some((_, from) => matchName(last.slice(from), 0, 'hi')?.length === last.length - from);
}

/** Exactly two names of one kind joined by और, and nothing more. */
export function pairKind(reading: Reading, at: number): ItemKind | null {
  const { claim, form } = reading;
  const argument = claim.arguments[at];
  const pair = argument && MARKERS.has(form.slots[at]?.marker ?? '') ? pairIn(reading, at) : null;
  // "नागपट्टिनम, तंजावुर और तिरुवारूर": two of them in the lists are not all.
  if (!argument || !pair || !isFree(pair) || argument.text.includes(',')) return null;
  if (isTailOfList(reading, at)) return null;
  // "किन दो नेताओं": leaders, and no players.
  if (pair.every((entity) => entity.class === 'person'))
    return argument.role === 'agent' && pair.every(isLeader) ? 'personPair' : null;
  const [, kind] = nounFor(pair) ?? [];
  return kind === undefined || (kind === 'country' && argument.role !== 'agent') ? null : kind;
}

/** "गुजरात और बिहार के कुछ जिलों में": what the two own stays in the stem. */
function ownsMore({ span }: Argument, { span: last }: Argument): boolean {
  return /^ (?:का|की|के) \S/u.test(span.exact.slice(Math.max(0, last.end - span.start)));
}

/** From the first name to the second; the whole phrase where the names are not in it as they stand. */
function rangeOf({ reading: { claim, form }, at, argument }: Seat): Range {
  const inside = claim.arguments.filter(
    ({ fact }, i) => form.slots[i]?.within === at && fact?.type === 'entity',
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return argument.span;
  if (last.span.end !== argument.span.end)
    return ownsMore(argument, last) ? { start: first.span.start, end: last.span.end } : argument.span;
  // "सीएम" before the first name goes with it.
  const before = argument.span.exact.slice(0, first.span.start - argument.span.start).trim();
  const isOffice = isRole(fold(before.split(' ').at(-1) ?? ''));
  return { start: isOffice ? argument.span.start : first.span.start, end: last.span.end };
}

/** What stands in the phrase behind its second name. */
function wordsBehindPair({ reading: { claim, form }, at, argument: { span } }: Seat): string {
  const last = claim.arguments.findLast(
    ({ fact }, i) => form.slots[i]?.within === at && fact?.type === 'entity',
  );
  return last === undefined ? '' : span.exact.slice(Math.max(0, last.span.end - span.start));
}

/** "किन दो नेताओं ने", "किन दो जिलों में": both names are asked for at once. */
export function askPair(seat: Seat): Asked | null {
  const { form } = seat.reading;
  const pair = pairIn(seat.reading, seat.at);
  if (!pair) return null;
  const { marker } = seat.slot;
  const [, , direct, oblique] = nounFor(pair) ?? ['', '', '', 'नेताओं'];
  const range = rangeOf(seat);
  // "गया और आरा में पुल टूटने से": the two are where it happened, and no part of the question.
  if (/^ (?:में|पर|से|को|ने|तक) /u.test(wordsBehindPair(seat))) return null;
  const isOwner = marker === '' && range.end < seat.argument.span.end;
  if (marker === '' && !isOwner && (direct === '' || form.predicate.gender === 'f')) return null;
  return {
    range,
    text: marker === '' && !isOwner ? `कौन-से दो ${direct}` : `किन दो ${oblique}`,
    dropMarker: false,
    answer: pair.map((entity) => entity.name).join(' और '),
    rule: 'ask.pair',
  };
}

import type { Reading } from '../../../model.ts';
import type { Story } from '../../language.ts';
import { type Unit, zonesOf } from './zones.ts';

/** Sentences that are the lead, counted from 0. */
const LEAD = 1;
/** An opening of more words makes a stem too long. */
const MOST_WORDS = 14;
/** With fewer words it tells no event. */
const FEWEST_WORDS = 4;

/** Words that stand for something told elsewhere. */
const OPEN =
  /(?:^|[\s"“])(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|we|our|this|these|those|that|there|today|yesterday|tomorrow|last|next|ago|now|not|no|without)(?=[\s,.'’"”]|$)/iu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isTold({ claim, form }: Reading): boolean {
  return (
    form.sentence <= LEAD &&
    claim.kind === 'event' &&
    claim.status === 'live' &&
    claim.modality === 'asserted' &&
    !claim.negated &&
    claim.confidence >= 0.7 &&
    form.blocks.length === 0
  );
}

/** The units behind the verb that tell the event: what it was done to, where; no time, and nothing behind a comma. */
function kept({ claim, form }: Reading, rest: readonly Unit[], room: number): readonly Unit[] {
  const out: Unit[] = [];
  let words = 0;
  for (const unit of rest) {
    const { argument, part } = unit.piece;
    if (argument === undefined || (part !== 'core' && part !== 'marker')) break;
    const top = form.slots[argument]?.within ?? argument;
    if (claim.arguments[top]?.role === 'time') continue;
    words += unit.text.split(' ').length;
    if (words > room || /[,;:]/u.test(unit.text)) break;
    out.push(unit);
  }
  while (out.at(-1)?.piece.part === 'marker') out.pop();
  return out;
}

/** "Foxconn opened a phone plant near Bengaluru." Null where the claim says no event so shortly. */
function eventOf(reading: Reading): string | null {
  const zones = isTold(reading) ? zonesOf(reading) : null;
  if (!zones || zones.front.length > 0) return null;
  const head = [...zones.subject, ...zones.predicate];
  const room = MOST_WORDS - head.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const rest = kept(reading, zones.rest, room);
  const { claim, form } = reading;
  const object = claim.arguments.findIndex(
    ({ role }, i) => role === 'object' && form.slots[i]?.within === undefined,
  );
  const used = [...head, ...rest];
  if (object >= 0 && !used.some(({ piece }) => piece.argument === object)) return null;
  const text = used
    .map((unit) => unit.text.trim())
    .join(' ')
    .replace(/ (['’]s\b)/gu, '$1')
    .replace(/[.\s]+$/u, '');
  const words = text.split(' ').length;
  const isNamed = /(?<=\s)\p{Lu}\p{L}+/u.test(text) || /^\p{Lu}\p{L}+ (?!of )/u.test(nameAtStart(reading));
  if (!isNamed || OPEN.test(text) || words < FEWEST_WORDS || words > MOST_WORDS) return null;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The claim's text from its first word on, where a name stands there; else nothing. */
function nameAtStart({ claim }: Reading): string {
  const start = claim.spans[0]?.start ?? -1;
  const opens = claim.arguments.some(
    ({ fact, span }) =>
      fact?.type === 'entity' && (fact.class !== 'thing' || fact.ref !== undefined) && span.start === start,
  );
  return opens ? claim.text : '';
}

/** Whether "The plant" at the head of a claim was told of in the event; a subject without article needs nothing. */
function isLinked(reading: Reading, event: ReadonlySet<string>): boolean {
  const subject = (zonesOf(reading)?.subject ?? []).map(({ text }) => text).join(' ');
  if (subject === '' || OPEN.test(subject)) return false;
  if (!/^(?:the|both|one|another|other|a second|a third) /iu.test(subject)) return true;
  const phrase = subject.split(/ (?:of|in|at|on|for|from|with|by|who|which|that) /u)[0] as string;
  return event.has(wordsOf(phrase).at(-1) ?? '');
}

/** What the stems of a story's claims may open with: its event, told in the words of the lead. */
export function storyOf(readings: readonly Reading[]): Story | null {
  for (const lead of readings) {
    const text = eventOf(lead);
    if (text === null) continue;
    const words = new Set(wordsOf(text));
    return {
      openingFor: (reading) =>
        reading.form.sentence !== lead.form.sentence && isLinked(reading, words)
          ? { text, from: lead.claim.id }
          : null,
    };
  }
  return null;
}

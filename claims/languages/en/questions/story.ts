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
  /(?:^|\s)(?:he|him|she|they|it|them|we|our|this|these|those|that|there|today|yesterday|tomorrow|last|next|ago|now|not|no|without)(?=[\s,.'’]|$)/iu;
const POSSESSIVE = /(?:^|\s)(?:his|her|its|their)(?=\s)/iu;
/** "Cut the ribbon": a plain noun that the reader should know already. */
const KNOWN =
  /\bthe \p{Ll}+(?:$| (?:in|on|at|for|with|to|by|from|before|after|was|were|is|are|has|have|had)\b)/u;

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

/** "Began giving", "agreed to build": the second verb goes with the first. */
const isSecondVerb = ({ piece, text }: Unit) =>
  piece.part === 'other' && /^(?:to )?\p{Ll}+$/u.test(text) && /^to |ing$/u.test(text);

/** The units behind the verb that tell the event: what it was done to, where; no time, and nothing behind a comma. */
function kept({ claim, form }: Reading, rest: readonly Unit[], room: number): readonly Unit[] {
  const out: Unit[] = [];
  let words = 0;
  for (const [i, unit] of rest.entries()) {
    const { argument, part } = unit.piece;
    const isPhrase = argument !== undefined && (part === 'core' || part === 'marker');
    if (!isPhrase && !(i === 0 && isSecondVerb(unit))) break;
    const top = argument === undefined ? undefined : (form.slots[argument]?.within ?? argument);
    if (top !== undefined && claim.arguments[top]?.role === 'time') continue;
    words += unit.text.split(' ').length;
    if (words > room || /[,;:]/u.test(unit.text)) break;
    out.push(unit);
  }
  while (out.at(-1)?.piece.part === 'marker' || out.at(-1)?.piece.part === 'other') out.pop();
  return out;
}

const join = (units: readonly Unit[]) =>
  units
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/ (['’]s\b)/gu, '$1')
    .trimEnd()
    .replace(/\.$/u, '');

/** "Foxconn opened a phone plant near Bengaluru." Null where the claim says no event so shortly. */
function eventOf(reading: Reading): string | null {
  const zones = isTold(reading) ? zonesOf(reading) : null;
  if (!zones || zones.front.length > 0) return null;
  const head = join([...zones.subject, ...zones.predicate]);
  const rest = kept(reading, zones.rest, MOST_WORDS - head.split(' ').length);
  const [first] = zones.rest;
  // Without what the verb is done to, nothing is told.
  if (first && first.piece.part !== 'marker' && rest.length === 0) return null;
  const text = `${head} ${join(rest)}`.trim();
  const words = text.split(' ').length;
  const isNamed = /(?<=\s)\p{Lu}\p{L}+/u.test(text) || /^\p{Lu}\p{L}+ (?!of )/u.test(nameAtStart(reading));
  const isOpen = OPEN.test(text) || POSSESSIVE.test(head) || KNOWN.test(text);
  if (!isNamed || isOpen || words < FEWEST_WORDS || words > MOST_WORDS) return null;
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

/**
 * Whether a claim is what its sentence says first, or goes on of the same subject: "in 2016, when 66 percent voted"
 * is told of another time, and the event of the lead must not stand before it.
 */
function isMain(reading: Reading, readings: readonly Reading[]): boolean {
  const startOf = ({ claim }: Reading) => claim.spans[0]?.start ?? 0;
  const agentOf = ({ claim }: Reading) => claim.arguments.find(({ role }) => role === 'agent')?.text;
  const before = readings.filter(
    (other) => other.form.sentence === reading.form.sentence && startOf(other) < startOf(reading),
  );
  return before.every((other) => agentOf(other) !== undefined && agentOf(other) === agentOf(reading));
}

/** What the stems of a story's claims may open with: its first event, told in the words of the lead. */
export function storyOf(readings: readonly Reading[]): Story | null {
  const lead = readings.find(({ claim, form }) => claim.kind === 'event' && form.sentence <= LEAD);
  const text = lead ? eventOf(lead) : null;
  if (!lead || text === null) return null;
  const words = new Set(wordsOf(text));
  return {
    openingFor: (reading) =>
      reading.form.sentence !== lead.form.sentence &&
      isLinked(reading, words) &&
      (reading.claim.kind === 'statement' || isMain(reading, readings))
        ? { text, from: lead.claim.id }
        : null,
  };
}

import type { Reading } from '../../../../model.ts';
import { inSentence, type Unit, zonesOf } from '../zones.ts';

/** Events up to this sentence may be told of what later ones speak of. */
const LAST = 6;
/** An opening of more words makes a stem too long. */
const MOST_WORDS = 15;
/** With fewer words it tells no event. */
const FEWEST_WORDS = 4;

/** Words that stand for something told elsewhere. */
export const OPEN =
  /(?:^|\s)(?:he|him|she|they|it|them|we|our|this|these|those|that|there|today|yesterday|tomorrow|last|next|ago|now|not|no|without)(?=[\s,.'’]|$)/iu;
const POSSESSIVE = /(?:^|\s)(?:his|her|its|their)(?=\s)/iu;
/** "Cut the ribbon": a plain noun that the reader should know already. */
const KNOWN =
  /\b[Tt]he (?!(?:season|year|week|month|day|century|world|country|police|government|army|navy|coast|sea|capital|public)\b)\p{Ll}+(?:$| (?:in|on|at|for|with|to|by|as|into|over|about|against|from|before|after|was|were|is|are|has|have|had)\b)/u;

/** "… in Afghanistan's": the phrase goes on. */
const CUT_OFF =
  /(?:['’]s?|\d\p{L}{0,2}|\s(?:bid|told \p{L}+|MPs)|\s(?:an?|the|of|in|on|at|to|for|by|with|and|or))$/u;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a claim may be told as what happened: by the article itself, or by somebody whom the opening names. */
function isTold({ claim, form }: Reading): boolean {
  const isFirm = claim.modality === 'asserted' || claim.modality === 'reported';
  return (
    form.sentence <= LAST &&
    claim.kind === 'event' &&
    claim.status === 'live' &&
    isFirm &&
    !claim.negated &&
    claim.confidence >= 0.7 &&
    form.blocks.length === 0
  );
}

/** "According to officials, …"; empty where the article itself says so, null where nobody is named. */
function sourceOf({ claim }: Reading): string | null {
  if (claim.modality === 'asserted') return '';
  const source = claim.attribution?.source ?? '';
  // "According to the airline, the airline …"
  if (claim.text.includes(source)) return null;
  if (source === '' || OPEN.test(source) || POSSESSIVE.test(source) || /^the \p{Ll}+$/iu.test(source))
    return null;
  return `According to ${source.replace(/^(?:The|A|An|Officials|Police|Scientists|Researchers|Prosecutors|Doctors|Local|State)(?= |$)/u, (word) => word.toLowerCase())}, `;
}

/** "Began giving", "agreed to build", "on suspicion of stealing": a verb that goes on with what was said. */
const isSecondVerb = ({ piece, text }: Unit) =>
  piece.part === 'other' && /^(?:to \p{Ll}+|(?:(?:of|for|by|in) )?\p{Ll}+ing)$/u.test(text);

/** The units behind the verb that tell the event: what it was done to, where; no time, and nothing behind a comma. */
function kept({ claim, form }: Reading, rest: readonly Unit[], room: number): readonly Unit[] {
  const out: Unit[] = [];
  let words = 0;
  for (const unit of rest) {
    const { argument, part } = unit.piece;
    const isPhrase = argument !== undefined && (part === 'core' || part === 'marker');
    if (!isPhrase && !isSecondVerb(unit)) break;
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

/** A day before the subject says no more of which event it is. */
function isTimeFront({ claim, form }: Reading, front: readonly Unit[]): boolean {
  return front.every(({ piece }) => {
    const at = piece.argument;
    const top = at === undefined ? undefined : (form.slots[at]?.within ?? at);
    return top === undefined ? /^[,\s]*$/u.test(piece.text) : claim.arguments[top]?.role === 'time';
  });
}

/** A lead that was not read to its end is told as it stands, where it is short. */
const isVerbatimLead = ({ claim, form }: Reading) =>
  form.sentence === 0 && claim.rules.some((rule) => rule.includes('verbatim'));
const LONGEST_LEAD = 22;

function leadOf({ claim }: Reading): string | null {
  const text = claim.text.replace(/\.$/u, '');
  const isFirm =
    claim.modality === 'asserted' || (claim.modality === 'reported' && claim.attribution !== null);
  const isNamed = /(?<=\s)\p{Lu}\p{L}+/u.test(text);
  const isOpen = OPEN.test(text) || POSSESSIVE.test(text) || KNOWN.test(text);
  return isFirm && !claim.negated && isNamed && !isOpen && text.split(' ').length <= LONGEST_LEAD
    ? `${text}.`
    : null;
}

/** "Foxconn opened a phone plant near Bengaluru." Null where the claim says no event so shortly. */
export function eventOf(reading: Reading): string | null {
  if (isVerbatimLead(reading)) return leadOf(reading);
  const zones = isTold(reading) ? zonesOf(reading) : null;
  const source = sourceOf(reading);
  if (!zones || source === null || !isTimeFront(reading, zones.front)) return null;
  const head = join([...zones.subject, ...zones.predicate]);
  const rest = kept(reading, zones.rest, MOST_WORDS - head.split(' ').length);
  const [first] = zones.rest;
  // Without what the verb is done to, nothing is told.
  if (first && first.piece.part !== 'marker' && rest.length === 0) return null;
  const text = `${head} ${join(rest)}`.trim();
  const words = text.split(' ').length;
  const isNamed = /(?<=\s)\p{Lu}\p{L}+/u.test(text) || /^\p{Lu}\p{L}+ (?!of )/u.test(nameAtStart(reading));
  const isOpen = OPEN.test(text) || POSSESSIVE.test(head) || KNOWN.test(text);
  if (!isNamed || isOpen || CUT_OFF.test(text) || words < FEWEST_WORDS || words > MOST_WORDS) return null;
  const own =
    source === '' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : inner(reading, zones.subject, text);
  return `${source}${own}.`;
}

/** The event in the middle of a sentence: only a name keeps its capital. */
function inner(reading: Reading, subject: readonly Unit[], text: string): string {
  const [first] = subject;
  const opens = first ? inSentence(reading, first) : '';
  return first && text.startsWith(first.text) ? `${opens}${text.slice(first.text.length)}` : text;
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

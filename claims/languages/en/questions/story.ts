import type { Reading } from '../../../model.ts';
import type { Story } from '../../language.ts';
import { inSentence, type Unit, zonesOf } from './zones.ts';

/** Sentences that are the lead, counted from 0. */
const LEAD = 1;
/** Events up to this sentence may be told of what later ones speak of. */
const LAST = 6;
/** An opening of more words makes a stem too long. */
const MOST_WORDS = 22;
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
  if (source === '' || OPEN.test(source) || POSSESSIVE.test(source) || /^the \p{Ll}+$/iu.test(source))
    return null;
  return `According to ${source.replace(/^(?:The|A|An|Officials|Police|Scientists|Researchers|Prosecutors|Doctors|Local|State)(?= |$)/u, (word) => word.toLowerCase())}, `;
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

/** A day before the subject says no more of which event it is. */
function isTimeFront({ claim, form }: Reading, front: readonly Unit[]): boolean {
  return front.every(({ piece }) => {
    const at = piece.argument;
    const top = at === undefined ? undefined : (form.slots[at]?.within ?? at);
    return top === undefined ? /^[,\s]*$/u.test(piece.text) : claim.arguments[top]?.role === 'time';
  });
}

/** "Foxconn opened a phone plant near Bengaluru." Null where the claim says no event so shortly. */
function eventOf(reading: Reading): string | null {
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
  if (!isNamed || isOpen || words < FEWEST_WORDS || words > MOST_WORDS) return null;
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

/** Heads of which there is one for everybody: "the government", "the world". */
const UNIQUE: ReadonlySet<string> = new Set(
  'government police army military navy world sun moon earth country capital parliament president public state internet economy weather sky sea coast north south east west past future end start beginning rest latter former first second third most others number price cost use death birth'.split(
    ' ',
  ),
);

/** Other words for what a story told of: "the quake" after "an earthquake". */
const SAME_THING: readonly string[] = [
  'earthquake quake tremor temblor',
  'plane flight aircraft jet airliner airplane',
  'ship vessel boat ferry frigate warship',
  'company firm carmaker chipmaker maker group giant',
  'fire blaze wildfire',
  'storm cyclone hurricane typhoon',
  'match game final tie',
  'coin treasure hoard',
  'test trial study',
  'poll survey vote election referendum ballot',
  'film movie',
  'deal agreement accord pact treaty',
  'law bill act legislation',
  'blast explosion bombing',
  'crash accident collision',
  'factory plant works',
];

const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  SAME_THING.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')] as const)),
);

const singular = (word: string) => word.replace(/(?<=[^s])s$/u, '');

/** Whether an event told of what a head stands for. */
function tellsOf(event: ReadonlySet<string>, head: string): boolean {
  return [head, singular(head), ...(SAME.get(singular(head)) ?? [])].some(
    (word) => event.has(word) || event.has(`${word}s`),
  );
}

/** The noun of "The plant" at the head of a claim, which says of which plant only with what stood before it. */
function knownHead(reading: Reading): string | null {
  const subject = (zonesOf(reading)?.subject ?? []).map(({ text }) => text).join(' ');
  if (!/^(?:the|both|one|another|other|a second|a third|all|all the|half the|most) /iu.test(subject))
    return null;
  const [phrase = '', tail] = subject.split(/ (?:of|in|at|on|for|from|with|by|who|which|that) /u);
  const words = phrase.split(' ');
  const isNamed = words.slice(1).some((word) => /^\p{Lu}/u.test(word)) || / ?\p{Lu}/u.test(tail ?? '');
  const owner = phrase.match(/^the (\p{Ll}+)['’]s? /iu)?.[1];
  const head = owner ?? wordsOf(phrase).at(-1) ?? '';
  return isNamed && !owner ? null : UNIQUE.has(head) ? null : head;
}

/** A subject that stands for somebody told of before. */
function isOpenSubject(reading: Reading): boolean {
  const subject = (zonesOf(reading)?.subject ?? []).map(({ text }) => text).join(' ');
  return subject === '' || OPEN.test(subject);
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

interface Event {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly reading: Reading;
}

/** The first events of a story, in the words of its lead. */
function eventsOf(readings: readonly Reading[]): Event[] {
  return readings.flatMap((reading) => {
    const text = eventOf(reading);
    return text === null ? [] : [{ text, words: new Set(wordsOf(text)), reading }];
  });
}

/** What the stems of a story's claims may open with: the event that tells of what the claim speaks of. */
export function storyOf(readings: readonly Reading[]): Story | null {
  const events = eventsOf(readings);
  const eventFor = (reading: Reading): Event | undefined => {
    const head = knownHead(reading);
    const before = events.filter((event) => event.reading.form.sentence < reading.form.sentence);
    if (head !== null) return before.find(({ words }) => tellsOf(words, head));
    // What happened first is what the story is of; a later event says nothing of the rest.
    return before[0]?.reading.form.sentence !== undefined && before[0].reading.form.sentence <= LEAD
      ? before[0]
      : undefined;
  };
  return {
    openingFor: (reading) => {
      const event = isOpenSubject(reading) ? undefined : eventFor(reading);
      const fits = event && (reading.claim.kind === 'statement' || isMain(reading, readings));
      return fits ? { text: event.text, from: event.reading.claim.id } : null;
    },
    pointsBack: (reading) => reading.claim.kind !== 'statement' && knownHead(reading) !== null,
  };
}

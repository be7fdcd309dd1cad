import type { Reading } from '../../../../model.ts';
import type { Opening, Story } from '../../../language.ts';
import { describedAs, isBroughtIn } from './described.ts';
import { eventOf, wordsOf } from './event.ts';
import { headlineEvent } from './headline.ts';
import { kickersOf } from './kicker.ts';
import { goesWithEvent, isOpenSubject, knownHead, knownObject, tellsOf } from './known.ts';
import { namesUnlisted } from './proper.ts';
import { isUnsure, mentionsOf } from './sure.ts';

/** Sentences that are the lead, counted from 0. */
const LEAD = 1;

/**
 * Whether a claim is what its sentence says first, or goes on of the same subject: "in 2016, when 66 percent voted"
 * is told of another time, and the event of the lead must not stand before it.
 */
function isMain(reading: Reading, readings: readonly Reading[]): boolean {
  const startOf = ({ claim }: Reading) => claim.spans[0]?.start ?? 0;
  const agentOf = ({ claim }: Reading) => claim.arguments.find(({ role }) => role === 'agent')?.text;
  // What somebody is said to have said is told within the saying.
  if (reading.claim.attribution !== null) return true;
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
  const told = readings.flatMap((reading) => {
    const text = isOpenSubject(reading) ? null : eventOf(reading);
    return text === null ? [] : [{ text, words: new Set(wordsOf(text)), reading }];
  });
  // What the story tells itself comes before what it has from others.
  const rank = ({ reading: { form, claim } }: Event) =>
    (form.sentence <= LEAD ? 0 : form.sentence) + (claim.attribution === null ? 0 : 0.5);
  return told.sort((a, b) => rank(a) - rank(b));
}

const startOf = ({ claim }: Reading) => claim.spans[0]?.start ?? 0;

/** Whether a claim names all that an event names: "the museum in Cologne" after "Thieves robbed a museum in Cologne". */
function saysNoMore({ text }: Event, { claim }: Reading): boolean {
  const names = text.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  return names.length > 0 && names.every((name) => claim.text.includes(name));
}

/** Whether one claim is told before another: in a sentence before, or apart from it in the same. */
function isBefore(a: Reading, b: Reading): boolean {
  const [first, second] = [a.claim.spans[0], b.claim.spans[0]];
  if (a.form.sentence !== b.form.sentence) return a.form.sentence < b.form.sentence;
  return first !== undefined && second !== undefined && first.end <= second.start;
}

/** What the stems of a story's claims may open with: the event that tells of what the claim speaks of. */
export function storyOf(readings: readonly Reading[], text: string): Story | null {
  const mentions = mentionsOf(readings);
  const events = eventsOf(readings.filter((reading) => !isUnsure(reading, mentions, text)));
  const label = headlineEvent(text);
  const labelWords = new Set(wordsOf(label ?? ''));
  const eventFor = (reading: Reading): Event | undefined => {
    const head = knownHead(reading);
    const before = events.filter((event) => isBefore(event.reading, reading));
    const own = head === null ? undefined : before.find(({ words }) => tellsOf(words, head));
    const isOpen =
      head !== null && (!goesWithEvent(head) || isBroughtIn(head, text.slice(0, startOf(reading))));
    if (own || isOpen) return own;
    // What happened first is what the story is of; a later event says nothing of the rest.
    const [first] = before;
    return first && first.reading.form.sentence <= LEAD ? first : undefined;
  };
  const described = (reading: Reading): Opening | null => {
    const head = knownHead(reading);
    const as = head === null ? null : describedAs(head, text.slice(0, startOf(reading)));
    return as === null ? null : { text: as, insteadOf: `the ${head}` };
  };
  /** "In the Micronesia plane crash, …": where no claim tells the event so, the headline may. */
  const headed = (reading: Reading): Opening | null => {
    const head = knownHead(reading);
    const isTold = head === null || goesWithEvent(head) || tellsOf(labelWords, head);
    return isTold && isMain(reading, readings) ? { text: `In the ${label},` } : null;
  };
  /** "Signed the deal": the event that tells of a deal. */
  const toldOf = (reading: Reading): Opening | null => {
    const head = knownObject(reading);
    const event =
      head === null || !isMain(reading, readings)
        ? undefined
        : events.find((other) => isBefore(other.reading, reading) && tellsOf(other.words, head));
    return event ? { text: event.text, from: event.reading.claim.id } : null;
  };
  const find = (reading: Reading): Opening | null => {
    if (isOpenSubject(reading)) return null;
    const told = knownHead(reading) === null ? toldOf(reading) : null;
    if (told) return told;
    const name = described(reading);
    if (name) return name;
    const event = eventFor(reading);
    // The claim names it all itself.
    if (!event && label !== null) return headed(reading);
    if (event && knownHead(reading) === null && saysNoMore(event, reading)) return { text: '' };
    const fits = event && (reading.claim.kind === 'statement' || isMain(reading, readings));
    return fits ? { text: event.text, from: event.reading.claim.id } : null;
  };
  const known = new Map<Reading, Opening | null>();
  return {
    kickerFor: kickersOf(readings, label, text),
    openingFor: (reading) => {
      const opening = known.has(reading) ? (known.get(reading) ?? null) : find(reading);
      known.set(reading, opening);
      return opening;
    },
    namesBeside: (reading, argument) =>
      reading.claim.kind !== 'statement' && namesUnlisted(reading, argument, text),
    isUnsure: (reading) => isUnsure(reading, mentions, text),
    lacksTopic: (reading) => reading.claim.kind === 'event' && toldOf(reading) !== null,
    pointsBack: (reading) =>
      reading.claim.kind !== 'statement' && (knownHead(reading) !== null || isOpenSubject(reading)),
  };
}

import type { Modality } from '../../../../model.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { coreWords, markerWords, type Nominal, phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { lookUpEventNoun } from '../../lexicon/event-nouns.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { besidePhrases } from '../memory/surroundings.ts';
import { buildDraft } from '../parts/build.ts';
import { perfective } from '../parts/inflect.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';

/** "X द्वारा … N": the agent, what stands between, and the action noun. */
interface NominalEvent {
  readonly agent: Nominal;
  readonly between: readonly Part[];
  readonly before: readonly Part[];
  readonly noun: Nominal;
  readonly verb: string;
}

/** What an action is that is only spoken of: "बिक्री पर प्रतिबंध", "यात्रा की संभावना". */
const UNDONE =
  /^(?:प्रतिबंध|रोक|पाबंदी|बैन|अनुमति|इजाजत|संभावना|आशंका|उम्मीद|मांग|योजना|प्रस्ताव|तैयारी|विचार|खतरा|चेतावनी|धमकी|वादा)$/u;

/** What somebody is thanked or praised for has been done: "सहायता के लिए आभार". */
const THANKS = /^(?:आभार|आभारी|धन्यवाद|शुक्रिया|शुक्रगुजार|कृतज्ञ|सराहना|प्रशंसा|बधाई)$/u;

/** Whether the clause says of the action that it is forbidden, wanted or to be feared, or is what something is for. */
function isUndone({ clause, negated, modality, verb }: Frame, { noun }: NominalEvent): boolean {
  if (negated || (modality === 'planned' && noun.tag !== 'direct')) return true;
  const { end } = rangeOf(noun.group.words);
  if (noun.tag === 'purpose' && !clause.words.some(({ key }) => THANKS.test(key))) return true;
  return (
    UNDONE.test(verb.conjunct?.key ?? '') ||
    clause.words.some(({ key, start }) => start > end && UNDONE.test(key))
  );
}

const SETTING = new Set(['during', 'between', 'locative', 'after', 'dative']);

/** "संगठन द्वारा अनुमोदित …": whoever is named did what the adjective says, not the noun after it. */
function isQualifying(next: Part | undefined): boolean {
  const first = next && phraseWords(next.phrase)[0];
  return first?.pos === 'adjective' && /(?:ित|जारी|प्रदत्त)$/u.test(first.key);
}

function findEvents(parts: readonly Part[]): NominalEvent[] {
  const events: NominalEvent[] = [];
  parts.forEach(({ phrase }, at) => {
    if (phrase.kind !== 'nominal' || phrase.tag !== 'agentive') return;
    if (isQualifying(parts[at + 1])) return;
    for (let i = at + 1; i < parts.length; i++) {
      const other = (parts[i] as Part).phrase;
      if (other.kind !== 'nominal') break;
      const event = lookUpEventNoun(other.group.head.key);
      if (event?.agent !== 'ergative' || !other.group.head.noun) continue;
      const before = parts.slice(0, at).filter(({ phrase: p }) => p.kind === 'nominal' && SETTING.has(p.tag));
      events.push({ agent: phrase, between: parts.slice(at + 1, i), before, noun: other, verb: event.verb });
      break;
    }
  });
  return events;
}

/** What somebody reports of an action is reported; what is believed of it leaves the action as it is told. */
function modalityOf({ modality, source }: Frame): Modality {
  if (modality === 'planned') return 'planned';
  return modality === 'reported' && source ? 'reported' : 'asserted';
}

function draftEvent(
  event: NominalEvent,
  setting: readonly Part[],
  frame: Frame,
  context: DraftContext,
): Draft | null {
  const head = event.noun.group.head;
  const reading = head.noun?.[0];
  if (!reading) return null;
  const around = besidePhrases(context, frame.verb, frame.clause.words);
  const participants: Participant[] = [];
  const segments: Segment[] = [];
  const blocks: string[] = [];
  const add = (words: readonly Word[], marker: readonly Word[], role: Part['role'], rewritten?: string) => {
    const participant = participants.length;
    participants.push({ role, words, marker, ...(rewritten ? { shownMarker: rewritten } : {}) });
    const resolved = resolveWords(words, { part: 'core', participant }, around);
    segments.push(...resolved.segments);
    blocks.push(...resolved.blocks);
    const place = { part: 'marker', participant } as const;
    if (rewritten) segments.push({ kind: 'replaced', words: marker, text: rewritten, place });
    else if (marker.length > 0) segments.push({ kind: 'words', words: marker, place });
  };
  for (const { phrase, role } of setting) add(coreWords(phrase), markerWords(phrase), role);
  add(event.agent.group.words, event.agent.group.marker, 'agent', 'ने');
  for (const { phrase, role } of event.between) add(coreWords(phrase), markerWords(phrase), role);
  add(event.noun.group.words, [], 'object');
  const form = perfective(event.verb, reading.gender, reading.number);
  segments.push({ kind: 'added', text: form, rule: 'light-verb', place: { part: 'predicate' } });
  const first = setting[0] ? phraseWords(setting[0].phrase) : event.agent.group.words;
  const agentRange = rangeOf(event.agent.group.words);
  return buildDraft(context.text, {
    segments,
    participants,
    evidence: [{ start: rangeOf(first).start, end: rangeOf(event.noun.group.words).end }],
    kind: 'event',
    modality: modalityOf(frame),
    negated: false,
    ...(frame.source && frame.modality === 'reported' ? { source: frame.source } : {}),
    subject: context.text.slice(agentRange.start, agentRange.end),
    predicate: {
      text: head.text,
      lemma: `${reading.lemma} ${event.verb}ना`,
      ergative: true,
      passive: false,
      tense: 'past',
      gender: reading.gender,
      number: reading.number,
    },
    blocks: [...new Set(blocks)],
    rules: ['claim.event-noun'],
    confidence: 0.8,
    sentence: context.sentence,
    salience: context.salience,
  });
}

/** "पुतिन द्वारा 24 वर्ष बाद उत्तर कोरिया की यात्रा" → "पुतिन ने 24 वर्ष बाद उत्तर कोरिया की यात्रा की।" */
export function eventNounClaims(frame: Frame, context: DraftContext): Draft[] {
  return findEvents(frame.parts).flatMap((event) => {
    if (isUndone(frame, event)) return [];
    const plain = draftEvent(event, [], frame, context);
    const placed = event.before.length > 0 ? draftEvent(event, event.before, frame, context) : null;
    return [plain, placed].filter((draft): draft is Draft => draft !== null);
  });
}

/** The parts of a frame that belong to an action noun and not to its verb. */
export function partsOfEvents(parts: readonly Part[]): ReadonlySet<Part> {
  const taken = new Set<Part>();
  for (const event of findEvents(parts)) {
    for (const part of parts) {
      if (part.phrase === event.agent || event.between.includes(part) || event.before.includes(part))
        taken.add(part);
    }
  }
  return taken;
}

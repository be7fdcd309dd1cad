import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { coreWords, type Embedded, markerWords, type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { besidePhrases, type Surroundings } from '../memory/surroundings.ts';
import { buildDraft } from '../parts/build.ts';
import { embeddedRoles } from '../parts/embedded.ts';
import { verbLemma } from '../parts/predicate.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';
import {
  isFactual,
  isHappening,
  participles,
  type Told,
  tellsFact,
  tellsHowLong,
} from './participle-facts.ts';
import { type Host, hostOf, hostSegments } from './participle-host.ts';
import { verbSegments } from './participle-verb.ts';

/** "पटना से आए मोहन राय ने बताया", "पटना में हुई रैली में राय ने कहा": what is told of the speaker, and of where he speaks. */
function isOfPaper({ words }: Host, { source, carrier, clause }: Frame): boolean {
  if (!source) return true;
  return (
    source.words.includes(words[0] as Word) || (carrier && clause.words.includes(source.words[0] as Word))
  );
}

/** What a participle tells beside its noun, as it stands before it. */
interface Beside {
  readonly segments: readonly Segment[];
  readonly participants: readonly Participant[];
  readonly blocks: readonly string[];
}

/** The phrases of a participle, whose first participant is the `first` of its claim. */
function besideOf(embedded: Embedded, first: number, around: Surroundings, text: string): Beside {
  const segments: Segment[] = [];
  const participants: Participant[] = [];
  const blocks: string[] = [];
  for (const { phrase, role } of embeddedRoles(embedded)) {
    if (isNext(phrase, text)) continue;
    const participant = first + participants.length;
    const [words, marker] = [coreWords(phrase), markerWords(phrase)];
    participants.push({ role, words, marker });
    const inner = resolveWords(words, { part: 'core', participant }, around);
    segments.push(...inner.segments);
    blocks.push(...inner.blocks);
    if (marker.length > 0)
      segments.push({ kind: 'words', words: marker, place: { part: 'marker', participant } });
  }
  return { segments, participants, blocks };
}

/** What happened is told for the sake of something else: its figures may be asked, and nothing more. */
const SURE_OF_FIGURES = 0.65;

/** Whether what a participle tells says which one its noun is. */
function tellsWhich(told: Told, host: Host): boolean {
  if (host.person || host.number === 'pl' || tellsHowLong(told)) return true;
  return told.embedded.phrases
    .flatMap(phraseWords)
    .some((word) => word.name || word.value?.fact.type === 'time');
}

/** A story of what never happened. */
const RUMOUR = /अफवाह|मनगढ़ंत|फर्जी (?:खबर|वीडियो|सूचना|संदेश|मैसेज|पोस्ट)/u;

/** "संगठन ने कहा कि हमले में …": a body by name answers for what it says, anybody else may be told what never was. */
const isOfBody = ({ words }: NonNullable<Frame['source']>): boolean =>
  words.some(({ name, inside }) => name?.class === 'organisation' && !inside);

/** "आरोप है कि मई में हुई हत्या में …": what is only alleged or heard need not have happened at all. */
function isDoubtful({ modality, clause, rules }: Frame, said: Frame['source']): boolean {
  if (said && !isOfBody(said)) return true;
  if (modality !== 'hedged') return false;
  return (
    (clause.governor !== undefined && !said) ||
    rules.some((rule) => /^hedge\.(?:claimed|said|hearsay)$/u.test(rule))
  );
}

/** "पिछले महीने हुआ कथित हमला": that it came about at all is only alleged. */
const isAlleged = ({ words }: Host) => words.some(({ key }) => key === 'कथित');

/** "और | फिर मैदान में उतरे राय को": what came next in the clause, and nothing of the participle. */
function isNext(phrase: Phrase, text: string): boolean {
  const [first, ...more] = phraseWords(phrase);
  if (phrase.kind !== 'adverbial' || first?.key !== 'फिर' || more.length > 0) return false;
  return /(?:और|तथा|एवं|लेकिन|मगर|पर)\s+$/u.test(text.slice(Math.max(0, first.start - AHEAD), first.start));
}

/** So far back, in UTF-16 code units, stands what joins two clauses. */
const AHEAD = 8;

/** "मदद की": what went on beside it went on then; beside "मदद की है" it goes on still. */
const isOver = ({ tense, words }: Frame['verb']) =>
  tense === 'past' && !/^(?:है|हैं|हूं)$/u.test(words.at(-1)?.key ?? '');

function draftParticiple(told: Told, frame: Frame, context: DraftContext): Draft | null {
  const { nominal, embedded } = told;
  const host = hostOf(nominal);
  const verb = verbSegments(embedded.verb, host, isOver(frame.verb));
  if (!verb || (host.number === 'sg' && !host.person && !host.gender)) return null;
  const around = besidePhrases(context, embedded.verb);
  const about = hostSegments(nominal, host, { part: 'core', participant: 0 }, around);
  if (!about) return null;
  const beside = besideOf(embedded, 1, around, context.text);
  const hostRange = rangeOf(host.words);
  const isEvent = isHappening(told);
  const isDescription = !isEvent && !told.isWhole && !tellsHowLong(told);
  const said = isOfPaper(host, frame) ? undefined : frame.source;
  if (!isDescription && (isDoubtful(frame, said) || RUMOUR.test(context.text))) return null;
  return buildDraft(context.text, {
    // "पेरू में बुधवार को भूकंप आया", and "पुतिन प्योंगयांग पहुंचे".
    segments: isEvent
      ? [...beside.segments, ...about.segments, ...verb]
      : [...about.segments, ...beside.segments, ...verb],
    participants: [
      { role: embedded.verb.passive ? 'object' : 'agent', words: host.words, marker: [] },
      ...beside.participants,
    ],
    evidence: [{ start: rangeOf(phraseWords(embedded)).start, end: hostRange.end }],
    kind: embedded.verb.progressive ? 'state' : 'event',
    modality: isAlleged(host) ? 'hedged' : said ? 'reported' : 'asserted',
    negated: embedded.verb.negated,
    ...(said ? { source: said } : {}),
    subject: context.text.slice(hostRange.start, hostRange.end),
    predicate: {
      text: embedded.verb.words.map((word) => word.text).join(' '),
      lemma: verbLemma(embedded.verb),
      ergative: false,
      passive: embedded.verb.passive,
      tense: embedded.verb.progressive && !isOver(frame.verb) ? 'present' : 'past',
    },
    blocks: [
      ...new Set([...about.blocks, ...beside.blocks, ...(tellsWhich(told, host) ? [] : ['which-one'])]),
    ],
    rules: [isDescription ? 'claim.participle' : 'claim.happened', ...about.rules],
    confidence: isDescription ? 0.75 : SURE_OF_FIGURES,
    sentence: context.sentence,
    salience: context.salience * 0.8,
  });
}

/** "प्रतिबंधों की मार झेल रहे रूस और उत्तर कोरिया …" → a claim of its own, presupposed by the clause. */
export function participleClaims(frame: Frame, context: DraftContext): Draft[] {
  return frame.parts
    .flatMap((part) => participles(part.phrase, true))
    .filter((told) => isFactual(told.embedded.verb) && told.embedded.phrases.length > 0 && tellsFact(told))
    .flatMap((told) => draftParticiple(told, frame, context) ?? []);
}

import { chunkWords } from '../chunk/index.ts';
import { type Aside, liftAsides } from '../clause/asides.ts';
import { type Clause, readClauses } from '../clause/index.ts';
import type { Nominal } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';
import { accordingTo } from './according.ts';
import { asSource } from './as-source.ts';
import {
  answersRelative,
  goesOnAddressing,
  goesOnAsking,
  goesOnFromCondition,
  isAim,
  isOfRank,
  isOtherSpeech,
  isWithinSpeech,
  lacksWhen,
  saidOnly,
  tellsItself,
} from './beside.ts';
import { blocksOf } from './blocks.ts';
import { restricted } from './existence.ts';
import { findSubject, isWished } from './find-subject.ts';
import { deniesBoth } from './half-told.ts';
import { kindOf } from './kind.ts';
import { withoutLabel } from './label.ts';
import { isUnreal, leadOf, leadRole, tailOf } from './lead.ts';
import { leaningOf } from './leaning.ts';
import { measuredIn } from './measured.ts';
import { withoutOpener } from './openers.ts';
import { quoteSource, speakerBehind } from './quote-source.ts';
import { antecedentOf, hostOf } from './relative.ts';
import { assignRoles } from './roles.ts';
import { goesOn, type Running } from './running.ts';
import { modalityOf, type Scope, scopeOf, speakerIn } from './scope.ts';
import { signedBy } from './signature.ts';
import { findCues, isOrdering, isReporting, speakerOf, studyOf, verbStance } from './stance.ts';
import type { Frame, Lead, SourceWords } from './types.ts';
import { withLastSpeaker, withSharedSpeaker } from './unnamed-speaker.ts';
import { tellsOfFear, tellsOfNews, tellsOfSaying } from './voices.ts';

function isQuestion(words: readonly Word[]): boolean {
  return words.at(-1)?.text === '?' || words.at(-2)?.text === '?';
}

interface Around {
  readonly scope: Scope;
  readonly previous: Frame | undefined;
  readonly lead: Lead | undefined;
  readonly tail: readonly Word[] | undefined;
  readonly antecedent: Nominal | undefined;
  /** What it says is what the clause before orders or asks for. */
  readonly wanted: 'ordered' | 'said' | null;
}

function readClause(
  clause: Clause,
  { scope, previous, lead, tail, antecedent, wanted }: Around,
): Frame | null {
  const verb = clause.verb;
  if (
    !verb ||
    clause.relation === 'condition' ||
    clause.relation === 'purpose' ||
    (verb.shape === 'subjunctive' && !wanted)
  )
    return null;
  const own = accordingTo(clause);
  const inScope: Scope = own ? { ...scope, source: own } : scope;
  const parts = assignRoles(clause.phrases, verb);
  const cues = findCues(clause.words);
  const fears = tellsOfFear(clause);
  const says = fears || tellsOfSaying(clause) || tellsOfNews(clause);
  const tells = !inScope.source && says ? (speakerOf(clause) ?? studyOf(clause)) : null;
  const known = tells ? { ...inScope, source: asSource(tells) } : inScope;
  const { modality, kind } = modalityOf(clause, cues, known);
  const { subject, borrowed } = findSubject(clause, parts, previous);
  if (isWished(verb, subject)) return null;
  return {
    clause,
    verb,
    parts,
    subject,
    borrowed,
    carrier: false,
    contents: [],
    kind:
      lead?.role === 'condition' || tail?.some(({ relation }) => relation === 'condition')
        ? 'condition'
        : (kind ?? (tells ? 'statement' : kindOf(clause, parts))),
    modality: tells && fears && modality === 'reported' ? 'hedged' : modality,
    negated: verb.negated || deniesBoth(clause),
    source: known.source,
    lead,
    tail,
    rider: undefined,
    antecedent,
    blocks: [
      ...blocksOf(clause, antecedent).filter((block) => !(tail && block === 'dangling')),
      ...(inScope.unclear || (inScope.expected && verbStance(verb) === 'future') ? ['unresolved-scope'] : []),
      ...(inScope.asked ? ['question'] : []),
      ...(verb.shape === 'subjunctive' || wanted === 'ordered' ? ['wish'] : []),
      ...(clause.quoted && !inScope.source ? ['unresolved-speaker'] : []),
    ],
    rules: [`clause.${clause.relation}`, ...cues.map((cue) => cue.id)],
    confidence: subject ? 0.9 : 0.6,
  };
}

/** Whether a कि-clause says what somebody ordered or asked for, or what somebody said and may want. */
function wantedBy(clauses: readonly Clause[], { governor }: Clause): Around['wanted'] {
  const before = governor === undefined ? undefined : clauses[governor];
  if (!before) return null;
  if (isOrdering(before)) return 'ordered';
  return isReporting(before) ? 'said' : null;
}

/** Whether a clause only carries what another says: "X ने कहा", "माना जा रहा है". */
function isCarrier(clauses: readonly Clause[], at: number): boolean {
  if (clauses.some((other) => other.governor === at)) {
    const clause = clauses[at] as Clause;
    return (
      isReporting(clause) ||
      isOrdering(clause) ||
      findCues(clause.words).length > 0 ||
      clause.phrases.length <= 1
    );
  }
  const clause = clauses[at] as Clause;
  return isReporting(clause) && !clause.quoted && clauses.some((other) => other.quoted);
}

/** The frames that a carrier carries: those of its कि-clause, else of the quotation beside it; with what they carry. */
function withContents(
  clauses: readonly Clause[],
  frames: readonly Frame[],
  placeOf: readonly number[],
  at: number,
): Frame {
  const frame = frames[at] as Frame;
  if (!frame.carrier) return frame;
  const clause = placeOf[at] as number;
  const governed = frames.flatMap((_, n) => (clauses[placeOf[n] as number]?.governor === clause ? [n] : []));
  const quoted = frames.findIndex((other, n) => n !== at && other.clause.quoted);
  const said = isReporting(frame.clause) && !frame.clause.quoted && quoted >= 0 ? [quoted] : [];
  const own = governed.length > 0 ? governed : said;
  return { ...frame, contents: own.map((n) => withContents(clauses, frames, placeOf, n)) };
}

/** Whether a relative clause without a certain antecedent can be told with the clause before it. */
function ridesOn({ carrier, clause }: Frame, rider: Frame): boolean {
  return (
    !carrier &&
    !rider.carrier &&
    rider.blocks.includes('relative') &&
    rider.clause.quoted === clause.quoted &&
    rider.clause.words.findIndex(({ pos }) => pos === 'relative') <= 1 &&
    !accordingTo(rider.clause)
  );
}

/** The frame of a relative clause that stands inside another, where it is certain what it is about. */
function readAside({ words, after }: Aside, clauses: readonly Clause[], frames: readonly Frame[]): Frame[] {
  const own = readClauses(chunkWords(words));
  const [clause] = own;
  const antecedent = clause && own.length === 1 ? hostOf(clauses, clause, after) : undefined;
  if (!clause || !antecedent) return [];
  const host = frames.find((frame) => frame.clause.words.includes(after));
  const scope: Scope = host?.source ? { source: host.source } : {};
  const around = { scope, previous: undefined, lead: undefined, tail: undefined, antecedent, wanted: null };
  const frame = readClause(clause, around);
  return frame ? [frame] : [];
}

/** What the sentences before say of one: whether it starts inside a quotation, and whose. */
export interface Before {
  readonly quoted: boolean;
  readonly speech?: SourceWords;
  /** Whose speech this sentence may go on with. */
  readonly running?: Running;
}

/** "40।5 डिग्री": a danda between digits leaves a number that nobody can read for sure. */
function isCutNumber(words: readonly Word[]): boolean {
  return words.some(
    ({ text, start }, i) =>
      text === '।' && words[i - 1]?.end === start && /^\d/u.test(words[i + 1]?.text ?? ''),
  );
}

/** Whose subject a clause may share: not that of a relative clause which stands between its own halves. */
function toGoOnFrom({ relation, opener }: Clause, frames: readonly Frame[]): Frame | undefined {
  const last = frames.findLast((other) => !other.carrier);
  const behind = last?.clause.relation === 'relative' && relation === 'coordinate' && opener.length === 0;
  return behind ? undefined : last;
}

/** The frames of one sentence: one for each clause that states something; and who speaks in its quotation. */
export function readFrames(
  all: readonly Word[],
  before: Before = { quoted: false },
): { frames: Frame[]; speech?: SourceWords } {
  const signed = signedBy(all);
  const labelled = withoutLabel(withoutOpener(signed?.words ?? all));
  const { main: words, asides } = liftAsides(labelled.words);
  const clauses = readClauses(chunkWords(words), before.quoted);
  const named = before.quoted ? undefined : clauses.map(accordingTo).find((source) => source !== undefined);
  const speech = quoteSource(clauses) ?? named ?? before.speech;
  const spoken = speech ? { speech } : {};
  if (isQuestion(all)) return { frames: [], ...spoken };
  const frames: Frame[] = [];
  const placeOf: number[] = [];
  const { running } = before;
  const broken = isCutNumber(all);
  const goes = running && !before.quoted && goesOn(all, clauses, running);
  const closing = speakerBehind(clauses);
  const behind = signed?.speaker ?? labelled.speaker ?? closing;
  let scope: Scope = behind
    ? { source: behind }
    : goes
      ? { source: { ...running.source, addressing: true } }
      : {};
  clauses.forEach((clause, i) => {
    const own = accordingTo(clause);
    if (own) scope = { ...scope, source: own };
    const accorded = !own && clauses.slice(0, i).some((other) => accordingTo(other) !== undefined);
    if (clause.governor !== undefined) {
      const governor = clauses[clause.governor] as Clause;
      scope = withLastSpeaker(
        withSharedSpeaker(scopeOf(governor, scope), governor, frames),
        governor,
        running,
      );
    } else if (isOtherSpeech(clauses, i) || (accorded && tellsItself(clause))) scope = {};
    if (leadRole(clauses, i) || isAim(clauses, i)) return;
    const carrier = isCarrier(clauses, i);
    const inScope = clause.quoted && speech ? { ...scope, source: scope.source ?? speech } : scope;
    const frame = readClause(clause, {
      scope: inScope,
      previous: toGoOnFrom(clause, frames),
      lead: leadOf(clauses, i, words),
      tail: tailOf(clauses, i, words),
      antecedent: clause.relation === 'relative' ? antecedentOf(clauses, i) : undefined,
      wanted: wantedBy(clauses, clause),
    });
    if (!frame) return;
    const after = clause.verb ? words.indexOf(clause.verb.words.at(-1) as Word) + 1 : words.length;
    const questioned = words[words[after]?.key === 'क्या' ? after + 1 : after]?.text === '?';
    const whether = words[after]?.key === 'या' && /^(नहीं|न|ना)$/u.test(words[after + 1]?.key ?? '');
    const unreal = clause.verb && isUnreal(clause.verb) && !frame.lead ? ['dangling'] : [];
    const ofSelf = frame.lead?.words.some(
      ({ pronoun, pos }) => pronoun === 'first-second' && pos === 'pronoun',
    );
    const asked = goesOnAsking(frame, frames.at(-1)) ? ['question'] : [];
    const addressed = ofSelf || goesOnAddressing(frame, frames.at(-1)) ? ['first-or-second-person'] : [];
    const speaker = carrier ? (frame.source ?? speakerIn(clause)) : undefined;
    const governs = clauses.some((other) => other.governor === i);
    const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
    const measured = governor && measuredIn(governor);
    if (carrier) frames.push({ ...frame, carrier, ...(speaker ? { source: speaker } : {}) });
    else
      frames.push({
        ...frame,
        ...(measured ? { measured } : {}),
        blocks: [
          ...frame.blocks,
          ...addressed,
          ...asked,
          ...unreal,
          // "…, मंत्री ने आरोप लगाया": what was said stands before it.
          ...(closing && i === clauses.length - 1 ? ['no-content'] : []),
          ...(whether || questioned ? ['question'] : []),
          ...saidOnly(clauses, clause),
          ...leaningOf(clauses, i, words),
          ...(goesOnFromCondition(frame, frames.at(-1)) ? ['dangling'] : []),
          ...(governs ||
          broken ||
          isOfRank(clauses[i - 1], clause) ||
          lacksWhen(clause, frame) ||
          answersRelative(clauses[i - 1], clause, frame)
            ? ['dangling']
            : []),
          ...(isWithinSpeech(frame, frames.at(-1)) ? ['unresolved-speaker'] : []),
        ],
      });
    placeOf.push(i);
  });
  const follows = (n: number) => placeOf[n + 1] === (placeOf[n] as number) + 1;
  const told = frames.map((frame, n) => (follows(n) ? restricted(frame, frames[n + 1]) : frame));
  const read = told.map((_, n) => {
    const frame = withContents(clauses, told, placeOf, n);
    const rider = told[n + 1];
    return rider && follows(n) && ridesOn(frame, rider) ? { ...frame, rider } : frame;
  });
  return { frames: [...read, ...asides.flatMap((aside) => readAside(aside, clauses, read))], ...spoken };
}

import type { ClaimKind, Modality } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { chunkWords } from '../chunk/index.ts';
import type { VerbGroup } from '../chunk/types.ts';
import { canAct } from '../clause/attach.ts';
import { type Clause, readClauses } from '../clause/index.ts';
import { type Phrase, phraseWords } from '../clause/phrases.ts';
import { openerLength } from '../lexicon/adverbs.ts';
import type { Word } from '../tag/word.ts';
import { assignRoles } from './roles.ts';
import { type Cue, findCues, finderOf, isReporting, speakerOf, studyOf, verbStance } from './stance.ts';
import type { Frame, Part, SourceWords } from './types.ts';

/** Documents that bind: what they say holds by their saying so. */
const BINDING = new Set(
  'समझौता समझौते संधि कानून नियम संविधान अधिसूचना कार्यक्रम अनुसूची समझौतों नियमों'.split(' ').map(fold),
);
const COMMITMENTS = new Set('संकल्प वादा वचन प्रण प्रतिज्ञा शपथ'.split(' ').map(fold));

/** What earlier clauses of a sentence mean for the later ones. */
interface Scope {
  source?: SourceWords;
  hedge?: Cue;
  denial?: boolean;
  question?: boolean;
}

/** The source without a pointing word before it: "इस समझौते के अनुसार" names the same treaty as "समझौते के अनुसार". */
function asSource(all: readonly Word[]): SourceWords {
  const words = all.length > 1 && all[0]?.pronoun === 'demonstrative' ? all.slice(1) : all;
  const head = words.at(-1);
  return { words, binding: head !== undefined && BINDING.has(head.key) };
}

function accordingTo(clause: Clause): SourceWords | undefined {
  for (const phrase of clause.phrases) {
    if (phrase.kind === 'nominal' && phrase.tag === 'according' && !phrase.group.pronoun)
      return asSource(phrase.group.words);
  }
  return undefined;
}

/** The scope that a matrix clause opens for its कि-clause. */
function scopeOf(governor: Clause, outer: Scope): Scope {
  const cues = findCues(governor.words);
  const denial = cues.some((cue) => cue.stance === 'denial');
  const hedge = cues.find((cue) => cue.stance === 'hedge');
  if (hedge) return { ...outer, hedge };
  const speaker = isReporting(governor) ? speakerOf(governor) : (finderOf(governor) ?? studyOf(governor));
  if (speaker) return { source: asSource(speaker), ...(denial ? { denial } : {}) };
  return outer;
}

function modalityOf(
  clause: Clause,
  cues: readonly Cue[],
  scope: Scope,
): { modality: Modality; kind?: ClaimKind } {
  const stance = clause.verb ? verbStance(clause.verb) : null;
  if (scope.denial) return { modality: 'denied' };
  if (cues.some((cue) => cue.stance === 'plan') || stance === 'future')
    return { modality: 'planned', kind: 'plan' };
  const hedge = scope.hedge ?? cues.find((cue) => cue.stance === 'hedge');
  if (stance === 'possible') return { modality: 'hedged', kind: 'possibility' };
  if (hedge)
    return { modality: 'hedged', ...(hedge.id === 'hedge.seems' ? { kind: 'evaluation' as const } : {}) };
  if (stance === 'due') return { modality: 'planned', kind: 'plan' };
  if (scope.source && !scope.source.binding) return { modality: 'reported' };
  return { modality: 'asserted' };
}

/** Verbs that put a judgement on their subject: "अहम माना", "शानदार है". */
const JUDGING = new Set('हो मान बता कह लग बन रह समझ करार'.split(' '));

function isJudgement(clause: Clause, parts: readonly Part[]): boolean {
  if (!clause.verb || !JUDGING.has(clause.verb.root)) return false;
  if (clause.verb.words.some((word) => word.evaluative)) return true;
  const last = parts.findLast((part) => part.phrase.kind === 'nominal')?.phrase;
  return (
    last?.kind === 'nominal' && last.tag === 'direct' && last.group.words.some((word) => word.evaluative)
  );
}

function kindOf(clause: Clause, parts: readonly Part[]): ClaimKind {
  const verb = clause.verb;
  if (verb?.conjunct && COMMITMENTS.has(verb.conjunct.key)) return 'commitment';
  const last = parts.at(-1);
  if (last?.phrase.kind === 'nominal' && COMMITMENTS.has(last.phrase.group.head.key)) return 'commitment';
  if (isJudgement(clause, parts)) return 'evaluation';
  if (verb?.tense === 'past' && verb.perfective) return 'event';
  return verb?.root === 'हो' || verb?.progressive || verb?.tense === 'present' ? 'state' : 'event';
}

function subjectOf(parts: readonly Part[], verb: VerbGroup): Part | undefined {
  const agent = parts.find(
    (part) => part.role === 'agent' && part.phrase.kind === 'nominal' && part.phrase.tag !== 'agentive',
  );
  if (agent) return agent;
  const patient = parts.find(
    (part) => part.role === 'object' && part.phrase.kind === 'nominal' && part.phrase.tag === 'direct',
  );
  return patient ?? parts.find((part) => isUndergoer(part, verb));
}

/** Who a clause without an agent is about: "X की मौत हुई", "X को गिरफ्तार किया गया", "X को घर छोड़ना पड़ा". */
function isUndergoer({ phrase }: Part, verb: VerbGroup): boolean {
  if (phrase.kind !== 'nominal') return false;
  if (phrase.tag === 'genitive') return verb.conjunct !== undefined;
  if (phrase.tag !== 'dative' || !canAct(phrase.group)) return false;
  return (
    verb.passive ||
    verb.root === 'हो' ||
    verb.root === 'लग' ||
    verb.root === 'मिल' ||
    verb.words.some((word) => /^(पड़|पड)/u.test(word.key))
  );
}

/** "जिसकी वजह से …", "जिसके बाद …": the clause goes on from the one before and needs no antecedent itself. */
export function isContinuation(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal' || !phrase.group.relative || phrase.group.words.length > 1) return false;
  return (
    phrase.tag === 'cause' || phrase.tag === 'after' || phrase.tag === 'means' || phrase.tag === 'condition'
  );
}

function onlyContinues(clause: Clause): boolean {
  return clause.phrases.every(
    (phrase) => isContinuation(phrase) || !phraseWords(phrase).some((word) => word.pos === 'relative'),
  );
}

function blocksOf(clause: Clause): string[] {
  const blocks: string[] = [];
  const words = clause.words;
  if (words.some((word) => word.pronoun === 'first-second' && word.pos === 'pronoun'))
    blocks.push('first-or-second-person');
  if (words.some((word) => word.pos === 'interrogative')) blocks.push('question');
  if (clause.relation === 'relative' && !onlyContinues(clause)) blocks.push('relative');
  if (clause.relation === 'condition' || clause.relation === 'purpose') blocks.push('conditional');
  if (clause.verb?.shape === 'subjunctive') blocks.push('not-indicative');
  if (clause.quoted) blocks.push('direct-speech');
  return blocks;
}

function isQuestion(words: readonly Word[]): boolean {
  return words.at(-1)?.text === '?' || words.at(-2)?.text === '?';
}

/** "X ने Y को Z बताया": a judgement or a piece of news in somebody's mouth, without a कि-clause. */
function tellsOfSaying(clause: Clause): boolean {
  const root = clause.verb?.root ?? '';
  return isReporting(clause) && /^(बता|कह|मान|करार|ठहरा)$/u.test(root) && !clause.quoted;
}

function readClause(clause: Clause, scope: Scope, previous: Frame | undefined): Frame | null {
  const verb = clause.verb;
  if (
    !verb ||
    clause.relation === 'condition' ||
    clause.relation === 'purpose' ||
    verb.shape === 'subjunctive'
  )
    return null;
  const own = accordingTo(clause);
  const inScope: Scope = own ? { ...scope, source: own } : scope;
  const parts = assignRoles(clause.phrases, verb);
  const cues = findCues(clause.words);
  const { modality, kind } = modalityOf(clause, cues, inScope);
  let subject = subjectOf(parts, verb);
  let borrowed = false;
  const joined = clause.relation === 'coordinate' && previous?.subject !== undefined;
  if (!subject?.phrase || (subject.role === 'object' && joined && !verb.passive && verb.perfective)) {
    const candidate = previous?.subject;
    if (joined && candidate && candidate.phrase.kind === 'nominal' && canAct(candidate.phrase.group)) {
      subject = candidate;
      borrowed = true;
    }
  }
  const negated = verb.negated;
  const tells = !inScope.source && tellsOfSaying(clause) ? speakerOf(clause) : null;
  return {
    clause,
    verb,
    parts,
    ...(subject ? { subject } : {}),
    borrowed,
    carrier: false,
    contents: [],
    kind: kind ?? (tells ? 'statement' : kindOf(clause, parts)),
    modality: tells && modality === 'asserted' ? 'reported' : modality,
    negated,
    ...(inScope.source ? { source: inScope.source } : tells ? { source: asSource(tells) } : {}),
    blocks: blocksOf(clause),
    rules: [`clause.${clause.relation}`, ...cues.map((cue) => cue.id)],
    confidence: subject ? 0.9 : 0.6,
  };
}

/** Whether a clause only carries what another says: "X ने कहा", "माना जा रहा है". */
function isCarrier(clauses: readonly Clause[], at: number): boolean {
  if (clauses.some((other) => other.governor === at)) {
    const clause = clauses[at] as Clause;
    return isReporting(clause) || findCues(clause.words).length > 0 || clause.phrases.length <= 1;
  }
  const clause = clauses[at] as Clause;
  return isReporting(clause) && !clause.quoted && clauses.some((other) => other.quoted);
}

/** Direct speech: the speaker is the subject of the reporting clause beside it. */
function quoteSource(clauses: readonly Clause[]): SourceWords | undefined {
  for (const clause of clauses) {
    if (clause.quoted || !isReporting(clause)) continue;
    const speaker = speakerOf(clause);
    if (speaker) return asSource(speaker);
  }
  return undefined;
}

/** The sentence without the words that only link it to the one before: "गौरतलब है कि", "इधर,". */
function withoutOpener(words: readonly Word[]): readonly Word[] {
  const length = openerLength(words, 0);
  if (length === 0 || length >= words.length) return words;
  return words.slice(words[length]?.text === ',' ? length + 1 : length);
}

/** The frames that a reporting clause carries: those of its कि-clause, else of the quotation beside it. */
function contentsOf(
  clauses: readonly Clause[],
  frames: readonly Frame[],
  placeOf: readonly number[],
  carrier: number,
): Frame[] {
  const at = placeOf[carrier] as number;
  const governed = frames.filter((_, n) => clauses[placeOf[n] as number]?.governor === at);
  if (governed.length > 0) return governed;
  return frames.filter((frame, n) => n !== carrier && frame.clause.quoted).slice(0, 1);
}

/** The frames of one sentence: one for each clause that states something. */
export function readFrames(all: readonly Word[]): Frame[] {
  if (isQuestion(all)) return [];
  const words = withoutOpener(all);
  const clauses = readClauses(chunkWords(words));
  const speech = quoteSource(clauses);
  const frames: Frame[] = [];
  const placeOf: number[] = [];
  let scope: Scope = {};
  clauses.forEach((clause, i) => {
    const own = accordingTo(clause);
    if (own) scope = { ...scope, source: own };
    if (clause.governor !== undefined) scope = scopeOf(clauses[clause.governor] as Clause, scope);
    const carrier = isCarrier(clauses, i);
    const inScope = clause.quoted && speech ? { ...scope, source: speech } : scope;
    const frame = readClause(
      clause,
      inScope,
      frames.findLast((other) => !other.carrier),
    );
    if (!frame) return;
    frames.push(carrier ? { ...frame, carrier } : frame);
    placeOf.push(i);
  });
  return frames.map((frame, n) =>
    frame.carrier && isReporting(frame.clause)
      ? { ...frame, contents: contentsOf(clauses, frames, placeOf, n) }
      : frame,
  );
}

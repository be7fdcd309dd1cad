import { chunkWords } from '../chunk/index.ts';
import { type Aside, liftAsides } from '../clause/asides.ts';
import { type Clause, readClauses } from '../clause/index.ts';
import type { Word } from '../tag/word.ts';
import { readAside } from './aside-frames.ts';
import { countsOthers, isAim, isOtherSpeech, mayBeThingBefore, tellsItself, withoutWhile } from './beside.ts';
import { blocksBeside } from './blocks-beside.ts';
import { countsOnFrom, isCarrier, isTakenUp, ridesOn, withContents } from './carriers.ts';
import { type Around, readClause } from './clause-frame.ts';
import { restricted } from './existence.ts';
import { withoutLabel } from './label.ts';
import { leadOf, leadRole, tailOf } from './lead.ts';
import { measuredIn } from './measured.ts';
import { withoutOpener } from './openers.ts';
import { antecedentOf, correlateIn } from './relative.ts';
import { opensAfresh, setsAgainst } from './run-together.ts';
import { goesOn, type Running } from './running.ts';
import { accordingTo, givesWay } from './sources/according.ts';
import { relativeSpeaker } from './sources/relative-speaker.ts';
import { isRelayer, quoteSource, quoteSourceAt, speakerBehind } from './speakers/quote-source.ts';
import { signedBy } from './speakers/signature.ts';
import { withLastSpeaker, withSharedSpeaker } from './speakers/unnamed-speaker.ts';
import { isOrdering, isReporting } from './stance/index.ts';
import { type Scope, scopeOf, speakerIn } from './stance/scope.ts';
import type { Frame, SourceWords } from './types.ts';

function isQuestion(words: readonly Word[]): boolean {
  return words.at(-1)?.text === '?' || words.at(-2)?.text === '?';
}

/** Whether a कि-clause says what somebody ordered or asked for, or what somebody said and may want. */
function wantedBy(clauses: readonly Clause[], { governor }: Clause): Around['wanted'] {
  const before = governor === undefined ? undefined : clauses[governor];
  if (!before) return null;
  if (isOrdering(before)) return 'ordered';
  return isReporting(before) ? 'said' : null;
}

/** What the sentences before say of one: whether it starts inside a quotation, and whose. */
export interface Before {
  readonly quoted: boolean;
  readonly speech?: SourceWords;
  /** Whose speech this sentence may go on with. */
  readonly running?: Running;
  /** Whether it goes on with what is only alleged. */
  readonly alleged?: boolean;
}

/** "40।5 डिग्री": a danda between digits leaves a number that nobody can read for sure. */
function isCutNumber(words: readonly Word[]): boolean {
  return words.some(
    ({ text, start }, i) =>
      text === '।' &&
      words[i - 1]?.end === start &&
      /\d$/u.test(words[i - 1]?.text ?? '') &&
      /^\d/u.test(words[i + 1]?.text ?? ''),
  );
}

const LOST = /[¨\ufffd]/u;

/** "फाय¨रग", "रमेश ¨सह": letters that were lost on the way from an older font. */
function isGarbled(words: readonly Word[]): boolean {
  return words.some(({ text }) => LOST.test(text));
}

/** "‘भीड़ कम दिखी। असली खरीदारी अब हुई।’": a stop within what somebody says. */
function isBehindStop(before: Clause, clause: Clause, words: readonly Word[]): boolean {
  const from = before.words.at(-1)?.end ?? 0;
  const to = clause.words[0]?.start ?? 0;
  return words.some(({ text, start }) => text === '।' && start >= from && start < to);
}

/** Whose subject a clause may share: not that of a relative clause which stands between its own halves, nor past a stop. */
function toGoOnFrom(clause: Clause, frames: readonly Frame[], words: readonly Word[]): Frame | undefined {
  const { relation, opener } = clause;
  const last = frames.findLast((other) => !other.carrier);
  const behind = last?.clause.relation === 'relative' && relation === 'coordinate' && opener.length === 0;
  return behind || (last && isBehindStop(last.clause, clause, words)) ? undefined : last;
}

/** "- 40 नए पुल बनेंगे": the mark of a list is no part of what it says. */
function withoutBullet(words: readonly Word[]): readonly Word[] {
  return /^[-–—•*]$/u.test(words[0]?.text ?? '') ? words.slice(1) : words;
}

/** A sentence cut into its clauses. */
export interface Cut {
  /** All its words, those that are no part of a clause as well. */
  readonly all: readonly Word[];
  readonly words: readonly Word[];
  readonly asides: readonly Aside[];
  readonly clauses: readonly Clause[];
  /** Who says what stands in each clause, where it says so itself. */
  readonly according: readonly (SourceWords | undefined)[];
  /** Whoever signed it or stands before it with a colon. */
  readonly signer?: SourceWords | undefined;
}

/** Cuts sentences into their clauses, each step for all of them before the next; `startsQuoted`: one starts inside a quotation. */
export function cutSentences(
  sentences: readonly (readonly Word[])[],
  startsQuoted: readonly boolean[],
): Cut[] {
  const lines = sentences.map((all) => {
    const signed = signedBy(all);
    const labelled = withoutLabel(withoutOpener(withoutBullet(signed?.words ?? all)));
    const { main: words, asides } = liftAsides(labelled.words);
    return { all, words, asides, signer: signed?.speaker ?? labelled.speaker };
  });
  const chunks = lines.map(({ words }) => chunkWords(words));
  const clauses = chunks.map((one, i) => readClauses(one, startsQuoted[i]));
  const according = clauses.map((one) => one.map(accordingTo));
  return lines.map((line, i) => ({ ...line, clauses: clauses[i] ?? [], according: according[i] ?? [] }));
}

/** The frames of one sentence: one for each clause that states something; and who speaks in its quotation. */
export function readFrames(
  all: readonly Word[],
  before: Before = { quoted: false },
): { frames: Frame[]; speech?: SourceWords } {
  const [cut] = cutSentences([all], [before.quoted]);
  return framesOf(cut as Cut, before);
}

/** The same of a sentence that was cut into its clauses before. */
export function framesOf(
  { all, words, asides, clauses, according, signer }: Cut,
  before: Before,
): { frames: Frame[]; speech?: SourceWords } {
  const named = before.quoted
    ? undefined
    : according.find((source, i) => source !== undefined && !clauses[i]?.quoted);
  const begun = before.quoted ? before.speech : undefined;
  const speechAt = (at: number) => quoteSourceAt(clauses, at, begun) ?? named ?? before.speech;
  const speech = speechAt(clauses.length);
  const spoken = speech ? { speech } : {};
  if (isQuestion(all) || isGarbled(all)) return { frames: [], ...spoken };
  const frames: Frame[] = [];
  const placeOf: number[] = [];
  const { running } = before;
  const broken = isCutNumber(all);
  const goes = running && !before.quoted && goesOn(all, clauses, running);
  const closing = speakerBehind(clauses);
  const behind = signer ?? closing;
  let scope: Scope = behind
    ? { source: behind }
    : goes
      ? {
          source: { ...running.source, addressing: true, ...(running.near ? { onward: true as const } : {}) },
        }
      : before.alleged
        ? { hedge: 'hedge.claimed' }
        : {};
  const spokenIn = (at: number): Scope => {
    const relays = scope.source && isRelayer(scope.source, clauses, at, according);
    const source = relays ? speechAt(at) : (scope.source ?? speechAt(at));
    return source ? { ...scope, source } : scope;
  };
  clauses.forEach((clause, i) => {
    const own = according[i];
    if (clause.governor === undefined && (opensAfresh(clause, words) || setsAgainst(clause, scope, all)))
      scope = {};
    if (own && !(clause.quoted && givesWay(own, quoteSource(clauses)))) scope = { ...scope, source: own };
    if (clause.governor !== undefined) {
      const governor = clauses[clause.governor] as Clause;
      const opened = withSharedSpeaker(scopeOf(governor, scope), governor, frames);
      const source = relativeSpeaker(opened.source, clauses, clause.governor);
      scope = withLastSpeaker(source ? { ...opened, source } : opened, governor, running);
    } else if (isOtherSpeech(clauses, i) || tellsItself(clause) || countsOthers(clause, scope.source))
      scope = {};
    if (leadRole(clauses, i) || isAim(clauses, i)) return;
    const carrier = isCarrier(clauses, i);
    const inScope = clause.quoted ? spokenIn(i) : scope;
    const read = readClause(clause, {
      scope: inScope,
      previous: toGoOnFrom(clause, frames, words),
      lead: leadOf(clauses, i, words),
      tail: tailOf(clauses, i, words),
      antecedent: clause.relation === 'relative' ? antecedentOf(clauses, i) : undefined,
      wanted: wantedBy(clauses, clause),
    });
    if (!read) return;
    const opens = i === 0 || clause.governor !== undefined || clause.words[0]?.pos !== 'relative';
    const frame = opens ? withoutWhile(read, clauses[i + 1]) : read;
    const speaker = carrier ? relativeSpeaker(frame.source ?? speakerIn(clause), clauses, i) : undefined;
    if (carrier) frames.push({ ...frame, carrier, ...(speaker ? { source: speaker } : {}) });
    else {
      const last = frames.at(-1);
      const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
      frames.push({
        ...frame,
        measured: governor && measuredIn(governor),
        source:
          frame.source && mayBeThingBefore(frame, last)
            ? { ...frame.source, addressing: true }
            : frame.source,
        blocks: blocksBeside(frame, last, {
          clauses,
          at: i,
          words,
          all,
          closing: closing !== undefined,
          broken,
        }),
      });
    }
    placeOf.push(i);
  });
  const follows = (n: number) => placeOf[n + 1] === (placeOf[n] as number) + 1;
  const told = frames.map((frame, n) => (follows(n) ? restricted(frame, frames[n + 1]) : frame));
  const read = told.map((_, n) => {
    const frame = withContents(clauses, told, placeOf, n);
    const rider = told[n + 1];
    const rides = rider && follows(n) && ridesOn(frame, rider);
    const leans = correlateIn(frame.clause.words) || !follows(n + 1) || !isTakenUp(told[n + 2]);
    const counts = rider && follows(n) && countsOnFrom(frame, rider);
    return (rides && leans) || counts ? { ...frame, rider } : frame;
  });
  return { frames: [...read, ...asides.flatMap((aside) => readAside(aside, clauses, read))], ...spoken };
}

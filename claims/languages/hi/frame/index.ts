import { chunkWords } from '../chunk/index.ts';
import { liftAsides } from '../clause/asides.ts';
import { type Clause, readClauses } from '../clause/index.ts';
import type { Word } from '../tag/word.ts';
import { accordingTo, givesWay } from './according.ts';
import { readAside } from './aside-frames.ts';
import {
  answersRelative,
  borrowsSelf,
  goesOnAddressing,
  goesOnAsking,
  goesOnFromCondition,
  isAim,
  isAllOfBefore,
  isOfBackThen,
  isOfRank,
  isOtherSpeech,
  isWithinSpeech,
  lacksWhen,
  mayBeThingBefore,
  saidOnly,
  tellsItself,
  withoutWhile,
} from './beside.ts';
import { isCarrier, ridesOn, withContents } from './carriers.ts';
import { type Around, readClause } from './clause-frame.ts';
import { isBehindBareSaying, onlySaysAgain } from './conditions.ts';
import { restricted } from './existence.ts';
import { withoutLabel } from './label.ts';
import { isUnreal, leadOf, leadRole, tailOf } from './lead.ts';
import { leaningOf } from './leaning.ts';
import { measuredIn } from './measured.ts';
import { isOfNobody, isOnlySelf } from './of-nobody.ts';
import { withoutOpener } from './openers.ts';
import { quoteSource, speakerBehind } from './quote-source.ts';
import { antecedentOf, isOfAmount } from './relative.ts';
import { borrowsRelative, isParticipleBefore, losesFront, opensAfresh } from './run-together.ts';
import { goesOn, type Running } from './running.ts';
import { type Scope, scopeOf, speakerIn } from './scope.ts';
import { signedBy } from './signature.ts';
import { isOrdering, isReporting } from './stance.ts';
import type { Frame, SourceWords } from './types.ts';
import { withLastSpeaker, withSharedSpeaker } from './unnamed-speaker.ts';

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
}

/** "40।5 डिग्री": a danda between digits leaves a number that nobody can read for sure. */
function isCutNumber(words: readonly Word[]): boolean {
  return words.some(
    ({ text, start }, i) =>
      text === '।' && words[i - 1]?.end === start && /^\d/u.test(words[i + 1]?.text ?? ''),
  );
}

/** "फाय¨रग", "रमेश ¨सह": letters that were lost on the way from an older font. */
function isGarbled(words: readonly Word[]): boolean {
  return words.some(({ text }) => /[¨\ufffd]/u.test(text));
}

/** Whose subject a clause may share: not that of a relative clause which stands between its own halves. */
function toGoOnFrom({ relation, opener }: Clause, frames: readonly Frame[]): Frame | undefined {
  const last = frames.findLast((other) => !other.carrier);
  const behind = last?.clause.relation === 'relative' && relation === 'coordinate' && opener.length === 0;
  return behind ? undefined : last;
}

/** "- 40 नए पुल बनेंगे": the mark of a list is no part of what it says. */
function withoutBullet(words: readonly Word[]): readonly Word[] {
  return /^[-–—•*]$/u.test(words[0]?.text ?? '') ? words.slice(1) : words;
}

/** The frames of one sentence: one for each clause that states something; and who speaks in its quotation. */
export function readFrames(
  all: readonly Word[],
  before: Before = { quoted: false },
): { frames: Frame[]; speech?: SourceWords } {
  const signed = signedBy(all);
  const labelled = withoutLabel(withoutOpener(withoutBullet(signed?.words ?? all)));
  const { main: words, asides } = liftAsides(labelled.words);
  const clauses = readClauses(chunkWords(words), before.quoted);
  const according = clauses.map(accordingTo);
  const named = before.quoted
    ? undefined
    : according.find((source, i) => source !== undefined && !clauses[i]?.quoted);
  const speech = quoteSource(clauses) ?? named ?? before.speech;
  const spoken = speech ? { speech } : {};
  if (isQuestion(all) || isGarbled(all)) return { frames: [], ...spoken };
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
    const own = according[i];
    if (clause.governor === undefined && opensAfresh(clause, words)) scope = {};
    if (own && !(clause.quoted && givesWay(own, quoteSource(clauses)))) scope = { ...scope, source: own };
    const accorded = !own && according.slice(0, i).some((source) => source !== undefined);
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
    const read = readClause(clause, {
      scope: inScope,
      previous: toGoOnFrom(clause, frames),
      lead: leadOf(clauses, i, words),
      tail: tailOf(clauses, i, words),
      antecedent: clause.relation === 'relative' ? antecedentOf(clauses, i) : undefined,
      wanted: wantedBy(clauses, clause),
    });
    if (!read) return;
    const opens = i === 0 || clause.governor !== undefined || clause.words[0]?.pos !== 'relative';
    const frame = opens ? withoutWhile(read, clauses[i + 1]) : read;
    const after = clause.verb ? words.indexOf(clause.verb.words.at(-1) as Word) + 1 : words.length;
    const questioned = words[words[after]?.key === 'क्या' ? after + 1 : after]?.text === '?';
    const whether = words[after]?.key === 'या' && /^(नहीं|न|ना)$/u.test(words[after + 1]?.key ?? '');
    const unreal = clause.verb && isUnreal(clause.verb) && !frame.lead ? ['dangling'] : [];
    const ofSelf = frame.lead?.words.some(
      ({ pronoun, pos }) => pronoun === 'first-second' && pos === 'pronoun',
    );
    const asked = goesOnAsking(frame, frames.at(-1)) ? ['question'] : [];
    const addressed =
      ofSelf || borrowsSelf(frame) || goesOnAddressing(frame, frames.at(-1))
        ? ['first-or-second-person']
        : [];
    const speaker = carrier ? (frame.source ?? speakerIn(clause)) : undefined;
    const governs = clauses.some((other) => other.governor === i);
    const governor = clause.governor === undefined ? undefined : clauses[clause.governor];
    const measured = governor && measuredIn(governor);
    if (carrier) frames.push({ ...frame, carrier, ...(speaker ? { source: speaker } : {}) });
    else
      frames.push({
        ...frame,
        ...(measured ? { measured } : {}),
        ...(frame.source && mayBeThingBefore(frame, frames.at(-1))
          ? { source: { ...frame.source, addressing: true } }
          : {}),
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
          ...(i === 0 && onlySaysAgain(all) ? ['dangling'] : []),
          ...(goesOnFromCondition(frame, frames.at(-1)) ? ['dangling'] : []),
          ...(governs ||
          broken ||
          isOfRank(clauses[i - 1], clause) ||
          lacksWhen(clause, frame, clauses[i - 1]) ||
          (i === 0 && isOfBackThen(all, clause)) ||
          answersRelative(clauses[i - 1], clause, frame)
            ? ['dangling']
            : []),
          ...(isParticipleBefore(clauses, i, words) || isOfNobody(frame, frames.at(-1)) || isOnlySelf(frame)
            ? ['no-subject']
            : []),
          ...(borrowsRelative(frame) ? ['unresolved-relative'] : []),
          ...(losesFront(clauses[i - 1], clause) ? ['dangling'] : []),
          // Told, and never asked about.
          ...(clause.relation === 'relative' && isOfAmount(clauses, i) ? ['relative-clause'] : []),
          ...(isAllOfBefore(clause, i) && clause.governor === undefined ? ['dangling'] : []),
          ...(!frame.source && isBehindBareSaying(clauses, i) ? ['unresolved-speaker'] : []),
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

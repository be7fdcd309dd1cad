import type { Clause } from '../clause/index.ts';
import type { Word } from '../tag/word.ts';
import {
  answersRelative,
  borrowsOther,
  borrowsSelf,
  goesOnAddressing,
  goesOnAsking,
  goesOnFromCondition,
  goesOnWithRelative,
  isAllOfBefore,
  isOfBackThen,
  isOfOneself,
  isOfRank,
  isWithinSpeech,
  lacksWhen,
  saidOnly,
  saysWhereBehind,
} from './beside.ts';
import { followsFromBefore, isUnreal } from './lead.ts';
import { leaningOf } from './leaning.ts';
import { hasOwnFront, losesTakenIn, resumesFront } from './lost-front.ts';
import { countsThings, isNoneOfThem, isOfNobody, isOnlySelf } from './of-nobody.ts';
import { isOfAmount } from './relative.ts';
import { borrowsRelative, isParticipleBefore, losesFront } from './run-together.ts';
import { isBehindBareSaying, isCalledUntrue, onlySaysAgain } from './stance/conditions.ts';
import { isGranted, isOnlyMaybe, isUnderWhen, isViewSetAside, mayBeWish } from './stance/held-views.ts';
import {
  borrowsBeforePointer,
  isCutBeforePointer,
  isShareOfCause,
  isThereOfRelative,
  namesBehind,
} from './told-around.ts';
import type { Frame } from './types.ts';

/** Where a clause stands in its sentence. */
export interface Standing {
  readonly clauses: readonly Clause[];
  readonly at: number;
  /** The words of the clauses, and all of the sentence. */
  readonly words: readonly Word[];
  readonly all: readonly Word[];
  /** Who said what stands before it closes the sentence: "…, मंत्री ने आरोप लगाया". */
  readonly closing: boolean;
  /** A number of the sentence is cut. */
  readonly broken: boolean;
}

/** "… होगी?", "… होगी या नहीं": what is asked. */
function isAsked({ verb }: Clause, words: readonly Word[]): boolean {
  const after = verb ? words.indexOf(verb.words.at(-1) as Word) + 1 : words.length;
  if (words[words[after]?.key === 'क्या' ? after + 1 : after]?.text === '?') return true;
  return words[after]?.key === 'या' && /^(नहीं|न|ना)$/u.test(words[after + 1]?.key ?? '');
}

/** "भीड़ आई नहीं", "फिल्म आई | नहीं लेकिन …": a negation behind the verb, which is no part of it. */
function isNegatedBehind(verb: Word | undefined, words: readonly Word[]): boolean {
  const at = verb ? words.indexOf(verb) + 1 : 0;
  if (at === 0 || !/^(?:नहीं|ना)$/u.test(words[at]?.key ?? '')) return false;
  const next = words[at + 1];
  return next === undefined || /^(?:mark|coordinator|conjunction)$/u.test(next.pos) || AGAINST.test(next.key);
}

/** "एक चुनौती है | नए पुल का रखरखाव": what it is stands behind the verb. */
function tellsBehind({ verb, phrases }: Clause, words: readonly Word[]): boolean {
  const [only, ...more] = phrases;
  if (verb?.root !== 'हो' || more.length > 0 || only?.kind !== 'nominal') return false;
  if (only.group.words[0]?.key !== 'एक') return false;
  const next = words[words.indexOf(verb.words.at(-1) as Word) + 1];
  return next !== undefined && next.pos !== 'mark' && next.text !== ',' && !AGAINST.test(next.key);
}

const AGAINST = /^(?:लेकिन|मगर|पर|परंतु|और|क्योंकि|बल्कि|तो|कि)$/u;

/** "आई | नहीं लेकिन दर्शक …": a clause that begins with the negation of the verb before it. */
function beginsNegated({ words }: Clause): boolean {
  return words[0]?.key === 'नहीं' && AGAINST.test(words[1]?.key ?? '');
}

/** Whether the clause that it leads on from is of the speaker, or of whoever is spoken to. */
function isAddressed(frame: Frame, last: Frame | undefined): boolean {
  const ofSelf = frame.lead?.words.some(
    ({ pronoun, pos }) => pronoun === 'first-second' && pos === 'pronoun',
  );
  return ofSelf || borrowsSelf(frame) || goesOnAddressing(frame, last);
}

function dangles(frame: Frame, { clauses, at, all, broken }: Standing): boolean {
  const { clause } = frame;
  const before = clauses[at - 1];
  return (
    clauses.some((other) => other.governor === at) ||
    broken ||
    isOfRank(before, clause) ||
    lacksWhen(clause, frame, before) ||
    (at === 0 && isOfBackThen(all, clause)) ||
    answersRelative(before, clause, frame, clauses[at - 2]) ||
    goesOnWithRelative(clauses, at) ||
    saysWhereBehind(clause, clauses[at + 1])
  );
}

/** "मौत हुई है | तो जवाबदेही तय हो": what is wished for in case it is so leaves it open. */
function isConditionOfWish(next: Clause | undefined): boolean {
  return next?.verb?.shape === 'subjunctive' && next.opener.some(({ key }) => key === 'तो');
}

/** "मेन में मुकाबला इतना नजदीकी है कि फैसला बाद में होगा": what comes of it is so there, and it does not say so itself. */
function isOfSoMuch(clauses: readonly Clause[], { governor, words }: Clause): boolean {
  const before = governor === undefined ? undefined : clauses[governor];
  if (!before?.words.some(({ key }) => /^इतन[ाेी]$/u.test(key))) return false;
  const isPlace = ({ name }: Word) => name?.class === 'place';
  const isThere = before.phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'locative' &&
      phrase.group.words.some((word) => isPlace(word) || word.pos === 'unknown'),
  );
  return isThere && !words.some(isPlace);
}

const isCount = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'count';

/** "34 विमानों की आवाजाही थी, जो नवंबर में 52 हो गई": told with the number of before, the new one would be of those. */
function countsAnew({ clause, antecedent, verb, parts }: Frame): boolean {
  if (clause.words[0]?.key !== 'जो' || !antecedent?.group.words.some(isCount)) return false;
  if (!/^(?:हो|रह|पहुंच|बढ़|घट)$/u.test(verb.root)) return false;
  return parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' &&
      /^(?:direct|superessive|terminative)$/u.test(phrase.tag) &&
      phrase.group.words.some(isCount) &&
      phrase.group.words.every(({ value, inside, pos }) => value || inside || pos === 'approximator'),
  );
}

/** Why a frame would not stand alone, with what its neighbours say against it: `last` is the frame before it. */
export function blocksBeside(frame: Frame, last: Frame | undefined, standing: Standing): string[] {
  const { clauses, at, words, all } = standing;
  const clause = clauses[at] as Clause;
  const blocks = [...frame.blocks];
  const add = (block: string, holds: boolean) => {
    if (holds) blocks.push(block);
  };
  add('first-or-second-person', isAddressed(frame, last));
  add('question', goesOnAsking(frame, last));
  add('dangling', clause.verb !== undefined && isUnreal(clause.verb) && !frame.lead);
  // "…, मंत्री ने आरोप लगाया": what was said stands before it.
  add('no-content', standing.closing && at === clauses.length - 1);
  add('question', isAsked(clause, words));
  add('unresolved-scope', isCalledUntrue(clause, all));
  add('dangling', tellsBehind(clause, all) || namesBehind(clause, all));
  add('unresolved-place', isThereOfRelative(clauses, at));
  add('no-subject', borrowsBeforePointer(frame));
  add('dangling', isCutBeforePointer(clauses, at, all) || (at === 0 && isShareOfCause(clause, all)));
  add('unresolved-scope', isViewSetAside(clauses, at) || isOnlyMaybe(clauses, at));
  add('dangling', mayBeWish(clauses, at) || isGranted(clauses, at) || isUnderWhen(clauses, at));
  add('unresolved-scope', isNegatedBehind(clause.verb?.words.at(-1), all) || beginsNegated(clause));
  blocks.push(...saidOnly(clauses, clause));
  blocks.push(...leaningOf(clauses, at, words));
  add('dangling', at === 0 && onlySaysAgain(all));
  add('dangling', goesOnFromCondition(frame, last));
  add('dangling', followsFromBefore(clause));
  add('dangling', dangles(frame, standing));
  add('no-subject', isParticipleBefore(clauses, at, words) || isOfNobody(frame, last) || isOnlySelf(frame));
  add('no-subject', borrowsOther(frame, clauses, at) || isNoneOfThem(frame, last));
  add('no-subject', resumesFront(clauses, at) || losesTakenIn(frame) || hasOwnFront(frame));
  add('dangling', countsThings(frame, last));
  add('unresolved-relative', borrowsRelative(frame));
  add('dangling', losesFront(clauses[at - 1], clause));
  add('dangling', countsAnew(frame));
  add('unresolved-place', isOfSoMuch(clauses, clause));
  add('unresolved-scope', isConditionOfWish(clauses[at + 1]));
  // Told, and never asked about.
  add('relative-clause', clause.relation === 'relative' && isOfAmount(clauses, at));
  const opensSpeech = clause.quoted && clauses[at - 1]?.quoted === false;
  add('dangling', isAllOfBefore(clause, at) && clause.governor === undefined && !opensSpeech);
  add('unresolved-speaker', !frame.source && isBehindBareSaying(clauses, at));
  add('unresolved-speaker', !frame.source && isOfOneself(all, clauses));
  add('unresolved-speaker', isWithinSpeech(frame, last));
  return blocks;
}

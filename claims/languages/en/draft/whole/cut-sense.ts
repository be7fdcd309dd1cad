import { isTimePhrase } from '../../frame/phrases.ts';
import { type Clause, flatten, lastWord, type Part, partsOf, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';
import { endsInCutClause } from './cut-clause.ts';
import { isCutShort } from './cut-short.ts';
import { losesTail } from './cut-tails.ts';
import { isHalfCounted } from './half-counted.ts';
import { isNotYet } from './not-yet.ts';
import { isOthersPredicate } from './others-predicate.ts';
import { lacksSharedObject } from './shared-object.ts';
import { isTornPair } from './torn-pairs.ts';
import { isTornSubject } from './torn-subject.ts';

const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX';

/** "a loss of contact as radios [and phones have failed]": the subject of a reason, without its verb. */
function endsInHalfReason(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  const end = lastWord(clause);
  if (last?.kind !== 'phrase' || last.preposition.at(-1)?.key !== 'as' || !end) return false;
  const behind = words.slice(words.indexOf(end) + end.length);
  const stop = behind.findIndex(({ text }) => /^[,;:]$/u.test(text));
  const near = stop < 0 ? behind : behind.slice(0, stop);
  return behind[0]?.key === 'and' && near.some(({ pos }) => pos === 'AUX');
}

const isObject = (part: Part | undefined) =>
  part?.kind === 'phrase' && part.preposition.length === 0 && !isTimePhrase(part);

/** "Classes have been stopped, boats called into port, and shops closed": done to each, by the verb of the first. */
function isListedPassive(
  { relation, verb, subject, after: [first] }: Clause,
  { clauses, words }: Context,
): boolean {
  const opener = subject?.words[0];
  const bare = verb.form === 'either' && verb.words.length === 1 && !verb.shared;
  if (relation !== 'main' || !opener || !bare || isObject(first)) return false;
  const at = words.indexOf(opener);
  const before = clauses.filter((other) => other.verb.main.start < verb.main.start);
  const comma = words[at - 1]?.text === ',';
  const listed = words[at - 1]?.key === 'and' && words[at - 2]?.text === ',' && before.length > 1;
  const passive = before.find(({ relation: own }) => own === 'main')?.verb;
  return (comma || listed) && passive?.passive === true && passive.words.some(({ key }) => key === 'been');
}

/** "laws banning many from claiming asylum here expected in May": what is expected are the laws. */
function isOfOuterNoun({ relation, openerWords, carrier, verb, after }: Clause): boolean {
  const doing = carrier?.verb.form === 'ing' && !carrier.trailing;
  const bare = verb.form === 'either' && verb.words.length === 1 && !verb.passive;
  return relation === 'content' && doing === true && openerWords.length === 0 && bare && !isObject(after[0]);
}

/** "said the were held": a word of the article is missing. */
function lacksNoun({ subject, verb, after }: Clause, { words }: Context): boolean {
  const told = [...(subject?.words ?? []), ...verb.words, ...after.flatMap(partWords)];
  return told.some(
    (word) =>
      word.text === 'the' &&
      /^(?:was|were|has|have|had|is|are)$/u.test(words[words.indexOf(word) + 1]?.text ?? ''),
  );
}

/** "The lights will stay on. For six months, at least.": a sentence without a verb that takes back half of it. */
const NARROWS = /^(?:for|until|till|but|except|unless|only|just|almost|nearly|perhaps|maybe|or|not)$/u;

function isTakenBack({ relation, verb }: Clause, { next, clauses }: Context): boolean {
  const first = next[0];
  if (!first || !NARROWS.test(first.key) || next.length > 9 || next.some(isVerb)) return false;
  const last = clauses.reduce((one, other) => (other.verb.main.start > one.verb.main.start ? other : one));
  return relation === 'main' && last.verb === verb;
}

/** "where it did not, only a few came": what was not done, the sentence before tells. */
function hangsOnUnsaid({ before, verb }: Clause, { words }: Context): boolean {
  const told = before.flatMap(partWords);
  const opener = told[0];
  if (!opener || !/^(?:where|if|when|once|unless)$/u.test(opener.key)) return false;
  const auxiliary = told.findLastIndex(({ key }) =>
    /^(?:did|does|do|was|were|is|are|has|have|had|could|would)$/u.test(key),
  );
  const rest = auxiliary < 0 ? [] : told.slice(auxiliary + 1);
  return (
    auxiliary > 0 && words.includes(verb.main) && rest.every(({ key }) => /^(?:not|n't|n’t|,|so)$/u.test(key))
  );
}

/** "Those within two miles may close": of whom, another sentence tells. */
function isThoseAlone({ subject, openerWords }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  if (first?.key !== 'those' || subject?.bases[0]?.words.length !== 1 || openerWords.length > 0) return false;
  const next = words[words.indexOf(first) + 1];
  return /^(?:within|near|outside|inside|below|above|under|over)$/u.test(next?.key ?? '');
}

/** "The inventory of homes listed for sale", "taxes asked for from 2006 to 2009": which ones, and not what was done. */
function onlyTellsWhich({ relation, subject, verb, after, before }: Clause, { words }: Context): boolean {
  if (relation !== 'reduced' || !subject) return false;
  const of = subject.bases.length > 1 && !subject.joined && subject.words[0]?.key === 'the';
  const chained = of && words[words.indexOf(subject.bases[0]?.words.at(-1) as Word) + 1]?.key === 'of';
  const span = after.some(
    (part) =>
      part.kind === 'phrase' &&
      part.preposition[0]?.key === 'from' &&
      partWords(part).some(({ value }) => value?.fact.type === 'time'),
  );
  // "All shops tied to the centre stay shut": all of those that are.
  const first = subject.words[0]?.key ?? '';
  const set = words[words.indexOf(verb.main) - 1]?.text === ',';
  const ofAll = /^(?:all|any|every|each|most|only|no|both)$/u.test(first) && !set;
  return before.length === 0 && (chained || span || ofAll);
}

/** "Hill and Orr ran for the second and third times, respectively": which of them did which. */
function losesOrder(clause: Clause, { words }: Context): boolean {
  const at = words.find(({ key }) => key === 'respectively');
  if (!at) return false;
  const told = flatten(clause).flatMap(partWords);
  const joined = clause.after.flatMap(partWords).some(({ pos }) => pos === 'CCONJ');
  return joined && at.start > clause.verb.main.start && !told.includes(at);
}

/** "a milder loss than owners [had feared]": the verb is that of what it is measured by. */
function isOfMeasure({ subject, relation }: Clause): boolean {
  const last = subject?.bases.at(-1);
  const before = subject?.words[subject.words.indexOf(last?.words[0] as Word) - 1];
  const counted = last?.words.some(({ value }) => value !== undefined);
  return relation === 'content' && before?.key === 'than' && !counted;
}

/** "It was seen nearby": near what, the clause must tell. */
function isNearNothing(clause: Clause): boolean {
  const [last, ...more] = clause.after.at(-1)?.words ?? [];
  if (more.length > 0 || !/^(?:nearby|elsewhere)$/u.test(last?.key ?? '')) return false;
  return !partsOf(clause).some(
    (part) =>
      part.kind === 'phrase' &&
      (partWords(part).some(({ name }) => name?.class === 'place') ||
        /^(?:in|at|near|on|from|off|outside)$/u.test(part.preposition[0]?.key ?? '')),
  );
}

/** What was left out around a clause changes what it says. */
export function losesSense(clause: Clause, context: Context): boolean {
  return (
    lacksNoun(clause, context) ||
    isOfOuterNoun(clause) ||
    onlyTellsWhich(clause, context) ||
    isListedPassive(clause, context) ||
    endsInHalfReason(clause, context) ||
    isTakenBack(clause, context) ||
    hangsOnUnsaid(clause, context) ||
    isThoseAlone(clause, context) ||
    losesOrder(clause, context) ||
    isNearNothing(clause) ||
    isOfMeasure(clause) ||
    isCutShort(clause, context) ||
    losesTail(clause, context) ||
    endsInCutClause(clause, context) ||
    isNotYet(clause, context) ||
    isHalfCounted(clause, context) ||
    lacksSharedObject(clause, context) ||
    isTornPair(clause, context) ||
    isTornSubject(clause, context) ||
    isOthersPredicate(clause, context)
  );
}

import { TELLING } from '../chunk/hearers.ts';
import { ACCORDING } from '../chunk/joints.ts';
import type { Chunk } from '../chunk/types.ts';
import { isTimePhrase } from '../frame/phrases.ts';
import { LINKING } from '../lexicon/closed.ts';
import { TIMES } from '../lexicon/nouns.ts';
import { onBase } from './bases.ts';
import { startsAny, startsClause } from './clause-starts.ts';
import { continuesInfinitive, onConjunction } from './conjunctions.ts';
import { readContent } from './content.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs, peek } from './cursor.ts';
import { isNextDeed } from './deeds.ts';
import { filler, readPrepositional } from './front.ts';
import { onOpener } from './openers.ts';
import { readRelative } from './relative.ts';
import { lastPhrase, type Rest, type Step } from './rest-state.ts';
import { speakerAt } from './trailing.ts';
import { type Phrase, partWords } from './types.ts';

/** Whether ", which" can only mean this phrase: a name, or the one phrase behind the verb. */
function isSureAntecedent(rest: Rest, last: Phrase): boolean {
  if (TIMES.has(last.head.lemma) || last.head.value) return false;
  return last.head.name !== undefined || rest.parts.filter((part) => part.kind === 'phrase').length === 1;
}

/** "replaced Ada Hill, who resigned, with": what the comma closes is told elsewhere, and leaves with its commas. */
function closesAside(cursor: Cursor, { parts }: Rest): boolean {
  const told = parts.flatMap(partWords).at(-1);
  const before = cursor.chunks[cursor.at - 1]?.words.at(-1);
  return told !== undefined && before !== undefined && told.end < before.start;
}

/** ", which has flown since it left its base, Juba, last year": a time behind an aside with commas of its own is the aside's. */
function closesLongAside({ chunks, at }: Cursor, { parts }: Rest): boolean {
  const end = parts.flatMap(partWords).at(-1)?.end;
  if (end === undefined) return false;
  const skipped = chunks.slice(0, at).filter(({ words }) => (words[0]?.start ?? 0) >= end);
  return skipped.filter((chunk) => isJoint(chunk, 'comma')).length >= 2;
}

/** Verbs of which what is told may stand behind a comma. */
const SAYS = /^(?:say|tell|state|announce|report|add|note|write|confirm|warn|claim|insist|explain|declare)$/u;

/** "told CNN, neighbours had tried", "said of the vote, it was": what is told, behind whom, when or of what. */
function opensSaid({ chunks, at }: Cursor, { verb, parts, faults, relation, carrier }: Rest): boolean {
  if (!SAYS.test(verb.lemma) || verb.passive || relation !== 'main' || carrier) return false;
  if (faults.length > 0 || parts.length === 0) return false;
  const beside = parts.every(
    (part, i) =>
      part.kind === 'phrase' &&
      part.tail.length === 0 &&
      (part.preposition.length > 0 || isTimePhrase(part) || (i === 0 && TELLING.test(verb.lemma))),
  );
  return beside && startsAny(chunks, at + 1);
}

/** "shook Peru as people were asleep, killing five": those who were asleep killed nobody. */
function isToll({ clauses }: Cursor, next: Chunk | undefined): boolean {
  const between = clauses.at(-1);
  const deed =
    isVerbs(next) && next.form === 'ing' && /^(?:kill|injure|wound|damage|destroy)$/u.test(next.lemma);
  return deed && between?.relation === 'adverbial' && between.verb.lemma === 'be' && !between.verb.passive;
}

export function onComma(cursor: Cursor, rest: Rest): Step {
  const next = peek(cursor, 1);
  // Behind "while he was its head" an aside may belong to that.
  if (rest.interrupted && !isJoint(next, 'conjunction') && !isToll(cursor, next)) return 'end';
  if (isJoint(next, 'conjunction'))
    return rest.nested && /^(?:kept|adverbial)$/u.test(rest.relation)
      ? 'end'
      : onConjunction(cursor, rest, true);
  if (speakerAt(cursor, cursor.at + 1)) return 'end';
  if (opensSaid(cursor, rest)) {
    cursor.at++;
    return readContent(cursor, rest, null);
  }
  if (isJoint(next, 'opener', /^(?:which|who|whose|where|whom)$/u)) {
    const last = lastPhrase(rest);
    if (!last || rest.nested) return 'end';
    const sure = !last.pronoun && last.bases.length === 1 && isSureAntecedent(rest, last);
    const comma = peek(cursor)?.words ?? [];
    const tail = readRelative(cursor, { ...last, preposition: [], pronoun: !sure }, { restrictive: false });
    // What may be said of more than one thing stays where it stands.
    if (tail && !sure) rest.parts.push(filler(comma), ...tail);
    return tail ? 'on' : 'end';
  }
  if (isJoint(next, 'opener')) {
    if (rest.nested && rest.relation !== 'content') return 'end';
    cursor.at++;
    return onOpener(cursor, rest);
  }
  if (rest.nested && rest.relation !== 'content') return 'end';
  if (isJoint(next, 'preposition', ACCORDING)) {
    cursor.at++;
    return readPrepositional(cursor) ? 'on' : 'end';
  }
  if (
    isJoint(next, 'preposition') ||
    (isVerbs(next) && next.form !== 'finite' && !isBase(peek(cursor, 2)) && next.form !== 'infinitive') ||
    (isVerbs(next) && next.form === 'ing')
  ) {
    const links = isJoint(next, 'preposition') && !/^(?:including|such as)$/u.test(next.key);
    if (!(links && closesAside(cursor, rest))) rest.parts.push(filler(peek(cursor)?.words ?? []));
    cursor.at++;
    if (isVerbs(next)) {
      rest.parts.push({ kind: 'filler', words: next.words, verb: next });
      cursor.at++;
    }
    return 'on';
  }
  if (isVerbs(next) && continuesInfinitive(rest, next)) {
    rest.parts.push(filler(peek(cursor)?.words ?? []), {
      kind: 'filler',
      words: next.words,
      verb: { ...next, form: 'infinitive' },
    });
    cursor.at += 2;
    return 'on';
  }
  if (isNextDeed(cursor, rest)) {
    cursor.at++;
    rest.shared = 'sure';
    return 'end';
  }
  if (isPredicate(next) && !rest.nested) rest.faults.push('cut-off');
  if (isBase(next)) {
    if (startsClause(cursor.chunks, cursor.at + 1)) return 'end';
    if (isTimeBase(next) && closesLongAside(cursor, rest)) {
      cursor.at += 2;
      return 'on';
    }
    if (isTimeBase(next) || /^(?:a|an)$/u.test(next.words[0]?.key ?? '')) {
      rest.parts.push(filler(peek(cursor)?.words ?? []));
      cursor.at++;
      return onBase(cursor, rest, true);
    }
    return 'end';
  }
  if (isJoint(next, 'adverb')) {
    // ", then Lee scored"
    if (LINKING.has(next.key) && startsClause(cursor.chunks, cursor.at + 2)) return 'end';
    // "by the Danes, then by the Dutch"
    const inOrder = next.key === 'then' && isJoint(peek(cursor, 2), 'preposition');
    // ", even as sales rose": the clause is told by itself.
    const leads = isJoint(peek(cursor, 2), 'opener', /^(?:as|when|while|though|after)$/u);
    const told = !leads && (!LINKING.has(next.key) || inOrder || isBase(peek(cursor, 2)));
    if (told) rest.parts.push(filler(peek(cursor)?.words ?? []), filler(next.words));
    cursor.at += 2;
    return 'on';
  }
  return 'end';
}

import { TELLING } from '../chunk/hearers.ts';
import { phraseOfBase } from '../frame/phrases.ts';
import { TIMES } from '../lexicon/nouns.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { skipNominal, startsAny, startsClause } from './clause-starts.ts';
import { isPerceived, isSeenDone, readContent, takesBare } from './content.ts';
import { type Cursor, isBase, isJoint, isTimeBase, isVerbs, peek } from './cursor.ts';
import { readPhrase } from './phrase.ts';
import { lastPhrase, type Rest, type Step } from './rest-state.ts';
import { flatten } from './types.ts';

/** Whether a phrase with a verb of its own starts here. */
function isForeign(cursor: Cursor): boolean {
  const base = peek(cursor);
  const verb = cursor.chunks[skipNominal(cursor.chunks, cursor.at, false)];
  return (
    isVerbs(verb) && (verb.form === 'finite' || (verb.form === 'either' && isBase(base) && base.pronoun))
  );
}

/** "by the time they enter service": a clause behind a time, kept with it. */
function readContact(cursor: Cursor, rest: Rest): Step {
  const clause = cursor.clause(cursor, { relation: 'kept', nested: true });
  if (!clause) return 'end';
  rest.parts.push(...flatten(clause));
  return 'on';
}

/** "told party members the Greens had won": whom it was told, before what was told. */
function hearer(cursor: Cursor, rest: Rest): boolean {
  const chunk = peek(cursor);
  const tells = TELLING.test(rest.verb.lemma);
  if (!tells || rest.verb.passive || rest.parts.length > 0 || !isBase(chunk)) return false;
  // "told KXTV in Reno he had": where the hearer is.
  const placed = isJoint(peek(cursor, 1), 'preposition') && isBase(peek(cursor, 2));
  const from = placed ? 3 : 1;
  const next = peek(cursor, from);
  if (!isBase(next) || isTimeBase(next) || !startsClause(cursor.chunks, cursor.at + from)) return false;
  rest.parts.push(phraseOfBase(chunk));
  cursor.at++;
  return true;
}

/** "When the mill closed the owner sold it": behind a clause that stands first, with no comma, the main one. */
function startsMain(cursor: Cursor, { relation, verb, parts }: Rest): boolean {
  if (!cursor.fronted || !/^(?:adverbial|kept)$/u.test(relation) || isTimeBase(peek(cursor))) return false;
  if (verb.lemma === 'be' && parts.length === 0) return false;
  if (!startsClause(cursor.chunks, cursor.at)) return false;
  const comma = cursor.chunks.findIndex((chunk, i) => i > cursor.at && isJoint(chunk, 'comma'));
  return comma < 0 || !startsClause(cursor.chunks, comma + 1);
}

export function onBase(cursor: Cursor, rest: Rest, kept = false): Step {
  const chunk = peek(cursor);
  const reporting = takesBare(cursor, rest.verb) && (!rest.verb.passive || rest.subject?.head.key === 'it');
  const inner = rest.parts.findLast((part) => part.kind === 'filler' && part.verb !== undefined);
  const innerReports =
    inner?.kind === 'filler' && inner.verb !== undefined && REPORTING.has(inner.verb.lemma);
  if (hearer(cursor, rest)) return 'on';
  if (!reporting && !innerReports && startsMain(cursor, rest)) return 'end';
  const seen = isSeenDone(cursor, inner?.kind === 'filler' && inner.verb ? inner.verb : rest.verb);
  if (
    (reporting || innerReports) &&
    !seen &&
    startsAny(cursor.chunks, cursor.at) &&
    !(isTimeBase(chunk) && startsClause(cursor.chunks, cursor.at + 1))
  ) {
    if (innerReports) return readContent(cursor, rest, null, inner.verb);
    // "said the laws do not let firms grow": what was said is read, and this is cut from it.
    if (rest.faults.includes('carrier') && !isJoint(cursor.chunks[cursor.at - 1], 'conjunction'))
      return 'end';
    if (!isPerceived(cursor, rest)) return readContent(cursor, rest, null);
  }
  if (!reporting && isForeign(cursor) && !isPerceived(cursor, rest)) {
    const last = lastPhrase(rest);
    if (last && TIMES.has(last.head.lemma)) return readContact(cursor, rest);
    rest.faults.push('cut-off');
    return 'end';
  }
  const phrase = readPhrase(cursor, [], kept ? 'kept' : 'object');
  if (!phrase) return 'end';
  rest.parts.push(phrase);
  return 'on';
}

import type { Verbs } from '../chunk/types.ts';
import { BARE, PERCEIVING, REPORTING, SAYING } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import { onBase } from './bases.ts';
import { startsClause } from './clause-starts.ts';
import { onComma } from './commas.ts';
import { onConjunction } from './conjunctions.ts';
import { readContent } from './content.ts';
import { type Cursor, isBase, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';
import { filler, readPrepositional } from './front.ts';
import { startsGerund } from './gerund-subject.ts';
import { onOpener } from './openers.ts';
import { verbFollows } from './reduced.ts';
import { readRelative } from './relative.ts';
import { lastPhrase, type Rest, type Step } from './rest-state.ts';
import { type Phrase, partWords } from './types.ts';

/** How something that befell them left people and things: "left a guard badly hurt". */
const HARMED =
  /^(?:injure|wound|hurt|strand|trap|damage|destroy|paralyse|paralyze|scar|burn|shatter|flatten)$/u;

/** "people ordered to leave after the quake were told": with another verb right behind its clause, "ordered" was none. */
function wasParticiple({ verb, relation, parts: [first] }: Rest): boolean {
  const isToDo = first?.kind === 'filler' && first.verb?.form === 'infinitive';
  return isToDo && verb.form === 'either' && verb.words.length === 1 && /^(?:main|content)$/u.test(relation);
}

function onVerbs(cursor: Cursor, rest: Rest, chunk: Verbs): Step {
  const bare = chunk.words.length === 1 && chunk.main.key === chunk.lemma && PERCEIVING.has(rest.verb.lemma);
  // "which the industry says could lead to": the verb of what is said.
  const said = rest.relation === 'relative' && rest.parts.length === 0 && REPORTING.has(rest.verb.lemma);
  if (chunk.form === 'finite' && !bare && !said) {
    if (wasParticiple(rest)) rest.faults.push('relative');
    return 'end';
  }
  // "said replacing the tax would help"
  if (BARE.has(rest.verb.lemma) && rest.parts.length === 0 && startsGerund(cursor))
    return readContent(cursor, rest, null);
  // "a fund announced in May" is no speech.
  const told = chunk.lemma === 'announce' && isJoint(peek(cursor, 1), 'preposition');
  if (chunk.form === 'either' && SAYING.has(chunk.lemma) && !isVerbs(peek(cursor, 1)) && !told) return 'end';
  // "a survey held in May found 33% of adults backed it": a clause is found, so this is the main verb.
  if (
    chunk.form === 'either' &&
    rest.relation === 'reduced' &&
    REPORTING.has(chunk.lemma) &&
    startsClause(cursor.chunks, cursor.at + 1)
  )
    return 'end';
  // Behind "while officials reported 33 dead" it belongs to that.
  if (chunk.form === 'either' && rest.interrupted) return 'end';
  // "were kept locked": how they were kept.
  const kept =
    rest.verb.passive && /^(?:keep|leave|find|hold)$/u.test(rest.verb.lemma) && rest.parts.length === 0;
  if (chunk.form === 'either' && kept && chunk.words.length === 1) {
    rest.parts.push(filler(chunk.words));
    cursor.at++;
    return 'on';
  }
  if (chunk.form === 'either' && !(lastPhrase(rest) || rest.parts.at(-1)?.kind === 'filler')) return 'end';
  if (
    chunk.form === 'either' &&
    rest.nested &&
    rest.relation !== 'content' &&
    !(rest.verb.lemma === 'leave' && HARMED.test(chunk.lemma)) &&
    !verbFollows(cursor, cursor.at + 1, false)
  )
    return 'end';
  rest.parts.push({ kind: 'filler', words: chunk.words, verb: chunk });
  cursor.at++;
  return 'on';
}

/** "of which 90 percent were sold": kept with the clause. */
function onPrepositional(cursor: Cursor, rest: Rest): Step {
  const last = rest.parts.findLast((part): part is Phrase => part.kind === 'phrase');
  const parts = last ? readRelative(cursor, last, { restrictive: true }) : null;
  if (!parts) return 'end';
  rest.parts.push(...parts);
  return 'on';
}

/** "short of the runway": what belongs to an adjective. */
function complementOf(cursor: Cursor): readonly Word[] {
  const link = peek(cursor, 1);
  const base = peek(cursor, 2);
  if (!isJoint(link, 'preposition', /^of$/u) || !isBase(base)) return [];
  cursor.at += 2;
  return [...link.words, ...base.words];
}

/** A dash with a verb behind "and", and no other dash that would close it. */
function isLastDash({ chunks, at }: Cursor, { parts }: Rest): boolean {
  const read = parts.flatMap(partWords).at(-1)?.end === chunks[at - 1]?.words.at(-1)?.end;
  return read && isPredicate(chunks[at + 2]) && !chunks.slice(at + 1).some((chunk) => isJoint(chunk, 'dash'));
}

/** One step behind the verb. */
function step(cursor: Cursor, rest: Rest): Step {
  const chunk = peek(cursor);
  if (!chunk) return 'end';
  cursor.awaiting = REPORTING.has(rest.verb.lemma) && !rest.faults.includes('carrier');
  switch (chunk.kind) {
    case 'base':
      return onBase(cursor, rest);
    case 'verbs':
      return onVerbs(cursor, rest, chunk);
    case 'adjective': {
      const phrase: Phrase = {
        kind: 'phrase',
        preposition: [],
        words: [...chunk.words, ...complementOf(cursor)],
        bases: [],
        head: chunk.head,
        joined: false,
        pronoun: false,
        tail: [],
        adjective: true,
      };
      rest.parts.push(phrase);
      cursor.at++;
      return 'on';
    }
    case 'adverb':
      rest.parts.push(filler(chunk.words));
      cursor.at++;
      return 'on';
    case 'preposition': {
      if (isJoint(peek(cursor, 1), 'opener', /^(?:which|whom)$/u)) return onPrepositional(cursor, rest);
      const parts = readPrepositional(cursor);
      rest.parts.push(...(parts ?? []));
      return parts ? 'on' : 'end';
    }
    case 'opener':
      return onOpener(cursor, rest);
    case 'conjunction':
      return onConjunction(cursor, rest, false);
    case 'comma':
      return onComma(cursor, rest);
    case 'colon':
      if (chunk.key === ':' && SAYING.has(rest.verb.lemma)) return readContent(cursor, rest, chunk);
      if (chunk.key === ':' && rest.parts.length === 0) rest.faults.push('cut-off');
      return 'end';
    case 'dash': {
      const next = peek(cursor, 1);
      // "was fast - and was cheap": as behind a comma.
      const open = !rest.nested && /^(?:main|content)$/u.test(rest.relation);
      if (open && isJoint(next, 'conjunction', /^(?:and|but)$/u) && isLastDash(cursor, rest))
        return onConjunction(cursor, rest, true);
      const goesOn =
        !rest.nested &&
        !rest.interrupted &&
        (isJoint(next, 'preposition') || isJoint(next, 'adverb', /^(?:up|down)$/u));
      if (!goesOn) return 'end';
      rest.parts.push(filler(chunk.words));
      cursor.at++;
      return 'on';
    }
    default:
      return 'end';
  }
}

/** "after the train derailed | were told": two verbs side by side before the next mark, and the second is of what stands before. */
function verbStrands({ chunks, at }: Cursor): boolean {
  for (let i = at; i < chunks.length - 1; i++) {
    if (/^(?:stop|comma|colon|dash|conjunction)$/u.test(chunks[i]?.kind ?? '')) return false;
    const [verb, next] = [chunks[i], chunks[i + 1]];
    if (isVerbs(verb) && verb.form === 'either' && isPredicate(next) && next.form === 'finite') return true;
  }
  return false;
}

/** Reads what stands behind the verb, as far as it is the clause's. */
export function readRest(cursor: Cursor, rest: Rest): void {
  for (let before = -1; before !== cursor.at; ) {
    before = cursor.at;
    if (step(cursor, rest) === 'end') break;
  }
  if (wasParticiple(rest) && verbStrands(cursor)) rest.faults.push('relative');
}

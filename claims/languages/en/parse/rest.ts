import type { Chunk, Verbs } from '../chunk/types.ts';
import { TAKES_THAT, TIMES } from '../lexicon/nouns.ts';
import { BARE, PERCEIVING, REPORTING, SAYING } from '../lexicon/verbs.ts';
import {
  type Cursor,
  isBase,
  isJoint,
  isPredicate,
  isTimeBase,
  isVerbs,
  peek,
  skipNominal,
  startsClause,
} from './cursor.ts';
import { filler, readPrepositional, readSubordinate } from './front.ts';
import { readPhrase } from './phrase.ts';
import { verbFollows } from './reduced.ts';
import { readRelative } from './relative.ts';
import { speakerAt } from './trailing.ts';
import { type Carrier, type Clause, flatten, type Part, type Phrase, type Relation } from './types.ts';

export interface Rest {
  readonly verb: Verbs;
  readonly subject: Phrase | null;
  readonly expletive: boolean;
  readonly relation: Relation;
  readonly carrier: Carrier | null;
  readonly nested: boolean;
  readonly parts: Part[];
  conditional: boolean;
  /** Why the clause must not be told or asked. */
  readonly faults: string[];
  /** A verb follows that has the same subject. */
  shared: 'sure' | 'unsure' | null;
  readonly setOff: boolean;
  /** A clause of its own stood between the parts. */
  interrupted: boolean;
  /** What follows could not be read, and changes nothing of what stands before. */
  unread: boolean;
}

type Step = 'on' | 'end';

function lastPhrase({ parts }: Rest): Phrase | undefined {
  const last = parts.at(-1);
  return last?.kind === 'phrase' ? last : undefined;
}

/** Whether this verb can have a clause for what is said, as it stands now. */
function takesContent(rest: Rest): boolean {
  if (REPORTING.has(rest.verb.lemma)) return true;
  const last = rest.parts.at(-1);
  if (rest.subject?.head.key === 'it' && rest.subject.words.length === 1) return true;
  return rest.verb.lemma === 'be' && last?.kind === 'phrase' && last.adjective === true;
}

/** What follows cannot be its own: it may mean more than is read. */
function markCut(cursor: Cursor, clause: Clause): void {
  const at = cursor.clauses.indexOf(clause);
  if (at >= 0) cursor.clauses[at] = { ...clause, faults: [...clause.faults, 'cut-off'] };
}

function readContent(cursor: Cursor, rest: Rest, opener: Chunk | null, verb = rest.verb): Step {
  const start = cursor.at;
  const known = cursor.clauses.length;
  if (opener) cursor.at++;
  const inner = verb !== rest.verb;
  const carrier: Carrier = {
    verb,
    subject: inner ? (rest.carrier?.subject ?? rest.subject) : rest.subject,
    expletive: rest.expletive,
    trailing: false,
    outer: inner ? null : rest.carrier,
  };
  const clause = cursor.clause(cursor, {
    relation: 'content',
    openerWords: [],
    carrier,
    nested: rest.nested,
  });
  if (clause) {
    if (!inner) rest.faults.push('carrier');
    while (inner && rest.parts.at(-1)?.kind === 'filler') rest.parts.pop();
    const next = peek(cursor);
    if (next && /^(?:base|verbs|adjective|other)$/u.test(next.kind)) markCut(cursor, clause);
    return 'on';
  }
  cursor.at = start;
  cursor.clauses.length = known;
  rest.faults.push('cut-off');
  return 'end';
}

/** A clause that stands for a noun, kept whole: "whether turnout will …", "how long production would …". */
function readKept(cursor: Cursor, rest: Rest): Step {
  const start = cursor.at;
  const known = cursor.clauses.length;
  const opener = peek(cursor) as Chunk;
  cursor.at++;
  const words = [...opener.words];
  // "how long", "how many people"
  while (
    isJoint(opener, 'opener', /^how$/u) &&
    (peek(cursor)?.kind === 'adjective' || peek(cursor)?.kind === 'adverb')
  ) {
    words.push(...(peek(cursor)?.words ?? []));
    cursor.at++;
  }
  const next = peek(cursor);
  if (isVerbs(next) && next.form === 'infinitive') {
    rest.parts.push(filler(words), { kind: 'filler', words: next.words, verb: next });
    cursor.at++;
    return 'on';
  }
  const clause = cursor.clause(cursor, { relation: 'kept', openerWords: words, nested: true });
  if (clause) {
    rest.parts.push(...flatten(clause));
    return 'on';
  }
  cursor.at = start;
  cursor.clauses.length = known;
  rest.faults.push('cut-off');
  return 'end';
}

function onOpener(cursor: Cursor, rest: Rest): Step {
  const chunk = peek(cursor) as Chunk;
  if (isJoint(chunk, 'opener', /^that$/u)) {
    const last = lastPhrase(rest);
    const noun =
      last &&
      !last.adjective &&
      TAKES_THAT.has(last.bases.at(-1)?.head.lemma ?? '') &&
      !REPORTING.has(rest.verb.lemma);
    if (noun) return readKept(cursor, rest);
    if (takesContent(rest)) return readContent(cursor, rest, chunk);
    return readKept(cursor, rest);
  }
  if (isJoint(chunk, 'opener', /^(?:who|which|whose|whom)$/u)) return readKept(cursor, rest);
  if (isJoint(chunk, 'opener', /^(?:what|how|why|whether|where)$/u)) return readKept(cursor, rest);
  const found = readSubordinate(cursor);
  if (!found) {
    // "while trying to land": the verb follows without a subject.
    if (isVerbs(peek(cursor, 1))) {
      rest.parts.push(filler(chunk.words));
      cursor.at++;
      return 'on';
    }
    // Without "because" or "until" the rest stands; without "while" it stands alone.
    if (
      !/^(?:while|when|although|though|whereas|since|as|after)$/u.test(chunk.words.at(-1)?.key ?? '') ||
      rest.parts.length === 0
    )
      rest.faults.push('cut-off');
    else rest.unread = true;
    return 'end';
  }
  rest.interrupted ||= found.parts.length === 0;
  rest.parts.push(...found.parts);
  rest.conditional ||= found.conditional;
  return 'on';
}

function onVerbs(cursor: Cursor, rest: Rest, chunk: Verbs): Step {
  const bare = chunk.words.length === 1 && chunk.main.key === chunk.lemma && PERCEIVING.has(rest.verb.lemma);
  // "which the industry says could lead to": the verb of what is said.
  const said = rest.relation === 'relative' && rest.parts.length === 0 && REPORTING.has(rest.verb.lemma);
  if (chunk.form === 'finite' && !bare && !said) return 'end';
  if (chunk.form === 'either' && SAYING.has(chunk.lemma) && !isVerbs(peek(cursor, 1))) return 'end';
  if (chunk.form === 'either' && !(lastPhrase(rest) || rest.parts.at(-1)?.kind === 'filler')) return 'end';
  if (
    chunk.form === 'either' &&
    rest.nested &&
    rest.relation !== 'content' &&
    !verbFollows(cursor, cursor.at + 1, false)
  )
    return 'end';
  rest.parts.push({ kind: 'filler', words: chunk.words, verb: chunk });
  cursor.at++;
  return 'on';
}

/** Whether a clause without "that" may follow: "said he left"; of "found the defence and the keeper was …" it is not sure. */
function takesBare(cursor: Cursor, { lemma }: Verbs): boolean {
  if (BARE.has(lemma)) return true;
  const end = skipNominal(cursor.chunks, cursor.at);
  return (
    REPORTING.has(lemma) &&
    !cursor.chunks.slice(cursor.at, end).some((chunk) => isJoint(chunk, 'conjunction'))
  );
}

/** "saw the tower fall": the verb behind the phrase is bare. */
function isPerceived(cursor: Cursor, rest: Rest): boolean {
  if (!PERCEIVING.has(rest.verb.lemma)) return false;
  const verb = cursor.chunks[skipNominal(cursor.chunks, cursor.at)];
  return isVerbs(verb) && verb.words.length === 1 && verb.main.key === verb.lemma;
}

/** Whether a phrase with a verb of its own starts here. */
function isForeign(cursor: Cursor): boolean {
  const base = peek(cursor);
  const verb = cursor.chunks[skipNominal(cursor.chunks, cursor.at)];
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

function onBase(cursor: Cursor, rest: Rest, kept = false): Step {
  const chunk = peek(cursor);
  const reporting = takesBare(cursor, rest.verb) && (!rest.verb.passive || rest.subject?.head.key === 'it');
  const inner = rest.parts.findLast((part) => part.kind === 'filler' && part.verb !== undefined);
  const innerReports =
    inner?.kind === 'filler' && inner.verb !== undefined && REPORTING.has(inner.verb.lemma);
  if (
    (reporting || innerReports) &&
    startsClause(cursor.chunks, cursor.at) &&
    !(isTimeBase(chunk) && startsClause(cursor.chunks, cursor.at + 1))
  ) {
    if (innerReports) return readContent(cursor, rest, null, inner.verb);
    if (!isPerceived(cursor, rest)) return readContent(cursor, rest, null);
  }
  if (!reporting && isForeign(cursor)) {
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

/** Whose a verb behind "and" is, where the clause stands within another. */
function sharing(rest: Rest, verb: Verbs): Rest['shared'] | 'outer' {
  if (rest.relation === 'content') {
    if (SAYING.has(verb.lemma)) return 'outer';
    return rest.carrier?.verb.tense === 'past' && rest.verb.tense === verb.tense ? 'sure' : 'unsure';
  }
  return rest.setOff || rest.relation === 'main' || rest.relation === 'adverbial' ? 'sure' : 'unsure';
}

/** "but, in the longer term, warned": past what is set before a verb that shares the subject. */
function overSetting(cursor: Cursor, ahead: number): number {
  let i = ahead;
  if (isJoint(peek(cursor, i), 'comma')) i++;
  while (isJoint(peek(cursor, i), 'preposition') && isBase(peek(cursor, i + 1))) i += 2;
  if (isJoint(peek(cursor, i), 'comma')) i++;
  return i > ahead && isPredicate(peek(cursor, i)) ? i : ahead;
}

/** "to kill, harass or disturb", "will shed light and help": a bare verb that "to" or a modal governs too. */
function continuesInfinitive(rest: Rest, next: Verbs): boolean {
  const bare = next.words.at(0)?.pos !== 'AUX' && next.main.key === next.lemma && next.form === 'finite';
  if (!bare) return false;
  const last = rest.parts.findLast((part) => part.kind === 'filler' && part.verb !== undefined);
  const infinitive = last?.kind === 'filler' && last.verb?.form === 'infinitive';
  return infinitive || rest.verb.modal !== null || rest.verb.governor !== rest.verb.lemma;
}

function onConjunction(cursor: Cursor, rest: Rest, comma: boolean): Step {
  const at = comma ? 1 : 0;
  let ahead = at + 1;
  while (peek(cursor, ahead)?.kind === 'adverb') ahead++;
  ahead = overSetting(cursor, ahead);
  const next = peek(cursor, ahead);
  if (isVerbs(next) && continuesInfinitive(rest, next)) {
    for (let n = 0; n < ahead; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    rest.parts.push({ kind: 'filler', words: next.words, verb: next });
    cursor.at += ahead + 1;
    return 'on';
  }
  if (
    isPredicate(next) &&
    !(
      next.form === 'either' &&
      rest.parts.some((part) => part.kind === 'filler' && part.verb && part.verb.form === 'either')
    )
  ) {
    const whose = sharing(rest, next);
    if (whose === 'outer' || (comma && rest.nested && rest.relation !== 'content')) return 'end';
    cursor.at += ahead;
    rest.shared = comma && rest.relation === 'content' ? 'unsure' : whose;
    return 'end';
  }
  if (isBase(next) && startsClause(cursor.chunks, cursor.at + ahead)) return 'end';
  if (isJoint(next, 'opener')) return 'end';
  if (isVerbs(next) || next?.kind === 'preposition' || isBase(next) || next?.kind === 'adjective') {
    for (let n = 0; n <= at; n++) rest.parts.push(filler(peek(cursor, n)?.words ?? []));
    cursor.at += at + 1;
    return 'on';
  }
  return 'end';
}

function onComma(cursor: Cursor, rest: Rest): Step {
  const next = peek(cursor, 1);
  // Behind "while he was its head" an aside may belong to that.
  if (rest.interrupted && !isJoint(next, 'conjunction')) return 'end';
  if (isJoint(next, 'conjunction'))
    return rest.nested && /^(?:kept|adverbial)$/u.test(rest.relation)
      ? 'end'
      : onConjunction(cursor, rest, true);
  if (speakerAt(cursor, cursor.at + 1)) return 'end';
  if (isJoint(next, 'opener', /^(?:which|who|whose|where|whom)$/u)) {
    const last = lastPhrase(rest);
    if (!last || rest.nested) return 'end';
    return readRelative(
      cursor,
      {
        ...last,
        preposition: [],
        pronoun: last.pronoun || last.bases.length > 1 || !isSureAntecedent(rest, last),
      },
      { restrictive: false },
    )
      ? 'on'
      : 'end';
  }
  if (isJoint(next, 'opener')) {
    if (rest.nested && rest.relation !== 'content') return 'end';
    cursor.at++;
    return onOpener(cursor, rest);
  }
  if (rest.nested && rest.relation !== 'content') return 'end';
  if (isJoint(next, 'preposition', /^according to$/u)) {
    cursor.at++;
    return readPrepositional(cursor) ? 'on' : 'end';
  }
  if (
    isJoint(next, 'preposition') ||
    (isVerbs(next) && next.form !== 'finite' && !isBase(peek(cursor, 2)) && next.form !== 'infinitive') ||
    (isVerbs(next) && next.form === 'ing')
  ) {
    rest.parts.push(filler(peek(cursor)?.words ?? []));
    cursor.at++;
    if (isVerbs(next)) {
      rest.parts.push({ kind: 'filler', words: next.words, verb: next });
      cursor.at++;
    }
    return 'on';
  }
  if (isVerbs(next) && continuesInfinitive(rest, next)) {
    rest.parts.push(filler(peek(cursor)?.words ?? []), { kind: 'filler', words: next.words, verb: next });
    cursor.at += 2;
    return 'on';
  }
  if (isPredicate(next) && !rest.nested) rest.faults.push('cut-off');
  if (isBase(next)) {
    if (startsClause(cursor.chunks, cursor.at + 1)) return 'end';
    if (isTimeBase(next) || /^(?:a|an)$/u.test(next.words[0]?.key ?? '')) {
      rest.parts.push(filler(peek(cursor)?.words ?? []));
      cursor.at++;
      return onBase(cursor, rest, true);
    }
    return 'end';
  }
  if (isJoint(next, 'adverb')) {
    cursor.at += 2;
    return 'on';
  }
  return 'end';
}

/** "of which 90 percent were sold": kept with the clause. */
function onPrepositional(cursor: Cursor, rest: Rest): Step {
  const last = rest.parts.findLast((part): part is Phrase => part.kind === 'phrase');
  const parts = last ? readRelative(cursor, last, { restrictive: true }) : null;
  if (!parts) return 'end';
  rest.parts.push(...parts);
  return 'on';
}

/** Whether ", which" can only mean this phrase: a name, or the one phrase behind the verb. */
function isSureAntecedent(rest: Rest, last: Phrase): boolean {
  if (TIMES.has(last.head.lemma) || last.head.value?.fact.type === 'time') return false;
  return last.head.name !== undefined || rest.parts.filter((part) => part.kind === 'phrase').length === 1;
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
        words: chunk.words,
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

/** Reads what stands behind the verb, as far as it is the clause's. */
export function readRest(cursor: Cursor, rest: Rest): void {
  for (let before = -1; before !== cursor.at; ) {
    before = cursor.at;
    if (step(cursor, rest) === 'end') return;
  }
}

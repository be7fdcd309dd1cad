import { ACCORDING } from '../chunk/joints.ts';
import { CONDITIONAL, INDIRECT, LINKING } from '../lexicon/closed.ts';
import type { Word } from '../tag/word.ts';
import { startsClause } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs, peek, skipComma } from './cursor.ts';
import { skipApposed, skipCited, skipDescribed } from './described-source.ts';
import { startsGerund } from './gerund-subject.ts';
import type { Position } from './growing.ts';
import { skipAsked } from './opening-asked.ts';
import { readPhrase } from './phrase.ts';
import { readToldFirst } from './told-first.ts';
import { type Filler, flatten, type Part, type Phrase } from './types.ts';

export const filler = (words: readonly Word[]): Filler => ({ kind: 'filler', words });

/** Openers whose clause stays with what it belongs to: without it the rest would say something else. */
const KEPT =
  /^(?:because|since|so|before|until|unless|if|whether|even if|as long as|so that|in case|as if|provided that|once|lest)$/u;

export interface Subordinate {
  /** Empty where it goes its own way. */
  readonly parts: readonly Part[];
  readonly conditional: boolean;
}

/** Reads "because …", "when …", "if …" from its opener on; null where that is no clause. */
export function readSubordinate(
  cursor: Cursor,
  front = false,
  timed = false,
  doubtful = false,
): Subordinate | null {
  const start = cursor.at;
  const known = cursor.clauses.length;
  const opener = peek(cursor);
  if (!isJoint(opener, 'opener')) return null;
  cursor.at++;
  const kept =
    KEPT.test(opener.key) ||
    (timed && opener.key === 'after') ||
    // "would change when the firm took over": neither is so yet.
    (doubtful && /^(?:when|whenever|after|once)$/u.test(opener.key)) ||
    (doubtful && opener.key === 'as' && isBase(peek(cursor)));
  // "wore it for as long as they had to": how long.
  const lasting = opener.key === 'as long as' && isJoint(cursor.chunks[start - 1], 'preposition', /^for$/u);
  const conditional =
    !lasting && (CONDITIONAL.has(opener.key) || /^(?:as long as|in case|as if)$/u.test(opener.key));
  const outer = cursor.fronted;
  cursor.fronted ||= front;
  const clause = cursor.clause(cursor, {
    relation: kept && opener.key !== 'because' ? 'kept' : 'adverbial',
    openerWords: opener.words,
    nested: true,
  });
  cursor.fronted = outer;
  if (clause) return { parts: kept ? flatten(clause) : [], conditional };
  cursor.at = start + 1;
  cursor.clauses.length = known;
  if (front && !conditional && !kept && !isBase(peek(cursor))) {
    const parts = readParticipial(cursor);
    if (parts) {
      cursor.at--;
      return { parts: [], conditional: false };
    }
  }
  cursor.at = start;
  return null;
}

/** "According to" these means by their rule, and tells of no speaker. */
const NO_SOURCE =
  /^(?:calendar|rule|law|plan|schedule|tradition|principle|custom|size|age|need|taste|type|rank|agreement|norm|guideline|provision|order|deal|contract)$/u;

/** "according to a report by the ministry", "according to data from the bank": whose it is goes with the source. */
function withOrigin(cursor: Cursor, source: Phrase): Phrase {
  let whole = source;
  while (isJoint(peek(cursor), 'preposition', /^(?:by|from|of|in|at|for|on)$/u)) {
    const link = peek(cursor);
    const base = peek(cursor, 1);
    if (whole.tail.length > 0 || !link || !isBase(base) || isTimeBase(base)) break;
    cursor.at++;
    const origin = readPhrase(cursor, [], 'preposition');
    if (!origin) break;
    whole = {
      ...whole,
      words: [...whole.words, ...link.words, ...origin.words],
      bases: [...whole.bases, ...origin.bases],
      tail: origin.tail,
    };
  }
  return whole;
}

/** A preposition with its phrase, or with the verb that it governs. */
export function readPrepositional(cursor: Cursor, position: Position = 'preposition'): Part[] | null {
  const link = peek(cursor);
  if (!isJoint(link, 'preposition')) return null;
  const next = peek(cursor, 1);
  if (isBase(next)) {
    cursor.at++;
    const phrase = readPhrase(cursor, link.words, position);
    if (!phrase) return null;
    if (!ACCORDING.test(link.key) || NO_SOURCE.test(phrase.head.lemma)) return [phrase];
    cursor.according = withOrigin(cursor, phrase);
    skipDescribed(cursor, position);
    if (position === 'front') skipApposed(cursor, phrase);
    skipCited(cursor);
    return [];
  }
  // "with barely 70 seconds left"
  if (isJoint(next, 'adverb', /^(?:barely|hardly|scarcely)$/u) && isBase(peek(cursor, 2))) {
    cursor.at += 2;
    const phrase = readPhrase(cursor, [...link.words, ...next.words], position);
    return phrase && [phrase];
  }
  cursor.at++;
  if (isVerbs(next)) {
    cursor.at++;
    return [{ kind: 'filler', words: [...link.words, ...next.words], verb: next }];
  }
  if (
    next?.kind === 'adjective' ||
    (next?.kind === 'adverb' && /^(?:then|now|here|there|abroad|home|overseas|afar|within)$/u.test(next.key))
  ) {
    cursor.at++;
    return [filler([...link.words, ...next.words])];
  }
  return [filler(link.words)];
}

/** "Speaking in Delhi, …": the parts up to the comma; null where none closes it. */
function readParticipial(cursor: Cursor): Part[] | null {
  const parts: Part[] = [];
  while (peek(cursor) && !isJoint(peek(cursor), 'comma')) {
    const chunk = peek(cursor);
    if (!chunk || /^(?:stop|opener|colon|dash)$/u.test(chunk.kind)) return null;
    if (isPredicate(chunk) && parts.length > 0 && chunk.form === 'finite') return null;
    if (isJoint(chunk, 'preposition')) parts.push(...(readPrepositional(cursor) ?? []));
    else if (isBase(chunk)) parts.push(readPhrase(cursor, [], 'object') as Phrase);
    else {
      parts.push(isVerbs(chunk) ? { kind: 'filler', words: chunk.words, verb: chunk } : filler(chunk.words));
      cursor.at++;
    }
  }
  if (!isJoint(peek(cursor), 'comma')) return null;
  parts.push(filler(peek(cursor)?.words ?? []));
  cursor.at++;
  return parts.map((part) => (part.kind === 'phrase' ? { ...part, island: true } : part));
}

/** "For the vote to be valid": the verb behind a phrase that stands first. */
function readPurpose(cursor: Cursor, front: Front): void {
  const verb = peek(cursor);
  if (!isVerbs(verb) || verb.form !== 'infinitive') return;
  front.parts.push({ kind: 'filler', words: verb.words, verb });
  cursor.at++;
  const next = peek(cursor);
  if (next?.kind !== 'adjective') return;
  front.parts.push(filler(next.words));
  cursor.at++;
}

export interface Front {
  readonly parts: Part[];
  conditional: boolean;
}

/** Adverbs before a comma without which the clause would tell of now, of always, or for sure. */
const FRAMES =
  /^(?:previously|formerly|originally|initially|traditionally|historically|usually|normally|typically|sometimes|often|occasionally|reportedly|allegedly|apparently|possibly|perhaps|probably|theoretically|supposedly)$/u;

/** One step of what stands before the subject: false where the subject, or nothing known, begins. */
function step(cursor: Cursor, front: Front, nested: boolean): boolean {
  const chunk = peek(cursor);
  if (!chunk) return false;
  // "Soon after the mill opened, …": how long after is that clause's.
  const measured = isJoint(peek(cursor, 1), 'opener', /^(?:after|before)$/u);
  if (measured && isJoint(chunk, 'adverb', /^(?:soon|shortly|immediately|just|even|long|right)$/u)) {
    cursor.at++;
    return true;
  }
  // "Even so, the stock fell"
  if (isJoint(chunk, 'adverb', /^even$/u) && isJoint(peek(cursor, 1), 'adverb', /^so$/u)) {
    cursor.at += 2;
    skipComma(cursor);
    return true;
  }
  if (isJoint(chunk, 'adverb')) {
    const isSoFar = chunk.key === 'so' && peek(cursor, 1)?.words[0]?.key === 'far';
    const links = LINKING.has(chunk.key) && !isSoFar;
    const comma = peek(cursor, 1);
    const frames = FRAMES.test(chunk.key);
    // "With prices rising again, …"
    const ends = front.parts.at(-1)?.kind === 'phrase' && !links && isJoint(comma, 'comma');
    if (ends) {
      front.parts.push(filler(chunk.words), filler(comma.words));
      cursor.at += 2;
      return true;
    }
    if (frames || (!links && !isJoint(comma, 'comma'))) front.parts.push(filler(chunk.words));
    if (frames && isJoint(comma, 'comma')) front.parts.push(filler(comma.words));
    cursor.at++;
    skipComma(cursor);
    return true;
  }
  if (isJoint(chunk, 'preposition')) {
    const parts = readPrepositional(cursor, 'front');
    if (!parts) return false;
    front.parts.push(...parts, ...readToldFirst(cursor));
    readPurpose(cursor, front);
    if (isJoint(peek(cursor), 'comma')) {
      if (parts.length > 0) front.parts.push(filler(peek(cursor)?.words ?? []));
      cursor.at++;
    }
    return true;
  }
  if (
    (isJoint(chunk, 'opener') && !INDIRECT.has(chunk.key) && chunk.key !== 'that') ||
    isJoint(chunk, 'opener', /^when$/u)
  ) {
    const found = readSubordinate(cursor, true);
    const comma = isJoint(peek(cursor), 'comma');
    if (!found || !(comma || startsClause(cursor.chunks, cursor.at))) return false;
    front.parts.push(...found.parts);
    if (comma && found.parts.length > 0) front.parts.push(filler(peek(cursor)?.words ?? []));
    if (comma) cursor.at++;
    front.conditional ||= found.conditional;
    return true;
  }
  const ordinal =
    isBase(chunk) &&
    chunk.words.length === 1 &&
    chunk.head.value?.fact.type === 'quantity' &&
    chunk.head.value.fact.dimension === 'ordinal';
  if (ordinal && (isBase(peek(cursor, 1)) || isJoint(peek(cursor, 1), 'comma'))) {
    front.parts.push(filler(chunk.words));
    cursor.at++;
    skipComma(cursor);
    return true;
  }
  if (
    isTimeBase(chunk) &&
    !isPredicate(peek(cursor, 1)) &&
    (isJoint(peek(cursor, 1), 'comma') || startsClause(cursor.chunks, cursor.at + 1))
  ) {
    front.parts.push(readPhrase(cursor, [], 'object') as Phrase);
    skipComma(cursor);
    return true;
  }
  if (isVerbs(chunk) && !nested && chunk.form !== 'finite' && !startsGerund(cursor)) {
    if (skipAsked(cursor)) return true;
    const parts = readParticipial(cursor);
    if (!parts) return false;
    front.parts.push(...parts);
    return true;
  }
  return false;
}

/** What stands before the subject. Leaves the cursor where that begins. */
export function readFront(cursor: Cursor, nested: boolean): Front {
  const front: Front = { parts: [], conditional: false };
  // "when, in October, he left"
  if (nested && isJoint(peek(cursor), 'comma') && isJoint(peek(cursor, 1), 'preposition')) cursor.at++;
  if (!nested)
    while (
      isJoint(peek(cursor), 'conjunction') ||
      isJoint(peek(cursor), 'comma') ||
      isJoint(peek(cursor), 'dash')
    )
      cursor.at++;
  while (step(cursor, front, nested));
  return front;
}

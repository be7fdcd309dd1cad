import type { Base, Chunk, Verbs } from '../chunk/types.ts';
import { isPersonal, phraseOfBase } from '../frame/phrases.ts';
import { REPORTING, SAYING } from '../lexicon/verbs.ts';
import { joinsCargo } from './cargo.ts';
import { startsClause } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, isVerbs, peek } from './cursor.ts';
import { isOpenPlural } from './growing.ts';
import { flatten, type Part, type Phrase } from './types.ts';

/** Verbs that name what they are said of: a phrase may follow their participle. */
const NAMING = new Set(['call', 'name', 'dub', 'know', 'elect', 'appoint', 'title', 'nickname']);

/** Whether another verb of the same clause comes later: then this one is not it. */
export function verbFollows(cursor: Cursor, from: number, comma: boolean): boolean {
  let wanted = 1;
  for (let i = from; i < cursor.chunks.length; i++) {
    const chunk = cursor.chunks[i];
    if (isPredicate(chunk)) wanted--;
    if (wanted === 0) return true;
    if (isJoint(chunk, 'stop') || isJoint(chunk, 'colon')) return false;
    if (isJoint(chunk, 'opener')) {
      if (!/^(?:who|which|that)$/u.test(chunk.key)) return false;
      wanted++;
    }
    if (
      isJoint(chunk, 'conjunction') &&
      !joinsCargo(cursor.chunks, i) &&
      (startsClause(cursor.chunks, i + 1) || isPredicate(cursor.chunks[i + 1]))
    )
      return false;
    if (comma || !isJoint(chunk, 'comma')) continue;
    const next = cursor.chunks[i + 1];
    if (isPredicate(next)) {
      const object = isBase(cursor.chunks[i + 2]);
      return (next.form === 'finite' || object) && !(SAYING.has(next.lemma) && object);
    }
    if (!isJoint(next, 'opener', /^(?:who|which)$/u)) return false;
  }
  return false;
}

/** What nobody is: "boats stayed tied up" has its verb. */
const NEVER_DONE =
  /^(?:stay|remain|seem|appear|become|figure|lie|sit|stand|happen|occur|arrive|die|fall|rise|come|go|exist|belong|vanish|disappear|emerge|collapse|depart|climb|jump|slip|soar|plunge|tumble|surge|slide|decline|rally|rebound|slump|dip|plummet)$/u;

/** What vehicles do: "a bus rammed into a lorry" has its verb, and a lorry "parked by the road" is another. */
const STRIKES =
  /^(?:ram|crash|slam|plough|plow|smash|bump|collide|veer|skid|swerve|topple|plunge|overturn|run|drive|barrel|career|hurtle|fall|roll)$/u;

const strikes = (verb: Verbs, next: Chunk | undefined) =>
  STRIKES.test(verb.lemma) && isJoint(next, 'preposition', /^(?:into|onto|off|with|against|over)$/u);

/** What comes about by itself as well as it is made. */
const COMES_ABOUT = /^(?:form|gather|open|start|begin|halt|stop|spread|develop|end|close|break)$/u;

/** "A queue formed at the gate after six of the lanes on the far side were shut": one queue formed, and the six were shut. */
function cameAbout({ chunks }: Cursor, verb: Verbs, at: number): boolean {
  if (!COMES_ABOUT.test(verb.lemma)) return false;
  const from = chunks.findLastIndex((chunk, i) => i < at && isBase(chunk) && isOne(chunk));
  const when = chunks.findIndex(
    (chunk, i) =>
      i > at &&
      isJoint(chunk, 'preposition', /^(?:after|before|since|until|till)$/u) &&
      isBase(chunks[i + 1]),
  );
  const told = chunks.findIndex((chunk, i) => i > when && isPredicate(chunk));
  if (from < 0 || when < 0 || told < 0) return false;
  const isMany = /^(?:were|are|have)$/u.test(chunks[told]?.words[0]?.key ?? '');
  return (
    isMany && !chunks.slice(from, told).some((chunk) => isJoint(chunk, 'comma') || isJoint(chunk, 'opener'))
  );
}

/** "The mill opened in May and by June had hired 40": a time, and what it did by then. */
function goesOnInTime({ chunks }: Cursor, verb: Verbs, at: number): boolean {
  if (!COMES_ABOUT.test(verb.lemma)) return false;
  const and = chunks.findIndex((chunk, i) => i > at && !/^(?:preposition|base|adverb)$/u.test(chunk.kind));
  const [joint, link, time, next] = chunks.slice(and, and + 4);
  const timed = isJoint(joint, 'conjunction', /^(?:and|but)$/u) && isJoint(link, 'preposition');
  const had = isVerbs(next) && !next.passive && /^(?:had|has|have)$/u.test(next.words[0]?.key ?? '');
  return timed && isTimeBase(time) && had && next.words.length > 1;
}

const isOne = ({ words }: Chunk) => /^an?$/u.test(words[0]?.key ?? '');

/** A word that the tagger takes for an adjective, and that has an object: "radio-collared a tusker". */
const actsOn = (chunk: Chunk | undefined, object: Base) =>
  chunk?.kind === 'adjective' &&
  /ed$/u.test(chunk.head.key) &&
  /^(?:an?|the)$/u.test(object.words[0]?.key ?? '');

/** "police caught and caged a leopard": the object behind the second verb is that of both. */
function sharesObject({ chunks }: Cursor, verb: Verbs, at: number): boolean {
  const [link, other, object] = chunks.slice(at + 1, at + 4);
  if (verb.form !== 'either' || !isJoint(link, 'conjunction', /^(?:and|or|but)$/u)) return false;
  if (!isBase(object) || isTimeBase(object)) return false;
  return (isVerbs(other) && other.form === 'either' && !NAMING.has(other.lemma)) || actsOn(other, object);
}

function isParticiple(cursor: Cursor, verb: Verbs, at: number, comma: boolean): boolean {
  if (verb.form === 'ing' || verb.form === 'participle') return verbFollows(cursor, at + 1, comma) || comma;
  if (NEVER_DONE.test(verb.lemma)) return false;
  const next = cursor.chunks[at + 1];
  if (strikes(verb, next)) return false;
  // "Officials pointed to a fund opened in May": nobody is pointed to so.
  if (verb.lemma === 'point' && !isJoint(next, 'preposition', /^by$/u)) return false;
  // "fans voted it best film": people are not voted.
  if (verb.lemma === 'vote' && !isJoint(next, 'preposition', /^(?:by|as|into|out)$/u)) return false;
  if (
    verb.form !== 'either' ||
    (REPORTING.has(verb.lemma) &&
      !isJoint(cursor.chunks[at + 1], 'preposition', /^by$/u) &&
      !(next?.kind === 'verbs' && next.form === 'infinitive'))
  )
    return false;
  if (isBase(next) && !isTimeBase(next) && !NAMING.has(verb.lemma)) return false;
  if (cameAbout(cursor, verb, at) || goesOnInTime(cursor, verb, at) || sharesObject(cursor, verb, at))
    return false;
  return verbFollows(cursor, at + 1, comma);
}

/** "Kharif sowing", "Paddy planting": behind a thing alone a verb in -ing is what is done with it. */
function isSown({ words, bases, head }: Phrase): boolean {
  if (bases.length !== 1 || words.length !== head.length) return false;
  if (head.name)
    return (
      head.name.class === 'thing' && head.name.refs.length === 0 && head.length === 1 && !isOpenPlural(head)
    );
  return head.pos === 'NOUN' && head.key === head.lemma && !isPersonal(phraseOfBase(bases[0] as Base));
}

/** "a poll published last Monday by the institute", ", conducted by the channel,": null where no participle stands here. */
export function readReduced(cursor: Cursor, phrase: Phrase, comma: boolean): Part[] | null {
  const at = cursor.at + (comma ? 1 : 0);
  const verb = cursor.chunks[at];
  if (!isVerbs(verb) || !isParticiple(cursor, verb, at, comma)) return null;
  // A name alone needs no participle to say who is meant.
  if (!comma && phrase.head.name && phrase.bases.length === 1 && verb.form === 'either') return null;
  if (!comma && verb.form === 'ing' && isSown(phrase)) return null;
  const start = cursor.at;
  const known = cursor.clauses.length;
  // "some of those questioned": who they are, only the participle tells.
  const those = phrase.bases.at(-1)?.pronoun === true;
  cursor.at = at;
  // "the number of films released": the films were, and not their number.
  const counts =
    phrase.bases.length > 1 &&
    /^(?:number|total|amount|majority|share|proportion|percentage|rest|half|most|cost|value|age)$/u.test(
      phrase.head.lemma,
    );
  // "guards fired tear gas": what looks like the verb behind a bare participle may be the first half of a noun.
  const next = cursor.chunks[at + 1];
  const doubtful =
    !comma &&
    isVerbs(next) &&
    next.words.length === 1 &&
    next.main.key === next.lemma &&
    verb.form === 'either';
  const clause = cursor.clause(cursor, {
    relation: 'reduced',
    subject: phrase,
    nested: true,
    ...(counts || those || doubtful ? { faults: ['relative'] } : {}),
  });
  if (clause && (!comma || isJoint(peek(cursor), 'comma') || isJoint(peek(cursor), 'dash')))
    return flatten(clause);
  cursor.at = start;
  cursor.clauses.length = known;
  return null;
}

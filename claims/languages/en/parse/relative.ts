import type { Chunk } from '../chunk/types.ts';
import { isBody, isOfTrade, isPersonal, isTimePhrase, phraseOfBase } from '../frame/phrases.ts';
import { NEEDS_TAIL, TIMES } from '../lexicon/nouns.ts';
import { REPORTING, SAYING } from '../lexicon/verbs.ts';
import type { Word } from '../tag/word.ts';
import { agreesInNumber } from './agreement.ts';
import {
  endsInThan,
  isBare,
  isGeneric,
  isOfEach,
  isOfMany,
  isOfSome,
  isOfWhoeverNot,
  isSpanOfTime,
  isVague,
  withoutParticiple,
} from './antecedents.ts';
import { type Cursor, isBase, isJoint, isPredicate, isVerbs, peek } from './cursor.ts';
import { looseParts } from './loose.ts';
import { isOfDeed } from './nearest.ts';
import { ofThem } from './of-them.ts';
import { isOrigin, isWhereTheyAre } from './origin.ts';
import { ownedBy } from './owned.ts';
import { type Clause, flatten, type Part, type Phrase, partWords } from './types.ts';
import { isOfOther, isWithinPlace, withinWhich } from './within-which.ts';

function opensWithVerb(cursor: Cursor): boolean {
  let ahead = 0;
  while (peek(cursor, ahead)?.kind === 'adverb') ahead++;
  return isPredicate(peek(cursor, ahead));
}

/** Whether "who", "which" or "that" with the verb behind it can be said of a phrase. */
export function canBeSaid({ chunks, at }: Cursor, opener: string, phrase: Phrase): boolean {
  const { head, pronoun } = phrase;
  if (opener === 'who' && !pronoun && !isPersonal(phrase)) return false;
  if (opener === 'which' && (head.name ? isOfTrade(phrase) : isPersonal(phrase) && !isBody(phrase)))
    return false;
  const verb = chunks.slice(at).find(({ kind }) => !/^(?:comma|dash|opener|adverb)$/u.test(kind));
  // "a body based in Palghar, which told the court": no town tells anybody anything.
  const town = head.name?.class === 'place' && !/^(?:country|state)/u.test(head.name.category ?? '');
  if (opener === 'which' && town && isVerbs(verb) && SAYING.has(verb.lemma)) return false;
  return !isVerbs(verb) || agreesInNumber(verb, phrase);
}

/** "on changing the name that would …": the clause may be of the changing. */
function isGoverned({ chunks }: Cursor, { bases }: Phrase): boolean {
  const first = bases[0];
  const before = first ? chunks[chunks.indexOf(first) - 1] : undefined;
  return isVerbs(before) && before.form === 'ing';
}

/** What places are and have, and not what things in them do. */
const OF_PLACES =
  /^(?:be|have|lie|sit|stand|border|include|remain|become|host|hold|house|serve|cover|contain|boast|see|share|produce|export|import|join|leave|own|use|need|face|suffer|overlook|separate|connect|link|belong|span|account|form|make|straddle)$/u;

/** "a fire at a mill in Leeds, which shut down": the fire did. */
function isWhere({ chunks, at }: Cursor, opener: string, { bases, head }: Phrase): boolean {
  const first = bases[0];
  const from = first ? chunks.indexOf(first) : -1;
  const thing = chunks[from - 2];
  const link = chunks[from - 1];
  if (opener !== 'which' || bases.length !== 1 || head.name?.class !== 'place') return false;
  const verb = chunks.slice(at).find(({ kind }) => kind === 'verbs');
  const acts = isVerbs(verb) && !verb.passive && !OF_PLACES.test(verb.lemma);
  // "£80 a month in Leeds, which would be less": the sum would.
  const sum = isBase(thing) && thing.words.some(({ value }) => value?.fact.type === 'quantity');
  if (sum && isVerbs(verb) && verb.modal !== null && isJoint(link, 'preposition')) return true;
  // "a ship bound for Montreal, which spotted"
  if (isJoint(link, 'preposition', /^(?:for|to|towards)$/u)) return acts;
  if (!isBase(thing) || !isJoint(link, 'preposition', /^(?:in|at|near|outside|off|on|from|of)$/u))
    return false;
  return acts;
}

/** "rose to £3m, or twice earnings, which is"; "those of a man who died": the words before are meant as well. */
function isOtherName({ chunks }: Cursor, { bases: [first], words }: Phrase): boolean {
  const before = first ? chunks[chunks.indexOf(first) - 1] : undefined;
  const second = words[1];
  return isJoint(before, 'conjunction', /^or$/u) || (words[0]?.key === 'those' && second?.key === 'of');
}

/** "the men picked for the Games who will run": of two that "who" may be, nobody knows which. */
function isRival({ chunks }: Cursor, opener: string, { bases: [first] }: Phrase): boolean {
  const from = first ? chunks.indexOf(first) : -1;
  if (opener !== 'who' || from < 0 || !isJoint(chunks[from - 1], 'preposition', /^(?:for|by|from|to)$/u))
    return false;
  let i = from - 2;
  while (isJoint(chunks[i], 'adverb')) i--;
  const verb = chunks[i];
  const noun = chunks[i - 1];
  return (
    isVerbs(verb) &&
    /^(?:either|participle|ing)$/u.test(verb.form) &&
    isBase(noun) &&
    isPersonal(phraseOfBase(noun))
  );
}

/** Verbs whose object is mostly left out, or takes more behind it. */
const NO_OBJECT =
  /^(?:be|become|remain|seem|appear|go|come|live|work|stay|look|happen|arrive|want|like|have|do|get|need|give|call|name|make|let|help)$/u;

/** "the ships that the navy ordered in 2007": the navy ordered the ships. Null where the noun may be another part. */
function turnedRound(clause: Clause, opener: string, antecedent: Phrase): Clause | null {
  const { verb, subject, after, faults, before } = clause;
  const known =
    /^(?:|which|that|whom)$/u.test(opener) && !antecedent.pronoun && !TIMES.has(antecedent.head.lemma);
  if (
    !known ||
    !subject ||
    before.length > 0 ||
    verb.passive ||
    verb.form === 'ing' ||
    verb.governor !== verb.lemma
  )
    return null;
  if (NO_OBJECT.test(verb.lemma) || REPORTING.has(verb.lemma) || faults.some((fault) => fault !== 'relative'))
    return null;
  const first = after[0];
  const last = after.at(-1);
  const filled = first?.kind === 'phrase' && first.preposition.length === 0 && !isTimePhrase(first);
  // "ordered back in 2007" strands nothing.
  const stranded =
    after.some((part) => part.kind === 'filler' && part.words[0]?.key !== 'back') || last?.kind === 'filler';
  // "five of the nine events she entered": she entered the nine.
  const isPart = antecedent.words.some(({ key }) => key === 'of');
  // "the bridge he works on", "those that it made"
  if (filled || stranded || isPart || NEEDS_TAIL.has(antecedent.head.lemma)) return null;
  const object: Phrase = { ...antecedent, preposition: [], tail: [] };
  return { ...clause, after: [object, ...after], faults: [] };
}

/** What a verb makes of its object without telling more: "made contact, which was …" is of a place or a time. */
const LIGHT = /^(?:make|take|have|give|lose|keep|gain|win|pay)$/u;

/** "the point where it made contact, which is": a noun that only goes with its verb is nothing to tell of. */
function isOfLightVerb({ chunks }: Cursor, { words: [noun, more], bases: [first] }: Phrase): boolean {
  const verb = first ? chunks[chunks.indexOf(first) - 1] : undefined;
  const bare = noun?.pos === 'NOUN' && noun.key === noun.lemma && more === undefined;
  return bare && isPredicate(verb) && LIGHT.test(verb.lemma);
}

/** "the People's Front in the Upper Valley, which": of the body, or of the place in its name. */
function isWithinName({ chunks }: Cursor, { bases, words }: Phrase): boolean {
  const first = bases[0];
  const at = first ? chunks.indexOf(first) : -1;
  const body = chunks[at - 2];
  const link = chunks[at - 1];
  const named = words[0]?.key === 'the' && /^\p{Lu}/u.test(words[1]?.text ?? '');
  const capital = isBase(body) && /^\p{Lu}\p{Ll}/u.test(body.words.at(-1)?.text ?? '');
  return named && capital && isJoint(link, 'preposition', /^(?:in|of|for|to)$/u);
}

/** "Palmer and Reed, who beat Webb": both did, or the last alone; only a verb of many says that both did. */
function isOfLastName(opener: string, verb: Chunk | undefined, { bases, joined }: Phrase): boolean {
  const named = bases.length > 1 && bases.every(({ head }) => head.name !== undefined);
  if (opener !== 'who' || !joined || !named || !isVerbs(verb)) return false;
  return !/^(?:are|were|have|do|both)$/u.test(verb.words[0]?.key ?? '');
}

/** What a measure is or comes to, and no thing does. */
const OF_MEASURES =
  /^(?:be|include|represent|equal|amount|compare|exceed|rise|fall|grow|remain|cover|mark|mean|stand|come|become|beat|top|match|set|break)$/u;

/** "running at 350km per hour, which will shorten the trip": the running will, and no speed. */
function isOfMeasure(opener: string, verb: Chunk | undefined, { head }: Phrase): boolean {
  const fact = head.value?.fact;
  const measured = fact?.type === 'quantity' && !/^(?:count|money)$/u.test(fact.dimension);
  return opener === 'which' && measured && isVerbs(verb) && !verb.passive && !OF_MEASURES.test(verb.lemma);
}

/** "the deal and the debate which has followed": one of two has, which "and" joins. */
function isOfLastOfTwo(verb: Chunk | undefined, { joined, bases }: Phrase): boolean {
  const one = isVerbs(verb) && /^(?:has|is|was|does)$/u.test(verb.words[0]?.key ?? '');
  const opened = bases.filter(({ words: [first] }) => first?.pos === 'DET').length;
  return one && joined && opened > 1;
}

/** Takes the comma, preposition and opener of a relative clause. */
function takeOpening(
  cursor: Cursor,
  restrictive: boolean,
): { words: Word[]; opener: string; prepositional: boolean } {
  if (!restrictive) cursor.at++;
  const words: Word[] = [];
  const prepositional = peek(cursor)?.kind === 'preposition';
  if (prepositional) {
    words.push(...(peek(cursor)?.words ?? []));
    cursor.at++;
  }
  const chunk = peek(cursor);
  if (!isJoint(chunk, 'opener')) return { words, opener: '', prepositional };
  words.push(...chunk.words);
  cursor.at++;
  return { words, opener: chunk.key, prepositional };
}

/** "a site that took money and loaded ads": the second verb is a part of what tells which site. */
function goesOn({ chunks, at }: Cursor, clause: Clause): Part[] {
  const last = flatten(clause).flatMap(partWords).at(-1)?.end ?? 0;
  const from = chunks.findIndex(({ words }) => (words[0]?.start ?? 0) >= last);
  return from < 0 || from >= at ? [] : looseParts(chunks, from, at);
}

/** ", whose owners refused transfer of land": what is left of it up to the next mark is no part of the clause around it. */
function toMark(cursor: Cursor): Part[] {
  const { chunks, at } = cursor;
  let to = at;
  while (chunks[to] && !/^(?:comma|stop|colon|dash|conjunction)$/u.test(chunks[to]?.kind ?? '')) {
    const chunk = chunks[to];
    // "accept transfer of land": a noun that passes for a verb.
    const noun =
      isVerbs(chunk) &&
      chunk.words.length === 1 &&
      chunk.main.key === chunk.lemma &&
      isJoint(chunks[to + 1], 'preposition', /^of$/u);
    if (isPredicate(chunk) && !noun) return [];
    to++;
  }
  cursor.at = to;
  return looseParts(chunks, at, to);
}

/** ", whose board had a day earlier left": a verb that was not read is that of "whose" all the same. */
function throughMark(cursor: Cursor): Part[] {
  const { chunks, at } = cursor;
  const verb = chunks[at];
  if (!isPredicate(verb) || verb.form !== 'either') return toMark(cursor);
  while (chunks[cursor.at] && !/^(?:comma|stop|colon|dash)$/u.test(chunks[cursor.at]?.kind ?? ''))
    cursor.at++;
  return looseParts(chunks, at, cursor.at);
}

/**
 * Reads a relative clause behind its antecedent, and keeps what it claims where the antecedent is its subject.
 * Gives the parts that it is made of, for where the phrase needs them; null where none stands here.
 */
export function readRelative(
  cursor: Cursor,
  antecedent: Phrase,
  { restrictive }: { restrictive: boolean },
): Part[] | null {
  const start = cursor.at;
  const known = cursor.clauses.length;
  const { words, opener, prepositional } = takeOpening(cursor, restrictive);
  const verb = cursor.chunks.slice(cursor.at).find((chunk) => chunk.kind !== 'adverb');
  if (isVerbs(verb) && antecedent.bases.length > 0 && !agreesInNumber(verb, antecedent)) {
    cursor.at = start;
    return null;
  }
  const subject = !prepositional && /^(?:who|which|that)$/u.test(opener) && opensWithVerb(cursor);
  const vague =
    restrictive &&
    (isVague(antecedent) ||
      isBare(antecedent) ||
      isOfEach(antecedent) ||
      isOfSome(antecedent, opener) ||
      isGeneric(antecedent, verb) ||
      isOfWhoeverNot(antecedent, verb) ||
      isGoverned(cursor, antecedent));
  // "a project in Vienna that will …": "that" tells which one, and a name needs no telling.
  const other = restrictive && opener === 'that' && antecedent.head.name !== undefined;
  const faults =
    subject &&
    !antecedent.pronoun &&
    !vague &&
    !other &&
    !isOrigin(cursor, opener, antecedent) &&
    !isWhereTheyAre(cursor, opener, antecedent) &&
    !isWhere(cursor, opener, antecedent) &&
    !isOtherName(cursor, antecedent) &&
    !isOfLightVerb(cursor, antecedent) &&
    !(restrictive && isSpanOfTime(antecedent)) &&
    !isWithinName(cursor, antecedent) &&
    !isOfMany(verb, antecedent) &&
    !isOfMeasure(opener, verb, antecedent) &&
    !isOfLastOfTwo(verb, antecedent) &&
    !isOfOther(cursor, opener, verb, antecedent) &&
    !(!restrictive && isOfDeed(opener, verb, antecedent)) &&
    !(restrictive && isRival(cursor, opener, antecedent)) &&
    !(!restrictive && isOfLastName(opener, verb, antecedent))
      ? []
      : ['relative'];
  while (subject && peek(cursor)?.kind === 'adverb') {
    words.push(...(peek(cursor)?.words ?? []));
    cursor.at++;
  }
  const clause = cursor.clause(cursor, {
    relation: 'relative',
    openerWords: words,
    ...(subject ? { subject: withoutParticiple(antecedent) } : {}),
    faults,
    bareSubject: true,
    setOff: !restrictive,
    own: !restrictive,
    nested: true,
  });
  if (clause) {
    const owned =
      !restrictive && opener === 'whose' && !isOtherName(cursor, antecedent)
        ? ownedBy(clause, antecedent)
        : null;
    if (owned) cursor.clauses[cursor.clauses.indexOf(clause)] = owned;
    const counted = !restrictive && prepositional ? ofThem(clause, words, antecedent) : null;
    const isTied = opener === 'where' || (prepositional && !isWithinPlace(cursor, antecedent));
    const tied = counted ?? (!restrictive && isTied ? withinWhich(clause, words, antecedent) : null);
    if (tied) cursor.clauses[cursor.clauses.indexOf(clause)] = tied;
    const turned = prepositional || subject || vague ? null : turnedRound(clause, opener, antecedent);
    if (turned) cursor.clauses[cursor.clauses.indexOf(clause)] = turned;
    // "that comes later than its builders had promised": than what, the cut does not tell.
    else if (endsInThan(clause) && isPredicate(peek(cursor)))
      cursor.clauses[cursor.clauses.indexOf(clause)] = { ...clause, faults: [...faults, 'cut-off'] };
    return restrictive
      ? [...flatten(clause), ...goesOn(cursor, clause)]
      : [...flatten(clause), ...(opener === 'whose' ? throughMark(cursor) : toMark(cursor))];
  }
  cursor.at = start;
  cursor.clauses.length = known;
  return null;
}

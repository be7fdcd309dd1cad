import type { Chunk, Verbs } from '../chunk/types.ts';
import { isTimePhrase, phraseOfBase } from '../frame/phrases.ts';
import { TAKES_THAT } from '../lexicon/nouns.ts';
import { BARE, PERCEIVING, REPORTING } from '../lexicon/verbs.ts';
import { ADDS, isAnothersWord } from './added.ts';
import { agreesInNumber } from './agreement.ts';
import { skipNominal, startsAny } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isVerbs, peek } from './cursor.ts';
import { lastPhrase, type Rest, type Step } from './rest-state.ts';
import { type Carrier, type Clause, flatten, type Phrase } from './types.ts';

/** Whether this verb can have a clause for what is said, as it stands now. */
export function takesContent(rest: Rest): boolean {
  if (REPORTING.has(rest.verb.lemma)) return true;
  if (rest.verb.lemma === 'point' && rest.verb.words.at(-1)?.key === 'out') return true;
  const last = rest.parts.at(-1);
  if (rest.subject?.head.key === 'it' && rest.subject.words.length === 1) return !isOneThat(rest);
  return rest.verb.lemma === 'be' && last?.kind === 'phrase' && last.adjective === true;
}

/** "It was the tenth post that they gave up": which one it was, and nothing that is so; "a fact that" is. */
function isOneThat({ verb, parts }: Rest): boolean {
  const last = parts.at(-1);
  return (
    verb.lemma === 'be' &&
    last?.kind === 'phrase' &&
    !last.adjective &&
    last.preposition.length === 0 &&
    !last.pronoun &&
    !isTimePhrase(last) &&
    !TAKES_THAT.has(last.head.lemma) &&
    last.words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal')
  );
}

/** What follows cannot be its own: it may mean more than is read. */
function markCut(cursor: Cursor, clause: Clause): void {
  const at = cursor.clauses.indexOf(clause);
  if (at >= 0) cursor.clauses[at] = { ...clause, faults: [...clause.faults, 'cut-off'] };
}

/** ", with surveys showing": what shows it. */
function showing({ parts }: Rest): Phrase | null {
  const [phrase, verb] = parts.slice(-2);
  const set = phrase?.kind === 'phrase' && phrase.preposition[0]?.key === 'with' && verb?.kind === 'filler';
  return set ? { ...phrase, preposition: [] } : null;
}

/** What must make no claim of its own. */
function keepFault(cursor: Cursor, clause: Clause): void {
  const at = cursor.clauses.indexOf(clause);
  if (at >= 0) cursor.clauses[at] = { ...clause, faults: [...clause.faults, 'relative'] };
}

/** "if they think they have won": what is thought is a part of the condition, and no claim. */
function keepWithin(cursor: Cursor, rest: Rest, clause: Clause, opener: Chunk | null): void {
  keepFault(cursor, clause);
  if (opener) rest.parts.push({ kind: 'filler', words: opener.words });
  rest.parts.push(...flatten(clause));
}

/** Something is said or thought already, where whom it was told to does not stand. */
function isObjects({ verb, parts }: Rest): boolean {
  if (!/^(?:say|claim|argue|insist|believe|think|add|suggest|announce|state|declare)$/u.test(verb.lemma))
    return false;
  return parts.some(
    (part) =>
      part.kind === 'phrase' && part.preposition.length === 0 && !part.adjective && !isTimePhrase(part),
  );
}

/** "found no evidence that the delay had caused it": what there is none of is told of nobody. */
function isOfNothing(rest: Rest): boolean {
  const first = (lastPhrase(rest)?.words ?? [])[0];
  return /^(?:no|little|neither)$/u.test(first?.key ?? '');
}

/** "It is reasonable to assume that": what may be assumed need not be so. */
function isAssumed({ verb, parts }: Rest): boolean {
  const inner = parts.at(-1);
  return (
    verb.lemma === 'be' &&
    inner?.kind === 'filler' &&
    inner.verb?.form === 'infinitive' &&
    /^(?:assume|suppose|think|believe|expect|conclude|imagine|presume|hope|say|argue|suggest)$/u.test(
      inner.verb.lemma,
    )
  );
}

/** "said it was untrue that", "nobody could prove that": what is denied, or not known. */
function isUntrue({ verb, parts, subject }: Rest): boolean {
  if (subject && isNobodys(subject)) return true;
  const last = parts.at(-1);
  if (verb.lemma !== 'be' || last?.kind !== 'phrase') return false;
  return verb.negated
    ? /^(?:true|clear|certain|sure|proven|correct|fact|case)$/u.test(last.head.key)
    : UNTRUE.test(last.head.key);
}

const isNobodys = ({ words }: Phrase) =>
  /^(?:nobody|none|no|neither|few|nothing)$/u.test(words[0]?.key ?? '');

const UNTRUE =
  /^(?:untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|unproven|unclear|uncertain|unlikely|impossible|doubtful|questionable|absurd|nonsense|lie|myth|rumour|rumor|fabrication|falsehood|hoax|misconception|fiction|exaggeration)$/u;

/** "claiming that the wards were safe and that they were open": said by the same. */
function readJoinedTo(cursor: Cursor, carrier: Carrier, nested: boolean): void {
  while (isJoint(peek(cursor), 'conjunction')) {
    const [start, known] = [cursor.at, cursor.clauses.length];
    const that = isJoint(peek(cursor, 1), 'opener', /^that$/u);
    if (!that && !startsAny(cursor.chunks, start + 1)) return;
    cursor.at += that ? 2 : 1;
    if (cursor.clause(cursor, { relation: 'content', openerWords: [], carrier, nested })) continue;
    cursor.at = start;
    cursor.clauses.length = known;
    return;
  }
}

export function readContent(cursor: Cursor, rest: Rest, opener: Chunk | null, verb = rest.verb): Step {
  const start = cursor.at;
  const known = cursor.clauses.length;
  if (opener) cursor.at++;
  const inner = verb !== rest.verb;
  const shown = inner ? showing(rest) : null;
  const carrier: Carrier = {
    verb,
    subject: shown ?? (inner ? (rest.carrier?.subject ?? rest.subject) : rest.subject),
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
  if (clause && !inner && isObjects(rest)) {
    // "said one of the cars it made burnt", "said the public needed an assurance that it was safe": not all of it is
    // what was said.
    const at = cursor.clauses.indexOf(clause);
    if (at >= 0) cursor.clauses[at] = { ...clause, faults: [...clause.faults, 'relative'] };
  }
  // "said it was a notice, in effect declaring the firm was broke": what the notice would say.
  if (clause && inner && verb.form === 'ing' && rest.carrier && !ADDS.test(verb.lemma))
    keepFault(cursor, clause);
  if (clause && (isAssumed(rest) || (!inner && isUntrue(rest)))) keepFault(cursor, clause);
  if (clause && inner && isAnothersWord(rest, verb)) {
    readJoinedTo(cursor, carrier, rest.nested);
    for (const other of cursor.clauses.slice(known)) keepFault(cursor, other);
  }
  if (clause) {
    // "evidence which he says proves the firm knew": what it proves is his word.
    const told = inner && rest.relation === 'relative' && REPORTING.has(rest.verb.lemma);
    const keeps = told || (!inner && (rest.kept || isOfNothing(rest)));
    if (keeps) keepWithin(cursor, rest, clause, opener);
    else if (!inner) rest.faults.push('carrier');
    while (
      inner &&
      (rest.parts.at(-1)?.kind === 'filler' || (shown && lastPhrase(rest)?.words === shown.words))
    )
      rest.parts.pop();
    // "went on to suggest": nothing is left of it.
    if (verb.form === 'infinitive' && rest.parts.length === 0 && !rest.verb.passive)
      rest.faults.push('carrier');
    const next = peek(cursor);
    if (next && /^(?:base|verbs|adjective|other)$/u.test(next.kind)) markCut(cursor, clause);
    return 'on';
  }
  cursor.at = start;
  cursor.clauses.length = known;
  rest.faults.push('cut-off');
  return 'end';
}

/** "saw the tower fall": the verb behind the phrase is bare. */
export function isPerceived(cursor: Cursor, rest: Rest): boolean {
  if (!PERCEIVING.has(rest.verb.lemma)) return false;
  const verb = cursor.chunks[skipNominal(cursor.chunks, cursor.at)];
  // "saw the tower fall", "saw prices go up"
  const bare = isVerbs(verb) && verb.words[0] === verb.main && verb.main.key === verb.lemma;
  return bare && verb.words.length <= 2;
}

/** "to see talent recognised": what is seen done is no clause of its own. */
export function isSeenDone(cursor: Cursor, { lemma }: Verbs): boolean {
  if (!/^(?:see|hear|watch|feel)$/u.test(lemma)) return false;
  const end = skipNominal(cursor.chunks, cursor.at);
  const verb = cursor.chunks[end];
  return isVerbs(verb) && verb.form === 'either' && !isBase(cursor.chunks[end + 1]);
}

/** What a building or a road is called last. */
const BUILDING =
  / (?:Mall|Hall|School|College|Hospital|Hotel|Station|Tower|Bridge|Church|Cathedral|Mosque|Temple|Market|Plaza|Cent(?:er|re)|Building|Museum|Library|Stadium|Airport|Road|Street|Avenue|Highway|Prison|Jail|Plant|Factory|Dam)$/u;

/** "reported three schools and Acme Mall were": the verb of many is that of all of them, and not of the last. */
function joinsSubject(chunks: readonly Chunk[], verb: Chunk | undefined): boolean {
  const base = chunks[chunks.findLastIndex((chunk) => isJoint(chunk, 'conjunction', /^and$/u)) + 1];
  if (!isVerbs(verb) || !isBase(base) || base.pronoun) return false;
  // "and Leeds were": a team. "and Acme Mall were": a building.
  const many = /^(?:are|were|have)$/u.test(verb.words[0]?.key ?? '');
  if (base.head.name) return many && BUILDING.test(base.head.name.canonical);
  return base.head.pos === 'NOUN' && !agreesInNumber(verb, phraseOfBase(base));
}

/** Verbs of telling whose object is seldom a thing that something was done to. */
const TELLS_ALONE =
  /^(?:report|state|note|announce|confirm|write|tweet|reveal|argue|explain|stress|declare|admit|acknowledge|conclude|maintain|allege|assert|testify|reply|reiterate)$/u;

/** What things do, and what is not done to them: "the fire started". */
const HAPPENS =
  /^(?:start|begin|occur|happen|die|fall|rise|arrive|erupt|explode|crash|collapse|emerge|survive|appear|disappear|remain|last|fail|grow|increase|decrease|decline|drop|climb|slip|jump|work|live|end|continue|escape|vanish|reopen|resign|retire|refuse|agree|struggle|want|need|belong|seem|try|attempt)$/u;

/** Whether a clause without "that" may follow: "said he left"; of "found the defence and the keeper was …" it is not sure. */
export function takesBare(cursor: Cursor, { lemma }: Verbs): boolean {
  if (BARE.has(lemma)) return true;
  const end = skipNominal(cursor.chunks, cursor.at);
  // "demonstrated the value of the silt gathered": only a verb that can be nothing else opens a clause.
  const verb = cursor.chunks[end];
  const mayBeDone = isVerbs(verb) && verb.form === 'either' && !isBase(cursor.chunks[end + 1]);
  if (mayBeDone && !(TELLS_ALONE.test(lemma) && HAPPENS.test(verb.lemma))) return false;
  const subject = cursor.chunks.slice(cursor.at, end);
  const joined = subject.some((chunk) => isJoint(chunk, 'conjunction'));
  return REPORTING.has(lemma) && (!joined || joinsSubject(subject, verb));
}

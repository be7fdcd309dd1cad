import type { Chunk } from '../chunk/types.ts';
import { isBody, isPersonal, phraseOfBase } from '../frame/phrases.ts';
import { TAKES_TO } from '../lexicon/nouns.ts';
import { agreesInNumber } from './agreement.ts';
import { isBase, isJoint, isPredicate, isTimeBase, isVerbs } from './cursor.ts';

/** Verbs that are nothing without an object. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'make build publish issue impose introduce install approve prescribe produce create call name use base devote design manufacture construct commission describe discover require own purchase locate entitle title involve contain depict detain catch'.split(
    ' ',
  ),
);

/** What things do to nothing: without an object the form is a participle. */
const TAKEN: ReadonlySet<string> = new Set(
  'win earn collect award purchase order commission donate acquire'.split(' '),
);

/** What is thought or said of somebody to be so, and to do. */
const HELD = /^(?:think|believe|say|estimate|presume|suppose|allege|rumou?r|repute|reckon)$/u;

/** What is agreed, and agrees to nothing. */
const AGREED: ReadonlySet<string> = new Set(
  'level price deal rate target limit amount fee sum plan date term number threshold package truce ceasefire timetable deadline wage quota'.split(
    ' ',
  ),
);

const isPlace = (chunk: Chunk | undefined) => isBase(chunk) && chunk.head.name?.class === 'place';

/** "a pattern dictated by the land": a form that is past and participle, with who did it behind it, is no predicate. */
export function isAgentless(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  const link = chunks[at + 1];
  const next = chunks[at + 2];
  if (!isVerbs(verb) || verb.form !== 'either') return false;
  // "recordings made at the centre": a verb that needs an object, and has none.
  const bare = verb.words.length === 1 && NEEDS_OBJECT.has(verb.lemma);
  if (bare && isJoint(link, 'preposition', /^(?:in|at|on|from|of|for|with|as|during|after)$/u)) return true;
  // "costs linked to the closing of a plant"
  if (
    verb.words.length === 1 &&
    /^(?:link|attribute|relate)$/u.test(verb.lemma) &&
    isJoint(link, 'preposition', /^to$/u)
  )
    return true;
  // "two men, held in Leeds": in a town nothing is held by nobody.
  if (
    verb.words.length === 1 &&
    verb.lemma === 'hold' &&
    isJoint(link, 'preposition', /^in$/u) &&
    isPlace(next)
  )
    return true;
  // "four lorries brought from Leeds"
  if (verb.words.length === 1 && verb.lemma === 'bring' && isJoint(link, 'preposition', /^from$/u))
    return true;
  // "whales, thought to number 80,": who thinks so, is not told.
  const held = isVerbs(link) && link.form === 'infinitive' && HELD.test(verb.lemma);
  if (held && verb.words.length === 1) return true;
  // "prizes won earlier this year": things win nothing.
  const before = chunks[at - 1];
  const thing =
    isBase(before) &&
    !before.pronoun &&
    !before.head.name &&
    !isPersonal(phraseOfBase(before)) &&
    !isBody(phraseOfBase(before));
  const open = !isBase(link) || isTimeBase(link);
  // "the level agreed with the lenders"
  const set = thing && AGREED.has(before.head.lemma) && verb.lemma === 'agree';
  if (set && verb.words.length === 1 && open) return true;
  if (verb.words.length === 1 && thing && open && TAKEN.has(verb.lemma)) return true;
  if (!isJoint(link, 'preposition', /^by$/u) || !isBase(next)) return false;
  // "a game watched by 20,000"
  const measured = verb.lemma !== 'watch' && next.words.some(({ value }) => value !== undefined);
  return !measured && !/^(?:stand|pass|go|live|abide|sit|fly|win|swear)$/u.test(verb.lemma);
}

/** Pronouns that are subjects only. */
const ACTS: ReadonlySet<string> = new Set('he she they we i'.split(' '));

/** "the bloc itself was", "the two both are": behind a phrase, and no part of it. */
const FLOATING: ReadonlySet<string> = new Set('both all each himself herself itself themselves'.split(' '));

const isNamed = (chunk: Chunk | undefined) => isBase(chunk) && chunk.head.name !== undefined;

/** Behind ", Oman, Jordan and Iraq": names that go on a list of names, up to its "and"; `from` where none do. */
function nameListEnd(chunks: readonly Chunk[], from: number): number {
  if (!isNamed(chunks[from - 1])) return from;
  let i = from;
  while (isJoint(chunks[i], 'comma') && isNamed(chunks[i + 1])) i += 2;
  if (i > from && isJoint(chunks[i], 'comma')) i++;
  const last = chunks[i + 1];
  // "York, Hull and Bath districts"
  const closes = isBase(last) && last.words.some(({ name }) => name !== undefined);
  return i > from && isJoint(chunks[i], 'conjunction', /^and$/u) && closes ? i + 2 : from;
}

/**
 * The end of the phrase that starts at `from`: bases with prepositions and, where `joined`, "and" between;
 * `from` where none does.
 */
export function skipNominal(chunks: readonly Chunk[], from: number, joined = true): number {
  let i = from;
  if (!isBase(chunks[i])) return from;
  i++;
  for (;;) {
    const one = chunks[i];
    const two = chunks[i + 1];
    if (!joined && isJoint(one, 'conjunction')) return i;
    const named = joined ? nameListEnd(chunks, i) : i;
    if (named > i) {
      i = named;
      continue;
    }
    // "Rome and Paris and he left": a clause of its own.
    if (
      isJoint(one, 'conjunction') &&
      isBase(two) &&
      two.pronoun &&
      isPredicate(chunks[i + 2]) &&
      ACTS.has(two.head.key)
    )
      return i;
    const links = one?.kind === 'preposition' || isJoint(one, 'conjunction');
    if (links && isBase(two)) i += 2;
    else if (links && two?.kind === 'adjective') i += 2;
    else if (isJoint(one, 'conjunction') && isJoint(two, 'preposition') && isBase(chunks[i + 2])) i += 3;
    else if (one?.kind === 'adverb' && isPredicate(two)) i += 1;
    else if (isBase(one) && one.pronoun && FLOATING.has(one.head.key)) i += 1;
    else return i;
  }
}

/**
 * "the decision | to close the school | surprised": where what a noun is to ends, right before the verb that the noun
 * has; `at` where no such verb stands behind the infinitive there.
 */
export function aimEnd(chunks: readonly Chunk[], at: number): number {
  const [noun, verb] = [chunks[at - 1], chunks[at]];
  if (!isVerbs(verb) || verb.form !== 'infinitive' || !isBase(noun) || !TAKES_TO.has(noun.head.lemma))
    return at;
  let end = at + 1;
  while (/^(?:base|preposition|adverb|adjective)$/u.test(chunks[end]?.kind ?? '')) end++;
  const main = chunks[end];
  // "a plan to help farmers hit last year": only a verb that can be nothing else is the noun's.
  if (end === at + 1 || !isPredicate(main) || main.form !== 'finite') return at;
  return agreesInNumber(main, phraseOfBase(noun)) ? end : at;
}

/** Whether a phrase with a finite verb behind it starts at `from`: a clause. */
export function startsClause(chunks: readonly Chunk[], from: number): boolean {
  let i = from;
  while (chunks[i]?.kind === 'adverb') i++;
  const base = chunks[i];
  if (!isBase(base)) return false;
  // "the attack earlier this month": no clause of the month.
  if (isTimeBase(base) && /^(?:earlier|later)$/u.test(chunks[i - 1]?.words.at(-1)?.key ?? '')) return false;
  // "held on Monday and Tuesday found": two times, and the verb is that of another noun.
  if (isTimeBase(base) && isJoint(chunks[from - 1], 'conjunction') && isTimeBase(chunks[from - 2]))
    return false;
  const end = skipNominal(chunks, i);
  const verb = chunks[end];
  if (isPredicate(verb) && !isAgentless(chunks, end)) return true;
  if (aimEnd(chunks, end) > end) return true;
  // "Mr Clark, the business secretary, said"
  if (isVerbs(verb) && verb.form !== 'infinitive') {
    for (let k = end + 1; k < Math.min(chunks.length, end + 8); k++) {
      if (isPredicate(chunks[k])) return true;
      if (/^(?:stop|comma|conjunction|opener|colon|dash)$/u.test(chunks[k]?.kind ?? '')) return false;
    }
  }
  return false;
}

/** "those who chose him knew": a phrase that "who" tells which, with a verb behind that of "who". */
export function startsTailed(chunks: readonly Chunk[], from: number): boolean {
  const end = skipNominal(chunks, from);
  if (!isJoint(chunks[end], 'opener', /^(?:who|which|that)$/u) || !isPredicate(chunks[end + 1])) return false;
  for (let k = end + 2; k < Math.min(chunks.length, end + 14); k++) {
    const next = chunks[k];
    if (/^(?:stop|comma|conjunction|opener|colon|dash)$/u.test(next?.kind ?? '')) return false;
    if (isPredicate(next) && next.form === 'finite') return true;
  }
  return false;
}

/** How far an aside between commas may reach. */
const LONGEST_ASIDE = 9;

/** "said [the keeper, Ada Palmer, saw]": nobody is said, so a clause begins. */
function saysOf(chunks: readonly Chunk[], from: number): boolean {
  const verb = chunks[from - 1];
  return isVerbs(verb) && verb.lemma === 'say' && !verb.passive;
}

/** "the range, from 89 to 95, was": a phrase with an aside, and its verb behind that. */
export function startsSetOff(chunks: readonly Chunk[], from: number): boolean {
  const end = skipNominal(chunks, from, false);
  const mark = chunks[end]?.kind;
  // "the range, from 89 to 95, was", "the rock - which was donated - will be"
  if (end === from || (mark !== 'comma' && mark !== 'dash') || isTimeBase(chunks[from])) return false;
  if (isJoint(chunks[end + 1], 'conjunction')) return false;
  // ", who was five,", ", in which he fell,", ", renewed in June,": one verb is the aside's.
  const first = chunks[end + 1];
  const second = chunks[end + 2];
  const opens = first?.kind === 'preposition' ? second : first;
  let own = isJoint(opens, 'opener', /^(?:who|which|whose|where|whom)$/u) || isVerbs(first) ? 1 : 0;
  for (let i = end + 1; i < Math.min(chunks.length, end + LONGEST_ASIDE); i++) {
    const chunk = chunks[i];
    if (isPredicate(chunk) && own-- === 0) return false;
    if (chunk?.kind !== mark && /^(?:stop|conjunction|colon|dash)$/u.test(chunk?.kind ?? '')) return false;
    const verb = chunks[i + 1];
    const named = i === end + 2 && saysOf(chunks, from) && isBase(first);
    if (chunk?.kind === mark && isPredicate(verb))
      return verb.form === 'finite' || opens?.kind === 'opener' || named;
  }
  return false;
}

/** Whether a clause starts at `from`, with or without an aside or what tells which behind its subject. */
export const startsAny = (chunks: readonly Chunk[], from: number): boolean =>
  startsClause(chunks, from) || startsTailed(chunks, from) || startsSetOff(chunks, from);

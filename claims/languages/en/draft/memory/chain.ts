import type { Base, Chunk } from '../../chunk/types.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import { ABOUT, BROUGHT_IN, MATTERS, PLACED, SHARED, THINGS } from '../../lexicon/referents.ts';
import type { Word } from '../../tag/word.ts';

const isAbout = ({ lemma }: Word) => ABOUT.has(lemma) || MATTERS.has(lemma);

/** "a strike by drivers", "a study by two doctors". */
const isDone = (noun: Word, link: string, { head }: Base) =>
  link === 'by' && head.key !== head.lemma && (isAbout(noun) || PLACED.has(noun.lemma));

/** Whether a prepositional phrase behind a noun says which one it is. */
function tells(noun: Word, link: string, next: Base): boolean {
  if (link === 'of' || isDone(noun, link, next)) return true;
  // "a report on air pollution", "a vaccine against malaria"
  const topical = /^(?:on|into|about|against)$/u.test(link) && isAbout(noun) && !TIMES.has(next.head.lemma);
  if (topical && !next.head.value) return true;
  const named = next.head.name !== undefined || next.words.some(({ name }) => name !== undefined);
  if (!named) return false;
  if (MATTERS.has(noun.lemma) && /^(?:in|at|near|for|from|with|by|to)$/u.test(link)) return true;
  if (/^(?:in|near|at)$/u.test(link)) return PLACED.has(noun.lemma) && next.head.name?.class === 'place';
  return /^(?:with|against)$/u.test(link) && SHARED.has(noun.lemma);
}

/** "a bill banning plastic bags", "a plan to move the port": the base with what it does. */
function doingAt(chunks: readonly Chunk[], at: number): readonly Word[] | null {
  const base = chunks[at];
  // "passed a bill on Tuesday to ban": the day is the passing's.
  const [on, day] = chunks.slice(at + 1, at + 3);
  const dated =
    on?.kind === 'preposition' &&
    day?.kind === 'base' &&
    day.words.every(({ value }) => value?.fact.type === 'time');
  const [verbs, object] = chunks.slice(at + (dated ? 3 : 1), at + (dated ? 5 : 3));
  const does =
    verbs?.kind === 'verbs' &&
    ((verbs.form === 'ing' && verbs.words.length === 1) ||
      (verbs.form === 'infinitive' && verbs.words.length <= 3 && verbs.words[0]?.key === 'to'));
  const told = base?.kind === 'base' && isAbout(base.head) && object?.kind === 'base' && !object.pronoun;
  return does && told ? [...base.words, ...verbs.words, ...object.words] : null;
}

/** So many words tell of a thing what it does. */
const LONGEST_RELATIVE = 13;
const TAKES_BARE = /^(?:help|let|make)$/u;

/** "an app that helps drivers find chargers": the base with what it does, up to the end of its clause. */
function relativeAt(chunks: readonly Chunk[], at: number): readonly Word[] | null {
  const [base, that, first] = chunks.slice(at, at + 3);
  if (base?.kind !== 'base' || that?.kind !== 'opener' || !/^(?:that|which)$/u.test(that.key)) return null;
  const known = isAbout(base.head) || BROUGHT_IN.has(base.head.lemma) || THINGS.has(base.head.lemma);
  if (!known || !/^an?$/u.test(base.words[0]?.key ?? '')) return null;
  if (first?.kind !== 'verbs' || first.modal !== null || first.negated) return null;
  const told: Word[] = [...that.words, ...first.words];
  let phrases = 0;
  for (const chunk of chunks.slice(at + 3)) {
    // "a bill that seeks to make firms and shops pay": cut before what they are made to do.
    if (chunk.kind === 'conjunction') return null;
    if (/^(?:comma|stop|colon|dash|opener|other)$/u.test(chunk.kind)) break;
    const bare = phrases === 1 && TAKES_BARE.test(first.lemma);
    if (chunk.kind === 'verbs' && !bare) return null;
    if (chunk.kind === 'base' && chunk.pronoun) return null;
    if (chunk.kind === 'base') phrases++;
    told.push(...chunk.words);
  }
  return phrases > 0 && told.length <= LONGEST_RELATIVE ? [...base.words, ...told] : null;
}

/** So many phrases lead from a noun to a name. */
const MOST_LINKS = 3;

const isLink = (chunk: Chunk | undefined): chunk is Chunk & { kind: 'preposition' } =>
  chunk?.kind === 'preposition' && /^(?:of|in|at|near|on|by)$/u.test(chunk.key);

const isOf = (chunk: Chunk | undefined) => chunk?.kind === 'preposition' && chunk.key === 'of';

/** "a bank in Patna": a phrase with the place or the owner that it leads to; only itself where it leads to none. */
function upToName(chunks: readonly Chunk[], at: number): readonly Word[] | null {
  const found: Word[] = [];
  for (let n = 0; n < MOST_LINKS; n++) {
    const base = chunks[at + 2 * n];
    if (base?.kind !== 'base' || base.pronoun || base.words.some(({ value }) => value?.fact.type === 'time'))
      return null;
    found.push(...base.words);
    const link = chunks[at + 2 * n + 1];
    const named = base.words.some(({ name }) => name !== undefined);
    // "the Malaysian state of Penang": which state, stands behind it.
    const more = /^(?:state|province|city|district|region|island|town)$/u.test(base.head.key) && isOf(link);
    if (named && !more) return found;
    if (!isLink(link)) return null;
    found.push(...link.words);
  }
  return null;
}

/** "a contract worth $9 billion [with Acme]": what it is worth, and the firm behind it. */
function worthAt(chunks: readonly Chunk[], at: number): readonly Word[] | null {
  const [base, worth, link, next] = chunks.slice(at, at + 4);
  const priced = worth?.kind === 'base' && worth.words[0]?.key === 'worth' && worth.words.length > 1;
  if (base?.kind !== 'base' || !priced || !(SHARED.has(base.head.lemma) || isAbout(base.head))) return null;
  const own = [...base.words, ...worth.words];
  const joined = link?.kind === 'preposition' && next?.kind === 'base' && !next.pronoun;
  return joined && tells(base.head, link.key, next) ? [...own, ...link.words, ...next.words] : own;
}

/** "a frigate of the navy", "a robbery at a bank in Patna": the base with what says which, where that is no pronoun. */
export function chainAt(chunks: readonly Chunk[], at: number): readonly Word[] {
  const doing = doingAt(chunks, at) ?? relativeAt(chunks, at) ?? worthAt(chunks, at);
  if (doing) return doing;
  const base = chunks[at];
  const link = chunks[at + 1];
  const next = chunks[at + 2];
  const joined = link?.kind === 'preposition' && next?.kind === 'base' && !next.pronoun;
  const own = base?.words ?? [];
  if (!joined || base?.kind !== 'base') return own;
  // "addressing the massacre at a festival": what is told of already has no place for the first time.
  const again =
    own[0]?.key === 'the' && MATTERS.has(base.head.lemma) && !/^(?:of|for|on|into|against)$/u.test(link.key);
  if (again && !PLACED.has(base.head.lemma)) return own;
  const known = isAbout(base.head) || PLACED.has(base.head.lemma);
  const named = known && isLink(link) ? upToName(chunks, at + 2) : null;
  if (named) return [...own, ...link.words, ...named];
  return tells(base.head, link.key, next) ? [...own, ...link.words, ...next.words] : own;
}

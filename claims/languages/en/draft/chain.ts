import type { Base, Chunk } from '../chunk/types.ts';
import { TIMES } from '../lexicon/nouns.ts';
import { ABOUT, PLACED, SHARED } from '../lexicon/referents.ts';
import type { Word } from '../tag/word.ts';

/** Whether a prepositional phrase behind a noun says which one it is. */
function tells(noun: Word, link: string, next: Base): boolean {
  if (link === 'of') return true;
  // "a report on air pollution", "a vaccine against malaria"
  const topical =
    /^(?:on|into|about|against)$/u.test(link) && ABOUT.has(noun.lemma) && !TIMES.has(next.head.lemma);
  if (topical && !next.head.value) return true;
  const named = next.head.name !== undefined || next.words.some(({ name }) => name !== undefined);
  if (!named) return false;
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
      (verbs.form === 'infinitive' && verbs.words.length === 2 && verbs.words[0]?.key === 'to'));
  const told =
    base?.kind === 'base' && ABOUT.has(base.head.lemma) && object?.kind === 'base' && !object.pronoun;
  return does && told ? [...base.words, ...verbs.words, ...object.words] : null;
}

/** "a frigate of the navy": the base with what says which, where that is no pronoun. */
export function chainAt(chunks: readonly Chunk[], at: number): readonly Word[] {
  const doing = doingAt(chunks, at);
  if (doing) return doing;
  const base = chunks[at];
  const link = chunks[at + 1];
  const next = chunks[at + 2];
  const joined = link?.kind === 'preposition' && next?.kind === 'base' && !next.pronoun;
  const own = base?.words ?? [];
  return joined && base?.kind === 'base' && tells(base.head, link.key, next)
    ? [...own, ...link.words, ...next.words]
    : own;
}

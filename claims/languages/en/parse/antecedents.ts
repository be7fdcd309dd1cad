import type { Chunk } from '../chunk/types.ts';
import { isPeople } from '../frame/phrases.ts';
import { NEEDS_TAIL } from '../lexicon/nouns.ts';
import { isVerbs } from './cursor.ts';
import type { Clause, Phrase } from './types.ts';

/** "a move that would …": it stands for what the clause before it tells. */
export function isVague({ words }: Phrase): boolean {
  const noun = words.at(-1)?.key ?? '';
  return (
    words.length === 2 &&
    /^an?$/u.test(words[0]?.key ?? '') &&
    /^(?:move|step|decision|trend|sign|change|blow|effort|process|feat|situation|development|figure|way|thing|one|place|time|day|year|point|fact|case|kind)$/u.test(
      noun,
    )
  );
}

/** "work that affects roosts": only such work does. */
export function isGeneric({ words, bases }: Phrase, verb: Chunk | undefined): boolean {
  const named = bases.some(({ head }) => head.name) || /^(?:DET|NUM|PRON)$/u.test(words[0]?.pos ?? '');
  return !named && isVerbs(verb) && verb.tense === 'present' && verb.form === 'finite';
}

/** "the workers who do not answer": only those, and of no workers in particular is it told. */
export function isOfWhoeverNot({ words, bases }: Phrase, verb: Chunk | undefined): boolean {
  const named = bases.some(({ head }) => head.name) || words.some(({ value }) => value);
  const open = /^(?:the|those|all|any)$/u.test(words[0]?.key ?? '');
  return (
    !named && open && isVerbs(verb) && verb.negated && verb.tense === 'present' && verb.form === 'finite'
  );
}

/** "by workers who knew", "a man who lied": only such did, and of nobody in particular is it told. */
export function isOfSome({ words, bases }: Phrase, opener: string): boolean {
  const first = words[0];
  if (
    !/^(?:who|that)$/u.test(opener) ||
    words.some(({ value }) => value) ||
    bases.some(({ head }) => head.name && !isPeople(head))
  )
    return false;
  return first !== undefined && !/^(?:DET|NUM|PRON)$/u.test(first.pos);
}

/** "all the captains who led 20 matches", "every mayor who resigned": the clause says which are counted, and tells nothing of all of them. */
export function isOfEach({ words }: Phrase): boolean {
  // "All 41 men who were trapped": so many, and no others.
  return /^(?:all|every|each|any|most|both)$/u.test(words[0]?.key ?? '') && !words.some(({ value }) => value);
}

/** "the people who came": only those who came, and nobody knows them by "the people". */
export function isBare({ words, bases }: Phrase): boolean {
  const base = bases[0];
  return (
    bases.length === 1 &&
    words.length === (/^(?:only|first|last)$/u.test(words[1]?.key ?? '') ? 3 : 2) &&
    /^(?:the|those|all|any)$/u.test(words[0]?.key ?? '') &&
    base?.head.name === undefined &&
    NEEDS_TAIL.has(base?.head.lemma ?? '')
  );
}

/** "two crashes in less than five months that killed 346": what took so long did, and no months. */
export function isSpanOfTime({ head }: Phrase): boolean {
  const fact = head.value?.fact;
  return fact?.type === 'time' || (fact?.type === 'quantity' && fact.dimension === 'duration');
}

/** "Lodges in Kenya, which house": a verb of many is not the place's. */
export function isOfMany(verb: Chunk | undefined, { head, bases, joined }: Phrase): boolean {
  if (!isVerbs(verb) || verb.modal !== null || joined || bases.length !== 1) return false;
  if (head.name?.class !== 'place' || /s$/u.test(bases[0]?.words.at(-1)?.key ?? '')) return false;
  const first = verb.words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const bare =
    first?.pos === 'VERB' && verb.tense === 'present' && verb.form === 'finite' && first.key === first.lemma;
  return first !== undefined && (bare || /^(?:are|were|have|do)$/u.test(first.key));
}

/** "later than its builders had promised": a comparison with another clause. */
export function endsInThan({ after }: Clause): boolean {
  const last = after.at(-1);
  return last?.kind === 'phrase' && last.preposition[0]?.key === 'than';
}

/** "replacing Ada Palmer, who": the name without the participle before it. */
export function withoutParticiple(phrase: Phrase): Phrase {
  const first = phrase.words[0];
  const next = phrase.words[1];
  const [base, ...more] = phrase.bases;
  const does = first !== undefined && /^\p{Ll}+ing$/u.test(first.text) && !first.name;
  if (!does || !base || next !== base.head || !next.name) return phrase;
  const bare = { ...base, words: base.words.slice(1) };
  return { ...phrase, words: phrase.words.slice(1), bases: [bare, ...more] };
}

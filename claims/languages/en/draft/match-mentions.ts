import type { Chunk } from '../chunk/types.ts';
import { CASE_NOUNS, CASES, MATCH_NOUNS, MATCHES } from '../lexicon/events.ts';
import { isVerbs } from '../parse/cursor.ts';
import type { Word } from '../tag/word.ts';
import { isNounPhrase, LEAD, type Mention } from './mention.ts';

/** The one name that a base is, without a score behind it. */
function nameIn(chunk: Chunk | undefined): Word | null {
  if (!isNounPhrase(chunk)) return null;
  const names = chunk.words.filter(({ name, inside }) => name && !inside);
  const last = names.at(-1);
  return last && names.length === 1 ? last : null;
}

/** A side of a match: no firm that beats forecasts, no month. */
const isSide = ({ name }: Word) => /^(?:organisation|thing|place|person)$/u.test(name?.class ?? '');

interface Found {
  readonly words: readonly Word[];
  readonly key: string;
  readonly told: ReadonlyMap<string, string>;
}

const fullName = ({ name, text }: Word) => name?.canonical ?? text;

/** "Palmerton beat Oslo 3-1": the match between them. */
function matchAt(chunks: readonly Chunk[], at: number): Found | null {
  const verbs = chunks[at];
  if (!isVerbs(verbs) || !MATCHES.test(verbs.lemma) || verbs.passive || verbs.tense !== 'past') return null;
  const link = chunks[at + 1];
  const linked = link?.kind === 'preposition' && /^(?:with|to|against)$/u.test(link.key);
  const score = (isNounPhrase(chunks[at + 1]) && !nameIn(chunks[at + 1]) ? 1 : 0) + (linked ? 1 : 0);
  const [one, other] = [nameIn(chunks[at - 1]), nameIn(chunks[at + 1 + score])];
  if (!one || !other || !isSide(one) || !isSide(other) || one.name === other.name) return null;
  const behind = chunks.slice(at + 1, at + 4).flatMap(({ words }) => words);
  if (!behind.some(({ text }) => /^\d{1,3}[-–]\d{1,3}$/u.test(text))) return null;
  const sides = `${fullName(one)} and ${fullName(other)}`;
  const words = chunks.slice(at - 1, at + 2 + score).flatMap((chunk) => chunk.words);
  const told = new Map(MATCH_NOUNS.map((noun) => [noun, `the ${noun} between ${sides}`]));
  return { words, key: sides.toLowerCase(), told };
}

/** "Ada Palmer was convicted of fraud", "acquitted Ada Palmer": her trial. */
function caseAt(chunks: readonly Chunk[], at: number): Found | null {
  const verbs = chunks[at];
  if (!isVerbs(verbs) || !CASES.test(verbs.lemma) || verbs.negated || verbs.modal !== null) return null;
  const person = nameIn(chunks[verbs.passive ? at - 1 : at + 1]);
  if (person?.name?.class !== 'person') return null;
  const name = fullName(person);
  const told = new Map(CASE_NOUNS.map(([noun, link]) => [noun, `the ${noun} ${link} ${name}`]));
  const words = chunks[verbs.passive ? at - 1 : at + 1]?.words ?? [];
  return { words, key: name.toLowerCase(), told };
}

/** What a story's lead brings in as a match of two sides or as somebody's trial, by what it may be called later. */
export function matchMentions(chunks: readonly Chunk[], sentence: number): Mention[] {
  return chunks.flatMap((_, at): Mention[] => {
    const found = matchAt(chunks, at) ?? caseAt(chunks, at);
    if (!found) return [];
    return [...found.told].map(([noun, told]) => ({
      noun,
      words: found.words,
      key: found.key,
      identifies: true,
      named: true,
      event: sentence < LEAD ? ('lead' as const) : ('other' as const),
      told,
      alone: true,
      sentence,
    }));
  });
}

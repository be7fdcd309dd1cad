import type { Chunk } from '../../chunk/types.ts';
import { CASE_NOUNS, CASES, MATCH_NOUNS, MATCHES } from '../../lexicon/events.ts';
import { isVerbs } from '../../parse/cursor.ts';
import type { Word } from '../../tag/word.ts';
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

/** Where the side stands that did it: right before "beat", or before the verb in the past that "to beat" stands behind. */
function winnerAt(chunks: readonly Chunk[], at: number): number {
  const verbs = chunks[at];
  if (!isVerbs(verbs) || verbs.form !== 'infinitive') return at - 1;
  const host = chunks.slice(0, at).findLastIndex(isVerbs);
  const before = chunks[host];
  const done = isVerbs(before) && before.tense === 'past' && !before.negated && before.modal === null;
  return done && before.governor === before.lemma ? host - 1 : -1;
}

const MARGIN = /^(?:run|wicket|goal|point|set|length|stroke)$/u;

/** "3-1", "by 46 runs" */
const hasScore = (words: readonly Word[]): boolean =>
  words.some(
    ({ text, key }, i) =>
      /^\d{1,3}[-–]\d{1,3}$/u.test(text) ||
      (key === 'by' &&
        words[i + 1]?.value !== undefined &&
        words.slice(i + 2, i + 4).some(({ lemma }) => MARGIN.test(lemma))),
  );

/** Verbs of one side that got the better of the other. */
const WINS = /^(?:beat|defeat|thrash|edge|overcome|stun|crush|hammer|trounce|rout|down|outclass)$/u;

/** "Palmerton beat Oslo 3-1", "defended a target to beat Oslo by 46 runs": the match between them. */
function matchAt(chunks: readonly Chunk[], at: number): Found | null {
  const verbs = chunks[at];
  if (!isVerbs(verbs) || !MATCHES.test(verbs.lemma) || verbs.passive) return null;
  if (verbs.tense !== 'past' && verbs.form !== 'infinitive') return null;
  const link = chunks[at + 1];
  const linked = link?.kind === 'preposition' && /^(?:with|to|against)$/u.test(link.key);
  const score = (isNounPhrase(chunks[at + 1]) && !nameIn(chunks[at + 1]) ? 1 : 0) + (linked ? 1 : 0);
  const from = winnerAt(chunks, at);
  const [one, other] = [nameIn(chunks[from]), nameIn(chunks[at + 1 + score])];
  if (!one || !other || !isSide(one) || !isSide(other) || one.name === other.name) return null;
  if (!hasScore(chunks.slice(at + 1, at + 5).flatMap(({ words }) => words))) return null;
  const sides = `${fullName(one)} and ${fullName(other)}`;
  const words = chunks.slice(from, at + 2 + score).flatMap((chunk) => chunk.words);
  const told = new Map(MATCH_NOUNS.map((noun) => [noun, `the ${noun} between ${sides}`]));
  if (WINS.test(verbs.lemma))
    for (const noun of ['victory', 'win']) told.set(noun, `the ${noun} over ${fullName(other)}`);
  return { words, key: sides.toLowerCase(), told };
}

/** "will meet Oslo in the next round", "played Oslo in May": another match, which is told of without its score. */
function otherAt(chunks: readonly Chunk[], at: number): Found | null {
  const verbs = chunks[at];
  const link = chunks[at + 1];
  const linked = link?.kind === 'preposition' && /^(?:with|to|against|at)$/u.test(link.key) ? 1 : 0;
  const other = nameIn(chunks[at + 1 + linked]);
  if (!isVerbs(verbs) || !OTHER.test(verbs.lemma) || verbs.passive || !other || !isSide(other)) return null;
  const told = new Map(MATCH_NOUNS.map((noun) => [noun, `the ${noun} against ${fullName(other)}`]));
  return {
    words: chunks[at + 1 + linked]?.words ?? [],
    key: `against ${fullName(other).toLowerCase()}`,
    told,
  };
}

const OTHER = /^(?:meet|face|play|host|visit|entertain)$/u;

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
    const known = matchAt(chunks, at) ?? caseAt(chunks, at);
    const found = known ?? otherAt(chunks, at);
    if (!found) return [];
    return [...found.told].map(([noun, told]) => ({
      noun,
      words: found.words,
      key: found.key,
      identifies: true,
      named: true,
      event: known && sentence < LEAD ? ('lead' as const) : ('other' as const),
      told,
      alone: true,
      sentence,
    }));
  });
}

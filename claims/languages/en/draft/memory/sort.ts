import { isPerson, isPlural } from '../../frame/phrases.ts';
import { PEOPLE_NOUNS, TIMES } from '../../lexicon/nouns.ts';
import { PLACED, THINGS } from '../../lexicon/referents.ts';
import type { Clause, Part, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

/** What a sentence tells of its subject that only a thing, or only many, can be. */
export interface Sort {
  /** "Acme, which employs 200": no person. */
  readonly thing: boolean;
  /** "Leeds have won": a name of many. */
  readonly many: boolean;
}

export const NO_SORT: Sort = { thing: false, many: false };

const isComplement = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' && part.preposition.length === 0 && !part.adjective;

/** "Cathal is the third storm of the season" */
const isOneOfThings = ({ words: [article, ordinal], head }: Phrase) =>
  article?.key === 'the' &&
  ordinal?.value !== undefined &&
  (PLACED.has(head.lemma) || THINGS.has(head.lemma));

/** "The Call is a commitment": a thing, by what it is. */
const isNoPerson = ({ verb, after: [first] }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.passive &&
  isComplement(first) &&
  (/^an?$/u.test(first.words[0]?.key ?? '') || isOneOfThings(first)) &&
  first.head.pos === 'NOUN' &&
  !isPerson(first) &&
  !/(?:er|or|ist|ian|ee|man|woman|star|ace|icon|legend|fan|figure|name|native|hero)$/u.test(first.head.lemma);

/** The sort of what a sentence is about. */
export function sortOf(topic: Phrase, words: readonly Word[], clauses: readonly Clause[]): Sort {
  const at = words.indexOf(topic.head) + topic.head.length;
  const which = words[at]?.text === ',' && words[at + 1]?.key === 'which';
  const own = clauses.filter(({ relation, subject }) => relation === 'main' && subject === topic);
  const verb = own[0]?.verb.words[0];
  const many =
    topic.head.name !== undefined && !isPlural(topic) && /^(?:are|were|have)$/u.test(verb?.key ?? '');
  return { thing: which || own.some(isNoPerson), many: many && own[0]?.verb.modal === null };
}

/** "three other men": many people beside what a sentence is about. */
export function isMany(word: Word, topic: Phrase): boolean {
  const many = word.pos === 'NOUN' && (word.key !== word.lemma || word.key === 'people');
  return many && PEOPLE_NOUNS.has(word.lemma) && !topic.words.includes(word);
}

/** "The institute has 60 stations": many things that a body has, and that "they" may be. */
export const hasMany = (topic: Phrase, clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ subject, after: [first] }) =>
      subject === topic &&
      first?.kind === 'phrase' &&
      first.preposition.length === 0 &&
      !first.head.name &&
      first.bases.some(
        ({ head }) => head.pos === 'NOUN' && head.key !== head.lemma && !TIMES.has(head.lemma),
      ),
  );

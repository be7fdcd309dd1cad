import type { Base } from '../chunk/types.ts';
import { BODIES, ROLES } from '../lexicon/closed.ts';
import { PEOPLE_NOUNS, TIMES } from '../lexicon/nouns.ts';
import type { Phrase } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';

export function isTimePhrase(phrase: Phrase): boolean {
  const { head, words } = phrase;
  if (head.value) return head.value.fact.type === 'time' || words.at(-1)?.key === 'ago';
  return TIMES.has(head.lemma) && !head.name;
}

export function isDurationPhrase({ words }: Phrase): boolean {
  return words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'duration');
}

const isPluralNoun = (word: Word) =>
  (word.pos === 'NOUN' && word.key !== word.lemma && word.key.endsWith('s')) ||
  /^(?:people|police|men|women|children)$/u.test(word.key);

export function isPlural(phrase: Phrase): boolean {
  if (phrase.joined) return true;
  const { head } = phrase;
  if (head.value?.fact.type === 'quantity' && head.value.fact.dimension !== 'money')
    return head.value.fact.value !== 1;
  return isPluralNoun(head) || /^(?:they|we|these|those|many|some|several|few|both|all)$/u.test(head.key);
}

/** What a pronoun for this phrase may be: he or she, or it. */
export function isPerson(phrase: Phrase): boolean {
  const { head } = phrase;
  if (head.name) return head.name.class === 'person';
  return PEOPLE_NOUNS.has(head.lemma) || (ROLES.has(head.lemma) && !/^(?:head|general)$/u.test(head.lemma));
}

/** A body that acts: it may be "it" or "they". */
export function isBody(phrase: Phrase): boolean {
  const { head } = phrase;
  return (
    head.name?.class === 'organisation' ||
    BODIES.has(head.lemma) ||
    /^(?:airline|carmaker|firm|manufacturer|club|navy|newspaper|channel|troupe|band|crew|team|family|couple|staff|side|squad|crowd|panel|jury|dynasty|clan|tribe|majority)$/u.test(
      head.lemma,
    )
  );
}

/** A short phrase as a phrase on its own. */
export function phraseOfBase(base: Base): Phrase {
  return {
    kind: 'phrase',
    preposition: [],
    words: base.words,
    bases: [base],
    head: base.head,
    joined: false,
    pronoun: base.pronoun,
    tail: [],
  };
}

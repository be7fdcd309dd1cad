import { isTimePhrase, phraseOfBase } from '../../frame/phrases.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Clause, Part, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { agrees } from '../memory/agrees.ts';
import { bringsOne } from '../memory/brought.ts';
import { hasMind, isOfMind } from '../memory/minds.ts';
import type { Scene } from './scene.ts';

/** Pronouns of one and the same. */
const SERIES: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
};

/** Whether the pronoun may mean what a part tells of; a name that no list knows may be a person's. */
function mayMean({ key }: Word, part: Part, minded: boolean): boolean {
  if (part.kind === 'filler' || part.pronoun || part.adjective || isTimePhrase(part)) return false;
  return part.bases.some((base) => {
    const phrase = phraseOfBase(base);
    const { name, key: noun } = base.head;
    // "airstrikes", which no list knows as many
    if (SERIES[key] === 'it' && !name && /[^sui]s$/u.test(noun)) return false;
    const unknown =
      /^(?:he|she)$/u.test(SERIES[key] ?? '') && name?.class === 'thing' && name.refs.length === 0;
    return unknown || (agrees(key, phrase) && (!minded || hasMind(phrase)));
  });
}

/** "The firm said it would repair the roof, adding that it": the same "it". */
const isSameOne = (word: Word, subject: Phrase | null): boolean =>
  subject?.pronoun === true && SERIES[subject.head.key] === SERIES[word.key];

/** "said the driver fled, adding that he was drunk": whom the clause before tells of, as well as who speaks. */
export function isAddedOfOthers(word: Word, { clause, clauses }: Scene): boolean {
  const { carrier } = clause;
  if (!carrier || carrier.trailing || carrier.verb.form !== 'ing') return false;
  const from = carrier.verb.main.start;
  if (from > word.start) return false;
  const minded = isOfMind(clause);
  const person = /^(?:he|she)$/u.test(SERIES[word.key] ?? '');
  // "has troops in Leeds, saying it": what a speaker's own deed is done to, and no place or hearer of it.
  const isAside = (other: Clause, part: Part) =>
    !person &&
    other.subject?.head === carrier.subject?.head &&
    (SAYING.has(other.verb.lemma) || (part.kind === 'phrase' && part.preposition.length > 0));
  const told = (other: Clause) =>
    [other.subject, ...other.before, ...other.after].filter(
      (part): part is Part =>
        part !== null &&
        !(part.kind === 'phrase' && part.head === carrier.subject?.head) &&
        part.words.every(({ end }) => end <= from) &&
        !isAside(other, part),
    );
  return clauses.some(
    (other) =>
      other.verb.main.start < from &&
      !(isSameOne(word, other.subject) && !bringsOne(other)) &&
      told(other).some((part) => mayMean(word, part, minded)),
  );
}

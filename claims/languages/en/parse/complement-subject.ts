import type { Clause, Phrase } from './types.ts';

const isOne = ({ words, joined, preposition, bases }: Phrase) =>
  !joined && preposition.length === 0 && bases.length > 0 && /^(?:an?|the)$/u.test(words[0]?.key ?? '');

/** The clause whose complement a phrase is: "Ada Hill is a diver". */
function hostOf(subject: Phrase, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(({ verb, after: [first] }) => {
    const own =
      first?.kind === 'phrase' && first.preposition.length === 0 && first.words[0] === subject.words[0];
    return own && verb.lemma === 'be' && verb.governor === 'be' && !verb.passive;
  });
}

/** Whether what its complement does is told of the subject for sure. */
function isTold({ subject, verb, relation, conditional }: Clause): boolean {
  const sure = verb.modal === null && !verb.negated && !conditional && relation !== 'kept';
  const named = subject !== null && !subject.joined && (!subject.pronoun || /^s?he$/u.test(subject.head.key));
  return sure && named;
}

/** "the firm which": only who has a name is the one of that kind. */
const isSame = (subject: Phrase, { words }: Phrase) =>
  words[0]?.key !== 'the' || (subject.head.name !== undefined && subject.bases.length === 1);

/** "Ada Hill is a diver who lost her boat", "Acme is the firm which built it": what the diver and the firm did, they did. */
export function withComplements(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const { relation, subject, given } = clause;
    if (relation !== 'relative' || !given || !subject || !isOne(subject)) return clause;
    const host = hostOf(subject, clauses);
    return host?.subject && isTold(host) && isSame(host.subject, subject)
      ? { ...clause, subject: host.subject }
      : clause;
  });
}

import type { Clause, Phrase } from './types.ts';

const isOne = ({ words, joined, preposition, bases }: Phrase) =>
  !joined && preposition.length === 0 && bases.length > 0 && /^an?$/u.test(words[0]?.key ?? '');

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

/** "Ada Hill is a diver who lost her boat": what the diver did, she did. */
export function withComplements(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const { relation, subject, given } = clause;
    if (relation !== 'relative' || !given || !subject || !isOne(subject)) return clause;
    const host = hostOf(subject, clauses);
    return host?.subject && isTold(host) ? { ...clause, subject: host.subject } : clause;
  });
}

import type { Clause, Phrase } from './types.ts';

/** ", whose population was 48,000": told of the one thing or person that stands before the comma. */
export function ownedBy(clause: Clause, antecedent: Phrase): Clause | null {
  const { subject, openerWords, faults, expletive, rest } = clause;
  const first = antecedent.words[0];
  const sure = antecedent.head.name !== undefined || first?.key === 'the';
  const plain =
    antecedent.bases.length === 1 &&
    !antecedent.pronoun &&
    antecedent.tail.length === 0 &&
    !antecedent.joined;
  const read =
    faults.every((fault) => fault === 'relative') && !rest && !expletive && clause.before.length === 0;
  if (!subject || subject.pronoun || !sure || !plain || !read || openerWords.length !== 1) return null;
  return {
    ...clause,
    subject: { ...subject, words: [...openerWords, ...subject.words] },
    owner: { ...antecedent, preposition: [] },
    faults: [],
  };
}

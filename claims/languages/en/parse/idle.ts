import type { Clause, Part, Phrase } from './types.ts';

const isIndefinite = ({ words }: Phrase) => /^an?$/u.test(words[0]?.key ?? '');

const isToDo = (part: Part) => part.kind === 'filler' && part.verb?.form === 'infinitive';

/** Whether a phrase stands in a clause behind a verb that is still to be done: "plans to build a firm". */
function isToCome({ after }: Clause, phrase: Phrase): boolean {
  const at = after.findIndex((part) => part.kind === 'phrase' && part.words[0] === phrase.words[0]);
  return at > 0 && after.slice(0, at).some(isToDo);
}

/** "plans to build a firm that sells homes": no firm sells any yet, so what "that" tells is nothing that is so. */
function isHoped({ relation, subject, given }: Clause, clauses: readonly Clause[]): boolean {
  if (relation !== 'relative' || !given || !subject || !isIndefinite(subject)) return false;
  return clauses.some((host) => isToCome(host, subject));
}

/** "there is rarely, the centre says, any boom": what there is was not read. */
const isBareThere = ({ expletive, verb, after }: Clause) =>
  expletive?.key === 'there' &&
  verb.lemma === 'be' &&
  after.every(
    (part) => part.kind === 'filler' && part.words.every(({ pos }) => pos === 'ADV' || pos === 'PUNCT'),
  );

/** The clauses of a sentence; those that tell nothing that is so make no claim. */
export function withoutIdle(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) =>
    isHoped(clause, clauses) || isBareThere(clause)
      ? { ...clause, faults: [...clause.faults, 'relative'] }
      : clause,
  );
}

import type { Clause } from '../../parse/types.ts';

const FORESEEN = /^(?:expect|forecast|predict)$/u;
const OPEN = /^(?:likely|possible|expected|forecast|predicted)$/u;

/** Whether a clause only tells what may come: "is very likely", "has been forecast". */
const isForecast = ({ verb, after }: Clause) =>
  FORESEEN.test(verb.lemma)
    ? verb.passive
    : verb.lemma === 'be' && after.slice(0, 2).some(({ words }) => words.some(({ key }) => OPEN.test(key)));

/** "Rain accompanied by thunder is very likely": none has fallen yet. */
export function isOfForecast({ subject }: Clause, clauses: readonly Clause[]): boolean {
  const first = subject?.words[0];
  const host = clauses.find(
    ({ relation, subject: other }) => /^(?:main|content)$/u.test(relation) && other?.words[0] === first,
  );
  return first !== undefined && host !== undefined && isForecast(host);
}

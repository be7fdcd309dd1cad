import type { Clause } from '../clause/index.ts';
import type { Word } from '../tag/word.ts';
import { findCues, isOrdering, isReporting, speakerOf } from './stance/index.ts';

/** What ties a sentence to what is alleged before it: "बाद में", "इसके चलते", "फिर". */
const GOES_ON = /^(?:बाद|इसके|इससे|इसी|फिर|तब|तभी)$/u;

/** "आरोप है कि …": what nobody is named for is only alleged. */
export function alleges(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause, at) =>
      clause.governor === undefined &&
      speakerOf(clause) === null &&
      clauses.some(({ governor }) => governor === at) &&
      findCues(clause.words).some(({ id }) => id === 'hedge.claimed'),
  );
}

/** Whether a sentence behind an allegation goes on with it: "बाद में 19 हजार में बात तय हुई", and nobody is named who says so. */
export function isStillAlleged([first]: readonly Word[], clauses: readonly Clause[]): boolean {
  if (!GOES_ON.test(first?.key ?? '')) return false;
  return !clauses.some((clause) => (isReporting(clause) || isOrdering(clause)) && speakerOf(clause) !== null);
}

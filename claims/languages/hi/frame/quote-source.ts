import type { Clause } from '../clause/index.ts';
import { isEmptySaying } from './blocks.ts';
import { asSource } from './scope.ts';
import { isReporting, speakerOf } from './stance.ts';
import type { SourceWords } from './types.ts';

/** Direct speech: the speaker is the subject of the reporting clause beside it. */
export function quoteSource(clauses: readonly Clause[]): SourceWords | undefined {
  for (const clause of clauses) {
    if (clause.quoted || !isReporting(clause)) continue;
    const speaker = speakerOf(clause);
    if (speaker) return asSource(speaker);
  }
  return undefined;
}

/** "फसल सूख गई है, किसान ने बताया": who says it stands behind what is said. */
export function speakerBehind(clauses: readonly Clause[]): SourceWords | undefined {
  const last = clauses.at(-1);
  if (!last || clauses.length < 2 || !last.spliced || last.quoted || !isEmptySaying(last)) return undefined;
  if (clauses.some((clause) => clause.quoted || (clause !== last && isReporting(clause)))) return undefined;
  const speaker = speakerOf(last);
  return speaker ? asSource(speaker) : undefined;
}

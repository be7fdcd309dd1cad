import { isPerson, isPlural } from '../frame/phrases.ts';
import type { Clause } from '../parse/types.ts';

/** Whether a sentence tells of somebody without a name: whoever "he" is next may be that one. */
export const tellsStranger = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ subject }) =>
      subject !== null && !subject.pronoun && !subject.head.name && isPerson(subject) && !isPlural(subject),
  );

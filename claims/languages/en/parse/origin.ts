import { isPersonal, isSurePerson, phraseOfBase } from '../frame/phrases.ts';
import { type Cursor, isBase, isJoint } from './cursor.ts';
import type { Phrase } from './types.ts';

/** "Ada Palmer from Ireland, who won": "who" is whoever comes from there. */
export function isOrigin({ chunks }: Cursor, opener: string, antecedent: Phrase): boolean {
  const first = antecedent.bases[0];
  const before = first ? chunks[chunks.indexOf(first) - 1] : undefined;
  const place = antecedent.head.name !== undefined && !isSurePerson(antecedent);
  return opener === 'who' && place && before?.kind === 'preposition' && /^(?:from|of)$/u.test(before.key);
}

/** "an officer in every ward who would decide", "growers in the Upper Valley who lost": the people before the place. */
export function isWhereTheyAre({ chunks }: Cursor, opener: string, antecedent: Phrase): boolean {
  const first = antecedent.bases[0];
  const from = first ? chunks.indexOf(first) : -1;
  const people = chunks[from - 2];
  return (
    opener === 'who' &&
    !antecedent.pronoun &&
    (!isPersonal(antecedent) || (antecedent.head.name !== undefined && !isSurePerson(antecedent))) &&
    isJoint(chunks[from - 1], 'preposition') &&
    isBase(people) &&
    isPersonal(phraseOfBase(people))
  );
}

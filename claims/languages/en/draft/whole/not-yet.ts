import type { Clause } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

const WHEN = /^(?:when|once|after|before|until|till|as soon as|by the time)$/u;

/** "When the bridge opens, Peru will join in": what is told in the present is still to come. */
export function isNotYet({ relation, verb, openerWords, subject }: Clause, { clauses }: Context): boolean {
  const opener = openerWords.map(({ key }) => key).join(' ');
  if (relation !== 'adverbial' || !WHEN.test(opener) || verb.tense !== 'present' || !subject) return false;
  if (verb.modal !== null) return false;
  return clauses.some(
    (main) =>
      main.relation === 'main' &&
      (main.verb.tense === 'future' ||
        /^(?:will|would|shall|can|could|may|might|must|should)$/u.test(main.verb.modal ?? '')),
  );
}

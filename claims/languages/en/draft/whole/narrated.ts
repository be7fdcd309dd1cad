import type { Clause } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

/** "Ann Lee said two lines would open. A third would follow": she says that as well. */
export function asSaidOn(clause: Clause, { said, clauses }: Context): Clause {
  const { carrier, relation, verb, conditional } = clause;
  const speaking = clauses.some((other) => other.carrier !== null);
  if (carrier || !said || speaking || conditional) return clause;
  if (relation !== 'main' || verb.modal !== 'would' || verb.words.some(({ key }) => key === 'have'))
    return clause;
  return {
    ...clause,
    carrier: {
      verb: {
        ...verb,
        lemma: 'say',
        governor: 'say',
        modal: null,
        negated: false,
        passive: false,
        tense: 'past',
        manner: [],
      },
      subject: said,
      expletive: false,
      trailing: true,
      outer: null,
    },
  };
}

/**
 * "'We ran,' said Ben Hill, a baker who had left": what stands outside the quotation behind its speaker is told by
 * the story, and not by him. So is "the fish, which was banned in 2012, 'is no food', said Ben Hill": when, he does not say.
 */
export function asNarrated(clause: Clause, { clauses, quoted }: Context): Clause {
  const { carrier, relation, subject, verb } = clause;
  if (!carrier?.trailing || !subject || !/^(?:relative|reduced|content)$/u.test(relation)) return clause;
  const speech = clauses.some(
    (other) => other !== clause && other.carrier?.verb === carrier.verb && quoted.has(other.verb.main),
  );
  const behind = subject.head.start > (carrier.verb.words.at(-1)?.end ?? 0);
  return speech && (behind || relation === 'relative') && !quoted.has(verb.main)
    ? { ...clause, carrier: null }
    : clause;
}

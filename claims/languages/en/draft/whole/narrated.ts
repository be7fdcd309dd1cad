import { SAYING } from '../../lexicon/verbs.ts';
import { type Clause, partsOf, partWords } from '../../parse/types.ts';
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
  if (!carrier?.trailing || !subject || !/^(?:relative|reduced|content|adverbial)$/u.test(relation))
    return clause;
  const speech = clauses.some(
    (other) => other !== clause && other.carrier?.verb === carrier.verb && quoted.has(other.verb.main),
  );
  const behind = subject.head.start > (carrier.verb.words.at(-1)?.end ?? 0);
  return speech && (behind || relation === 'relative') && !quoted.has(verb.main)
    ? { ...clause, carrier: null }
    : clause;
}

/** Told back from when it was said: "had complained", "were now falling". */
const isToldBack = (clause: Clause): boolean =>
  clause.verb.words.some(({ key }, i) => key === 'had' && i < clause.verb.words.length - 1) ||
  (clause.verb.tense === 'past' &&
    [...clause.verb.words, ...partsOf(clause).flatMap(partWords)].some(({ key }) => key === 'now'));

/** "An official said it was rare but people had complained", "as the land was calm and prices were now falling": said, too. */
export function asSaidBefore(clause: Clause, { clauses, quoted, words }: Context): Clause {
  const { carrier, relation, subject, verb, given } = clause;
  if (carrier || relation !== 'main' || !subject || given || quoted.has(verb.main)) return clause;
  const [first] = subject.words;
  const joint = first && words[words.indexOf(first) - 1];
  if (!/^(?:and|but)$/u.test(joint?.key ?? '') || clause.before.length > 0 || !isToldBack(clause))
    return clause;
  const earlier = clauses.filter((other) => other.verb.main.end < verb.main.start);
  const last = earlier.reduce<Clause | undefined>(
    (late, other) => (late && late.verb.main.start > other.verb.main.start ? late : other),
    undefined,
  );
  const said = last?.carrier;
  const holds = said && !said.trailing && SAYING.has(said.verb.lemma) && said.verb.tense === 'past';
  return holds && !quoted.has(last.verb.main) ? { ...clause, carrier: said } : clause;
}

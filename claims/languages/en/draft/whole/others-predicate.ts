import { SAYING } from '../../lexicon/verbs.ts';
import { OCCASION } from '../../parse/expletive.ts';
import { type Clause, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** "Ada Palmer said the parcel had come from Leeds and was to go to York": the parcel was, and not she. */
function isOfWhatWasSaid({ subject, verb, relation, carrier, given }: Clause, { clauses }: Context): boolean {
  if (relation !== 'main' || carrier || verb.words[0]?.pos !== 'AUX') return false;
  const first = subject?.words[0];
  const own = (other: Clause) => other.subject?.words[0] === first && other.verb.main.start < verb.main.start;
  const says = clauses.find((other) => own(other) && SAYING.has(other.verb.lemma) && !other.verb.passive);
  return (
    says !== undefined &&
    (given || (first !== undefined && first.start < says.verb.main.start)) &&
    clauses.some(
      (other) =>
        other.carrier?.verb === says.verb &&
        !other.carrier.trailing &&
        other.verb.main.start < verb.main.start,
    )
  );
}

const ONE = /^(?:one|ones|that|those)$/u;

/** "the one with Peru, which came into force in May": the one did, and not Peru. */
function isOfTheOne({ relation, subject, openerWords }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  if (relation !== 'relative' || !first || openerWords[0]?.key !== 'which') return false;
  const before = words.slice(Math.max(0, words.indexOf(first) - 3), words.indexOf(first));
  const at = before.findIndex(({ key }) => ONE.test(key));
  return at >= 0 && before.slice(at + 1).some(({ pos }) => pos === 'ADP');
}

/** "Peru came into force": a law or a pact does. */
function isNoLaw({ subject, verb, after: [into] }: Clause): boolean {
  const law = into?.kind === 'phrase' && into.preposition[0]?.key === 'into';
  const called = /^(?:place|person|organisation)$/u.test(subject?.head.name?.class ?? '');
  return (
    called && verb.lemma === 'come' && law && /^(?:effect|force|operation)$/u.test((into.head as Word).key)
  );
}

/** "It will be the 100th launch from the site": what was told before is, and no body or thing. */
function isOccasion({ subject, verb, after }: Clause): boolean {
  if (subject?.head.key !== 'it' || subject.words.length > 1 || verb.lemma !== 'be' || verb.passive)
    return false;
  const told = after.flatMap(partWords);
  const at = told.findIndex(
    ({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal',
  );
  return at >= 0 && told.slice(at + 1, at + 4).some(({ lemma }) => OCCASION.test(lemma));
}

/** Whether a clause tells of one thing what the sentence tells of another. */
export const isOthersPredicate = (clause: Clause, context: Context): boolean =>
  isOfWhatWasSaid(clause, context) || isOfTheOne(clause, context) || isNoLaw(clause) || isOccasion(clause);

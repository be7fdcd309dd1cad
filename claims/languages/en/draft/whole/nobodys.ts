import { isPeople } from '../../frame/phrases.ts';
import { type Carrier, type Clause, type Phrase, partWords } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

const FRANK = /^(?:honest|frank|fair|blunt|candid)$/u;
const OWNING = /^(?:say|admit|confess)$/u;

/** "I have to be honest", "I must say": how somebody speaks, and nothing that he tells. */
function isAside({ subject, verb, after: [first, second] }: Clause): boolean {
  if (!/^(?:i|we)$/u.test(subject?.head.key ?? '') || verb.tense === 'past') return false;
  if (verb.lemma === 'be') return first?.kind === 'phrase' && !second && FRANK.test(first.head.key);
  return !first && OWNING.test(verb.lemma) && (verb.modal !== null || verb.governor !== verb.lemma);
}

const WRONGLY = /^(?:mistakenly|wrongly|falsely|erroneously|incorrectly)$/u;
const THINKING = /^(?:think|believe|assume|feel|imagine)$/u;

/** "parents", "young people": nobody in particular. */
const isAnybody = ({ words: [first], bases, head }: Phrase) =>
  first?.pos !== 'DET' &&
  first?.pos !== 'NUM' &&
  (isPeople(head) ||
    (bases.every((base) => !base.head.name) && head.pos === 'NOUN' && head.key !== head.lemma));

/** "Parents think the child is well": what anybody may think by another's word, or what is thought wrongly. */
function isThought({ verb, subject, outer }: Carrier, { quoted }: Context): boolean {
  if (verb.words.some(({ key }) => WRONGLY.test(key))) return true;
  if (!THINKING.test(verb.lemma) || !subject) return false;
  return isAnybody(subject) && (outer !== null || quoted.has(verb.main));
}

/** "said he would drop the plans, which include a dam": what is not moved into the past may be the paper's own. */
function isPapersOwn({ relation, carrier, verb }: Clause, { clauses, quoted }: Context): boolean {
  if (relation !== 'relative' || !carrier || carrier.trailing || quoted.has(verb.main)) return false;
  if (verb.tense !== 'present' || verb.modal || carrier.verb.tense !== 'past') return false;
  return clauses.some(
    (other) =>
      other.relation === 'content' &&
      other.carrier?.verb === carrier.verb &&
      (other.verb.tense === 'past' || /^(?:would|could|might)$/u.test(other.verb.modal ?? '')),
  );
}

const REFUSING = /^(?:reject|deny|dismiss|refute|dispute)$/u;

/** "rejected the $3 billion planned sale", "denied the charges brought in May": a noun that was denied, and nothing told. */
function isDeniedNoun({ relation, carrier, subject, verb }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  if (relation !== 'content' || !carrier || !first || subject.pronoun || carrier.trailing) return false;
  const that = words[words.indexOf(first) - 1]?.key === 'that';
  const bare = verb.form === 'either' && verb.words.length === 1;
  return REFUSING.test(carrier.verb.lemma) && bare && !that;
}

/** "denied rumours that it had cubs, which had been about for a week": the rumours had, and no cubs are there. */
function isOfDenied({ relation, subject }: Clause, { clauses }: Context): boolean {
  const first = subject?.words[0];
  if (relation !== 'relative' || !first) return false;
  return clauses.some(
    ({ carrier, after }) =>
      carrier !== null &&
      REFUSING.test(carrier.verb.lemma) &&
      after.some((part) => partWords(part).includes(first)),
  );
}

/** What stands in a story without being claimed by anybody in particular. */
export function isNobodys(clause: Clause, context: Context): boolean {
  if (isAside(clause) || isPapersOwn(clause, context) || isDeniedNoun(clause, context)) return true;
  if (isOfDenied(clause, context)) return true;
  return clause.carrier !== null && isThought(clause.carrier, context);
}

import { isTimePhrase } from '../../frame/phrases.ts';
import { type Clause, type Part, partWords } from '../../parse/types.ts';

const opensWith = (part: Part | undefined, text: RegExp) =>
  part?.kind === 'filler' && text.test(part.words[0]?.text ?? '');

const isFiniteVerb = (part: Part | undefined) => part?.kind === 'filler' && part.verb?.form === 'finite';

/** Whether parts open with a subject and its verb. */
function opensClause([first, second, third]: readonly Part[]): boolean {
  const adverb = second?.kind === 'filler' && !second.verb && second.words[0]?.pos === 'ADV';
  const verb = isFiniteVerb(adverb ? third : second);
  if (first?.kind === 'phrase') return verb && first.preposition.length === 0 && !isTimePhrase(first);
  // "but that was a last resort"
  return first?.words.length === 1 && first.words[0]?.key === 'that' && isFiniteVerb(second);
}

/** How many parts the joint takes that another clause of its own stands behind; 0 for others. */
function jointAt(parts: readonly Part[], at: number): number {
  const comma = opensWith(parts[at], /^,$/u) && parts[at]?.words.length === 1 ? 1 : 0;
  const joint = parts[at + comma];
  if (joint?.kind !== 'filler' || !/^(?:,|and|but)$/u.test(joint.words[0]?.text ?? '')) return 0;
  const [and, that, more] = joint.words.filter(({ text }) => text !== ',');
  if (!/^(?:and|but)$/u.test(and?.key ?? '') || more) return 0;
  const behind = parts.slice(at + comma + 1);
  const ofThat = that?.key === 'that' || (!that && opensWith(behind[0], /^that$/u));
  const isNext =
    opensClause(behind) || (ofThat && (that ? opensClause(behind) : opensClause(behind.slice(1))));
  const marked = comma === 1 || joint.words[0]?.text === ',' || ofThat;
  return isNext && marked && (!that || ofThat) ? comma + 1 : 0;
}

/** "would help and that it would not help enough": the second half limits the first. */
const takesBack = (behind: readonly Part[]): boolean =>
  behind.some((part) => part.kind === 'phrase' && part.pronoun) &&
  behind.flatMap(partWords).some(({ key }) => /^(?:not|n['’]t|never|only|hardly|barely)$/u.test(key));

/** What needs both of two. */
const PAIRS =
  /^(?:both|either|neither|not|whether|so|too|between|if|provided|unless|until|once|assuming|because|although|while|when|as)$/u;

/** "may jail parents, but that was a last resort", "said it was late, and that it was short": what is told word for word, without a second clause of its own. */
export function withoutNextFact(clause: Clause): Clause {
  if (!clause.faults.includes('verbatim')) return clause;
  const { after } = clause;
  const at = after.findIndex((_, i) => i > 0 && jointAt(after, i) > 0);
  if (
    at < 0 ||
    takesBack(after.slice(at)) ||
    after
      .slice(0, at)
      .flatMap(partWords)
      .some(({ key }) => PAIRS.test(key))
  )
    return clause;
  const kept = after.slice(0, at);
  while (kept.at(-1)?.words.every(({ text }) => /^[,–—-]$/u.test(text))) kept.pop();
  return { ...clause, after: kept };
}

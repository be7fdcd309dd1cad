import { agrees } from '../clause/agreement.ts';
import type { Clause } from '../clause/index.ts';
import { type Phrase, phraseWords } from '../clause/phrases.ts';
import { isTakenIn } from './subjects/nested-subject.ts';
import type { Frame } from './types.ts';

const isRelativePhrase = (phrase: Phrase | undefined) =>
  phrase !== undefined && phraseWords(phrase)[0]?.pos === 'relative';

/** Clauses between a front and the verb that it waits for, at most. */
const REACH = 3;

/** The clause that a relative word within it cuts, before the clause at `at` and what is joined to it. */
function cutBefore(clauses: readonly Clause[], at: number): Clause | undefined {
  const isJoined = ({ relation, opener }: Clause) =>
    relation === 'coordinate' && opener.some(({ pos }) => pos === 'coordinator');
  const before = clauses.slice(Math.max(0, at - REACH), at).findLast((clause) => !isJoined(clause));
  return before?.relation === 'relative' ? before : undefined;
}

/** "हमला, जिसमें 34 लोग मारे गए और 81 घायल हुए, मोहन राय के अधिकारी रहते हुए घटा था": what came about stands before the relative clause. */
export function resumesFront(clauses: readonly Clause[], at: number): boolean {
  const { relation, opener, verb, phrases, words } = clauses[at] as Clause;
  // "भारत जो भाषा चाहता था, वह नहीं आ सकी": the pronoun takes it up.
  if (relation !== 'coordinate' || opener.length > 0 || !verb || words[0]?.pos === 'pronoun') return false;
  if (phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative')) return false;
  const before = cutBefore(clauses, at);
  const relative = before?.phrases.findIndex(isRelativePhrase) ?? -1;
  const front = before?.phrases[relative - 1];
  return front?.kind === 'nominal' && front.tag === 'direct' && agrees(front.group, verb);
}

/** "[लोगों का ध्यान सफेद रंग में छपे] मोहन राय की ओर गया": the participle before a name, which is not told with it, holds what it is about. */
export function losesTakenIn({ subject, parts, verb }: Frame): boolean {
  if (subject) return false;
  return parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' &&
      phrase.participle !== undefined &&
      phrase.group.head.name?.class === 'person' &&
      isTakenIn(phrase, verb),
  );
}

/** "(चीन बड़ा बाजार है) और हॉलीवुड यहां अपनी पकड़ चाहता है": a bare noun before what is done is who does it, and nobody of the clause before. */
export function hasOwnFront({ borrowed, clause: { phrases } }: Frame): boolean {
  const [first, ...rest] = phrases;
  if (!borrowed || first?.kind !== 'nominal' || first.tag !== 'direct' || first.group.pronoun) return false;
  const { head, words } = first.group;
  if (head.value || words.length > 1 || (head.pos !== 'noun' && head.pos !== 'unknown' && !head.name))
    return false;
  if (head.noun?.[0]?.class === 'time') return false;
  return rest.some(
    (phrase) =>
      phrase.kind === 'nominal' && phrase.tag === 'direct' && phraseWords(phrase)[0]?.pronoun === 'reflexive',
  );
}

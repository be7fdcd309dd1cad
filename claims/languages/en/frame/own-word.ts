import type { Clause } from '../parse/types.ts';

/** Verbs of saying that leave open whether it is so. */
const LEAVES_OPEN = /^(?:claim|allege|maintain|insist|boast|contend|purport)$/u;

/**
 * Whether nobody but the doer vouches for a deed, and the story leaves it open or has it from another: "the lawyer told the
 * court that Acme had claimed it had paid". A question for it would tell it as so.
 */
export function isOwnWordAlone({ subject, carrier }: Clause): boolean {
  const speaker = carrier?.subject;
  if (!subject || !carrier || !speaker) return false;
  const isOwn = subject.pronoun || subject.head.name?.canonical === (speaker.head.name?.canonical ?? '');
  return isOwn && (LEAVES_OPEN.test(carrier.verb.lemma) || (carrier.outer?.subject ?? null) !== null);
}

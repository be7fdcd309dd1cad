import type { Reading } from '../../../../model.ts';

/** What is not yet so: "the council proposed a toll of £4, while …". */
const PROPOSES =
  /\b(?:propos(?:e[sd]?|als?)|recommend(?:s|ed)|suggest(?:s|ed)|moot(?:s|ed)|draft(?:s|ed)?|plans|planned|sought|seeks|demand(?:s|ed))\b[^.!?\n]*, (?:while|and|whereas) (?:the )?$/u;
const SETS = /^(?:fix|set|keep|peg|cap|put|raise|cut|lower|increase|reduce)$/u;
/** A sentence reaches no further back. */
const REACH = 300;

/** "… while the fine for dumping was fixed at £90": beside what is only proposed, it is proposed as well. */
export function isBesideProposal({ claim, form }: Reading, text: string): boolean {
  if (!SETS.test(form.predicate.lemma) || claim.modality !== 'asserted') return false;
  const start = Math.min(...claim.spans.map((span) => span.start));
  return PROPOSES.test(text.slice(Math.max(0, start - REACH), start));
}

import type { ClaimKind, Modality } from '../../../model.ts';
import type { Clause, Phrase } from '../parse/types.ts';

interface Found {
  readonly modality: Modality;
  readonly kind: ClaimKind;
  readonly source: Phrase;
}

const SURVEY =
  /^(?:poll|survey|study|report|research|census|analysis|inquiry|investigation|review|test|trial|figures|data|audit|exit)$/u;

/** "A poll found 57 percent ready to vote", "police cited safety": who found or cited it says so. */
export function ofSurvey({ verb, subject, carrier, after: [first] }: Clause): Found | null {
  // "Reasons cited for the fall include": told of by others, and they cite nothing.
  const told = first?.kind !== 'phrase' || first.preposition.length > 0;
  if (verb.lemma === 'cite' && told) return null;
  if (verb.lemma === 'cite' && subject && !carrier && !verb.passive && !verb.negated && !verb.modal)
    return { modality: 'reported', kind: 'statement', source: subject };
  const found =
    /^(?:find|show|suggest|indicate|reveal|estimate)$/u.test(verb.lemma) && !verb.passive && !verb.modal;
  if (carrier || !found || !subject || verb.negated) return null;
  return SURVEY.test(subject.head.lemma) || SURVEY.test(subject.head.key)
    ? { modality: verb.lemma === 'suggest' ? 'hedged' : 'reported', kind: 'statement', source: subject }
    : null;
}

import type { Draft } from '../../../language.ts';
import type { Nominal } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { copula } from '../parts/inflect.ts';
import { clauseClaims } from './clause-claims.ts';

const RECIPROCAL = new Set(['एक-दूसरे', 'आपस', 'परस्पर']);

function isReciprocal(words: readonly Word[]): boolean {
  return words.some(
    (word, i) => RECIPROCAL.has(word.key) || (word.key === 'एक' && words[i + 1]?.key === 'दूसरे'),
  );
}

/** The two names of "A और B दोनों", or null. */
function bothOf(part: Part): readonly [Nominal, Nominal] | null {
  if (part.phrase.kind !== 'nominal') return null;
  const group = part.phrase.group;
  if (group.words.at(-1)?.key !== 'दोनों') return null;
  const joiner = group.words.findIndex((word) => word.pos === 'coordinator');
  if (joiner < 1) return null;
  const left = group.words.slice(0, joiner);
  const right = group.words.slice(joiner + 1, -1);
  const make = (words: readonly Word[]): Nominal => ({
    kind: 'nominal',
    tag: 'direct',
    group: { ...group, words, head: words[0] as Word },
  });
  return right.length > 0 && left.every((w) => w.name) && right.every((w) => w.name)
    ? [make(left), make(right)]
    : null;
}

/** "रूस और उत्तर कोरिया दोनों … जूझ रहे हैं" → one claim for each; what they do to each other is never split. */
export function distributiveClaims(frame: Frame, context: DraftContext): Draft[] | null {
  const subject = frame.subject;
  if (!subject || frame.borrowed || frame.verb.gender === 'f' || isReciprocal(frame.clause.words))
    return null;
  const pair = bothOf(subject);
  const last = frame.verb.words.at(-1);
  if (!pair || !last || last.key !== 'हैं') return null;
  return pair.flatMap((phrase) => {
    const single: Part = { ...subject, phrase };
    const parts = frame.parts.map((part) => (part === subject ? single : part));
    return clauseClaims(
      { ...frame, parts, subject: single, rules: [...frame.rules, 'claim.each'] },
      context,
    ).map((draft) => singular(draft));
  });
}

/** Puts the verb of a claim into the singular: "जूझ रहे हैं" → "जूझ रहा है". */
function singular(draft: Draft): Draft {
  const form = draft.form;
  const at = form.pieces.findLastIndex((piece) => piece.part === 'predicate');
  const piece = form.pieces[at];
  if (!piece || piece.start === undefined || piece.end === undefined) return draft;
  const text = piece.text.replace(/रहे हैं$/u, `रहा ${copula('sg')}`).replace(/हैं$/u, copula('sg'));
  const substitutions = [
    ...draft.claim.substitutions,
    { span: { start: piece.start, end: piece.end, exact: piece.text }, text },
  ];
  const pieces = form.pieces.map((other, i) =>
    i === at ? { text, substitution: substitutions.length - 1, part: other.part } : other,
  );
  return {
    claim: {
      ...draft.claim,
      substitutions,
      text: draft.claim.text.replace(piece.text, text),
      predicate: text,
    },
    form: { ...form, pieces, predicate: { ...form.predicate, number: 'sg' } },
  };
}

import type { Draft } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { patternFor } from '../text/scripts.ts';

/** Words that make no difference between a lead and its repetition. */
const LIGHT = new Set(['यह', 'इस', 'उस', 'दरअसल', 'वहीं', 'लेकिन', 'और', 'the', 'a', 'an', 'this', 'that']);

const WORDS = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

function keyOf(draft: Draft): string {
  // The place of the story before a claim makes it no other one.
  const told = draft.form.pieces
    .slice(draft.form.front ?? 0)
    .map(({ text, day, told: inFull, substitution }) =>
      day || inFull ? draft.claim.substitutions[substitution ?? -1]?.span.exact : text,
    )
    .join(' ');
  const words = (told.match(patternFor(told, WORDS)) ?? [])
    .map(fold)
    .filter((word) => word !== '' && !LIGHT.has(word));
  return `${draft.claim.modality}|${draft.claim.negated}|${words.join(' ')}`;
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function joinSpans(kept: Draft, repeated: Draft): Draft {
  const extra = repeated.claim.spans.filter(
    (span) => !kept.claim.spans.some((known) => isSameSpan(known, span)),
  );
  return {
    claim: {
      ...kept.claim,
      spans: [...kept.claim.spans, ...extra],
      rules: kept.claim.rules.includes('merge.repeat')
        ? kept.claim.rules
        : [...kept.claim.rules, 'merge.repeat'],
    },
    form: { ...kept.form, salience: Math.min(1, Math.max(kept.form.salience, repeated.form.salience) * 1.1) },
  };
}

/** One claim for what is told more than once: the first telling, with the spans of all. */
export function mergeRepeats(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = merged.get(key);
    merged.set(key, known ? joinSpans(known, draft) : draft);
  }
  return [...merged.values()];
}

import type { Span } from '../../model.ts';
import { contains, spanOf } from '../../text/range.ts';
import { isSourceOf } from '../asking/source.ts';
import type { Candidate } from '../types.ts';

/** A quote is no longer than this. */
const LONGEST_QUOTE = 400;

/** Where "both countries" or a pronoun got its meaning, when the answer stands for such words. */
function antecedentOf({ reading, question }: Candidate): Span | undefined {
  const put = reading.claim.substitutions.find(
    (other) => other.antecedent && contains(other.span, question.range),
  );
  const antecedent = put?.antecedent;
  // A short name is its own antecedent: the quote holds it already.
  return antecedent && !reading.claim.spans.some((span) => contains(span, antecedent))
    ? antecedent
    : undefined;
}

/** From the first to the last word that the claim shows, with its first span: the quote names all that it proves. */
function hullOf({ reading: { claim, form } }: Candidate, text: string): Span | null {
  const [first] = claim.spans;
  if (!first) return null;
  let { start, end } = first;
  for (const piece of form.pieces) {
    if (piece.start === undefined || piece.end === undefined) continue;
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  // Words that a name or country stands in for belong to the quote.
  for (const { span } of claim.substitutions) start = Math.min(start, span.start);
  return end - start > LONGEST_QUOTE ? null : spanOf(text, { start, end });
}

/** The span opened to the setting that the stem names. */
function withSetting({ reading }: Candidate, span: Span, text: string): Span | null {
  const places = (reading.form.setting ?? []).flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  const start = Math.min(span.start, ...places.map((place) => place.start));
  const end = Math.max(span.end, ...places.map((place) => place.end));
  return end - start > LONGEST_QUOTE ? null : spanOf(text, { start, end });
}

/** Where a sentence ends, as far as a quote is concerned: after a short word a full stop ends none ("डॉ."). */
const SENTENCE_END = /[।?!\n]|(?<=[^\s.]{3})\.(?=\s|$)/gu;

/** The sentence around a span; null where it is too long to quote. */
function sentenceAround({ start, end }: Span, text: string): Span | null {
  let from = 0;
  let to = text.length;
  for (const found of text.matchAll(SENTENCE_END)) {
    if (found.index < start) from = found.index + 1;
    else if (found.index >= end) {
      to = found.index;
      break;
    }
  }
  while (/\s/u.test(text[from] ?? '')) from++;
  return to - from > LONGEST_QUOTE ? null : spanOf(text, { start: from, end: to });
}

/** Claims that the article makes in passing, inside a phrase: "भाजपा सांसद किरीट". Their sentence is the quote. */
function isInPassing({ reading: { claim } }: Candidate): boolean {
  return (
    claim.kind === 'role' ||
    claim.kind === 'attribute' ||
    claim.rules.some((rule) => /participle|event-noun|gerund/u.test(rule))
  );
}

/** The span opened to the key, where that is who told it; null where that would be too long to read. */
function withKey({ question: { range } }: Candidate, span: Span, text: string): Span | null {
  const whole = { start: Math.min(span.start, range.start), end: Math.max(span.end, range.end) };
  return whole.end - whole.start > LONGEST_QUOTE ? null : spanOf(text, whole);
}

/**
 * The words of the article that prove the answer: the claim's span that holds it, opened to the antecedent where
 * the answer rests on one, and to its sentence where the claim is made in passing. Null where that would be too
 * long to read.
 */
export function evidenceOf(candidate: Candidate, text: string): Span | null {
  const quote = quoteOf(candidate, text);
  const span = quote && isSourceOf(candidate) ? withKey(candidate, quote, text) : quote;
  if (!span || !isInPassing(candidate)) return span;
  return sentenceAround(span, text) ?? span;
}

/** The span opened to the names that its pronouns stand for, where that is not too long to read. */
function withNames({ reading: { claim } }: Candidate, span: Span, text: string): Span {
  // A name that is told later proves nothing of what was read before it.
  const named = claim.substitutions.flatMap(({ antecedent }) =>
    antecedent && antecedent.start < span.start ? [antecedent] : [],
  );
  const start = Math.min(span.start, ...named.map((one) => one.start));
  const end = Math.max(span.end, ...named.map((one) => one.end));
  return end - start > LONGEST_QUOTE ? span : spanOf(text, { start, end });
}

function quoteOf(candidate: Candidate, text: string): Span | null {
  const { spans } = candidate.reading.claim;
  const span =
    hullOf(candidate, text) ?? spans.find((one) => contains(one, candidate.question.range)) ?? spans[0];
  if (!span) return null;
  if (candidate.target.needsSetting) return withSetting(candidate, span, text);
  const antecedent = antecedentOf(candidate);
  if (!antecedent) return withNames(candidate, span, text);
  const whole = { start: Math.min(antecedent.start, span.start), end: Math.max(antecedent.end, span.end) };
  return whole.end - whole.start > LONGEST_QUOTE ? null : spanOf(text, whole);
}

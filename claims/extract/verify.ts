import type { Draft } from '../languages/language.ts';
import type { Argument, Slot, Span } from '../model.ts';
import { contains, overlaps } from '../text/range.ts';
import { patternFor } from '../text/scripts.ts';

/** Why a draft was dropped. */
export type Fault =
  | 'span-not-exact'
  | 'words-not-in-spans'
  | 'text-not-from-pieces'
  | 'argument-not-exact'
  | 'arguments-overlap'
  | 'number-lost'
  | 'too-short'
  | 'evidence-too-long';

function isExact(text: string, span: Span): boolean {
  return span.start < span.end && text.slice(span.start, span.end) === span.exact;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return text.match(patternFor(text, WORDS)) ?? [];
}

/** Whether a text has so many words: the others are not looked for. */
function hasWords(text: string, least: number): boolean {
  const word = patternFor(text, WORDS);
  word.lastIndex = 0;
  for (let count = 0; count < least; count++) if (!word.test(text)) return false;
  return true;
}

/** A claim of fewer words says nothing. */
const FEWEST = 3;

/** Every word of the claim comes from a piece; every source piece lies in a span. */
function isAccounted(draft: Draft): boolean {
  const { claim, form } = draft;
  return form.pieces.every((piece) => {
    if (piece.insertion !== undefined) return claim.insertions[piece.insertion]?.text === piece.text;
    if (piece.substitution !== undefined) return claim.substitutions[piece.substitution]?.text === piece.text;
    if (piece.start === undefined || piece.end === undefined) return false;
    const range = { start: piece.start, end: piece.end };
    return claim.spans.some((span) => contains(span, range));
  });
}

function isAssembled(draft: Draft): boolean {
  const text = draft.form.pieces.map((piece) => piece.text).join(' ');
  // Most claims are their pieces and a full stop.
  if (draft.claim.text === `${text}।` || draft.claim.text === `${text}.`) return true;
  const words = wordsOf(draft.claim.text);
  const fromPieces = wordsOf(text);
  return fromPieces.length === words.length && fromPieces.every((word, i) => word === words[i]);
}

/** The phrase that an argument stands in, at the top. */
function rootOf(slots: readonly Slot[], at: number): number {
  let root = at;
  // Each phrase stands before what it holds.
  for (let up = slots[root]?.within; up !== undefined && up < root; up = slots[root]?.within) root = up;
  return root;
}

/**
 * Whether one argument stands inside another: a fact or a part in its phrase, a fact in such a part, two parts of one
 * phrase, a place or time in those that say together where or when.
 */
function isNested({ claim, form: { slots } }: Draft, i: number, j: number): boolean {
  if (slots[j]?.within === i || slots[i]?.within === j) return true;
  if (slots[i]?.within !== undefined && slots[i].within === slots[j]?.within) return true;
  const [a, b] = [claim.arguments[i] as Argument, claim.arguments[j] as Argument];
  if (!contains(a.span, b.span) && !contains(b.span, a.span)) return false;
  const [x, y] = [rootOf(slots, i), rootOf(slots, j)];
  const role = claim.arguments[x]?.role;
  return x === y || (role === claim.arguments[y]?.role && (role === 'place' || role === 'time'));
}

/** Arguments do not overlap, except what stands inside its phrase. */
function overlapping(draft: Draft): boolean {
  const { arguments: args } = draft.claim;
  return args.some((a, i) =>
    args.some((b, j) => {
      if (j <= i || !overlaps(a.span, b.span)) return false;
      return !isNested(draft, i, j);
    }),
  );
}

const NUMBER = /\p{Nd}[\p{Nd},.]*/gu;

/** All numbers of the arguments stand in the claim's text, but for "the 24-year-old" that another word was put for. */
function keepsNumbers({ claim: { arguments: args, substitutions, text } }: Draft): boolean {
  const digits = (own: string) => own.match(patternFor(own, NUMBER)) ?? [];
  return args.every(
    (argument) =>
      digits(argument.text).every((number) => text.includes(number)) ||
      substitutions.some(({ span, antecedent }) => antecedent && contains(span, argument.span)),
  );
}

/** The faults of a draft against its article; empty when it holds. */
export function faultsOf(text: string, draft: Draft): Fault[] {
  const faults: Fault[] = [];
  const { claim } = draft;
  if (
    ![...claim.spans, ...(claim.attribution ? [claim.attribution.span] : [])].every((span) =>
      isExact(text, span),
    )
  )
    faults.push('span-not-exact');
  if (!claim.substitutions.every(({ span }) => isExact(text, span))) faults.push('span-not-exact');
  if (!claim.arguments.every(({ span, text: own }) => isExact(text, span) && own === span.exact))
    faults.push('argument-not-exact');
  if (!isAccounted(draft)) faults.push('words-not-in-spans');
  if (!isAssembled(draft)) faults.push('text-not-from-pieces');
  if (overlapping(draft)) faults.push('arguments-overlap');
  if (!keepsNumbers(draft)) faults.push('number-lost');
  if (!hasWords(claim.text, FEWEST)) faults.push('too-short');
  return faults;
}

/** Keeps the drafts that hold; tells why the others fell. */
export function verifyDrafts(
  text: string,
  drafts: readonly Draft[],
): { kept: Draft[]; dropped: { draft: Draft; faults: Fault[] }[] } {
  const kept: Draft[] = [];
  const dropped: { draft: Draft; faults: Fault[] }[] = [];
  for (const draft of drafts) {
    const faults = faultsOf(text, draft);
    if (faults.length === 0) kept.push(draft);
    else dropped.push({ draft, faults });
  }
  return { kept, dropped };
}

import { keptBy } from '../../../../kept.ts';
import type { Piece, Reading, Span } from '../../../../model.ts';
import { KEPT_COMMA } from '../../draft/parts/commas.ts';
import { tellsTooMuch } from '../ask/person-range.ts';
import { saysTwice } from './doubles.ts';

/** The words of the article from one offset to another; null where no span of the claim holds them. */
function wordsBetween(spans: readonly Span[], start: number, end: number): string | null {
  const holder = spans.find((span) => span.start <= start && end <= span.end);
  return holder ? holder.exact.slice(start - holder.start, end - holder.start) : null;
}

/** What a comma may stand behind without a list or a second clause going on after it. */
const CLOSED =
  /(?:^| )(?:ने|को|से|में|पर|तक|का|की|के|बाद|पहले|लिए|साथ|कारण|चलते|दौरान|अनुसार|मुताबिक|बीच|बावजूद|तहत|अलावा|कर|करके|हुए|ही|भी|तो|तरफ|ओर|वहीं|इधर|उधर|हालांकि|तारीख|दिन|सुबह|शाम|रात|दोपहर)$/u;

/** Longer gaps hold words that were left out, and their commas with them. */
const LONGEST_GAP = 12;

/** "नौ नमूने पॉजिटिव, 70 निगेटिव निकले": a comma of a list or of two clauses that the claim's words do not show. */
function losesComma(piece: Piece, next: Piece, spans: readonly Span[]): boolean {
  if (piece.end === undefined || next.start === undefined) return false;
  if (next.start <= piece.end || next.start - piece.end > LONGEST_GAP) return false;
  if (piece.part !== 'core' || CLOSED.test(piece.text)) return false;
  return /^ ?(?:(?:\([^()]*\) ?)?[,;/]|(?:यानी|यानि|अर्थात) )/u.test(
    wordsBetween(spans, piece.end, next.start) ?? '',
  );
}

function isKeptComma({ claim }: Reading, insertion: number | undefined): boolean {
  return insertion !== undefined && claim.insertions[insertion]?.rule === KEPT_COMMA;
}

/** Words that end a phrase before a source begins: "पटना में अधिकारियों के अनुसार". */
const BEFORE_SOURCE = /(?:^| )(?:ने|को|से|में|पर|तक|है|हैं|था|थे|थी|कि|और)$/u;

/** So far before the source its first words may stand, an initial between them. */
const NEAR = 5;

/** "संस्थान के वैज्ञानिक जी मेहता के अनुसार": the front of the source was read as words of the claim. */
function splitsSource({ claim, form }: Reading): boolean {
  const source = claim.attribution?.span;
  if (!source || claim.kind === 'statement') return false;
  return form.pieces.some(({ text, end, part }) => {
    if (end === undefined || part === 'predicate' || end > source.start || source.start - end > NEAR)
      return false;
    const gap = wordsBetween(claim.spans, end, source.start);
    return gap !== null && !/[,;:।–—]/u.test(gap) && !BEFORE_SOURCE.test(text);
  });
}

const SENDING = /^(?:भेजना|पहुंचाना|लाना|बुलाना)$/u;

/** "उन्हें" told as "विनोद गुप्ता को": who it was done to stands in no argument. */
function isPutObject(pieces: readonly Piece[]): boolean {
  return pieces.some(
    ({ substitution, text }, i) =>
      substitution !== undefined && (/ को$/u.test(text) || pieces[i + 1]?.text === 'को'),
  );
}

/** "मुंबई में अपना पहला शोरूम खोला": what is somebody's own stands in no argument. */
const OWN = /(?:^| )अपन[ाी](?: (?!(?:ने|को|से|में|पर|तक|का|की|के)(?: |$))[^\s,]{1,20}){1,3}$/u;

function opensOwn({ claim, form }: Reading): boolean {
  const predicate = form.pieces.find(({ part }) => part === 'predicate');
  const at = predicate === undefined ? -1 : claim.text.lastIndexOf(predicate.text);
  return at > 0 && OWN.test(claim.text.slice(0, at).trimEnd());
}

/** "टीम ने जांच के लिए अस्पताल भेजा": whoever acted did it to something that the claim does not tell. */
function losesObject(reading: Reading): boolean {
  const { claim, form } = reading;
  const { ergative, lemma } = form.predicate;
  if (!ergative || lemma.includes(' ') || claim.kind === 'statement') return false;
  if (isPutObject(form.pieces) || opensOwn(reading)) return false;
  return !claim.arguments.some(({ role, fact }, i) => {
    if (role === 'complement' || role === 'recipient') return true;
    // "मरे को हराया": a name that is a word too may be read as how it was done.
    if (role === 'manner' && form.slots[i]?.marker === 'को') return true;
    // "पटना भेजा": the place without a marker is where it went.
    const isWhere = SENDING.test(lemma) && fact?.type === 'entity' && fact.class !== 'person';
    return role === 'object' && !isWhere;
  });
}

/** A full stop behind a whole word inside a claim: two sentences ran into each other. */
const STOP_INSIDE = /(?<=[\u0900-\u097f]{3})\. (?=[\u0900-\u097f])/u;

/**
 * Whether a claim's words show a seam: a list or a second clause whose comma is gone, the front of a source that
 * was taken for the claim, or two sentences in one. A stem made of them would say something else than the story.
 */
export const showsSeam: (reading: Reading) => boolean = keptBy((reading: Reading) => {
  const pieces = reading.form.pieces.filter(({ insertion }) => !isKeptComma(reading, insertion));
  const { spans } = reading.claim;
  return (
    pieces.some((piece, i) => {
      const next = pieces[i + 1];
      return next !== undefined && losesComma(piece, next, spans);
    }) ||
    splitsSource(reading) ||
    saysTwice(reading.claim.text) ||
    losesObject(reading) ||
    spans.some(({ exact }) => STOP_INSIDE.test(exact)) ||
    reading.claim.substitutions.some(({ span, text }) => tellsTooMuch(text, span.exact))
  );
});

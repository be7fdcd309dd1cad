import type { Piece, Reading } from '../../../model.ts';
import { contains, type Range } from '../../../text/range.ts';
import { AUXILIARIES } from '../lexicon/closed.ts';

/** What is asked, by which words, and what stays of the phrase around the answer. */
export interface Asked {
  /** The words that the question phrase takes the place of, preposition included where it moves with them. */
  readonly range: Range;
  readonly wh: string;
  readonly answer: string;
  readonly rule: string;
}

function rangeOfPiece(reading: Reading, piece: Piece): Range | undefined {
  if (piece.start !== undefined && piece.end !== undefined) return { start: piece.start, end: piece.end };
  return piece.substitution === undefined ? undefined : reading.claim.substitutions[piece.substitution]?.span;
}

/** A claim's text cut at the answer: what stands before it, and after it, within its part of the sentence. */
interface Parts {
  readonly subject: string[];
  readonly predicate: string[];
  readonly rest: string[];
  readonly askedOf: 'subject' | 'rest';
}

/** Lower case again for a word that only opened the claim. */
function lowered(text: string): string {
  return /^(?:The|A|An|His|Her|Its|Their|This|That|These|Those|In|On|At|For|From|Some|More|About|Officials|People|Police|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/u.test(
    text,
  )
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

function cut(reading: Reading, { range }: Asked): Parts | null {
  const subject: string[] = [];
  const predicate: string[] = [];
  const rest: string[] = [];
  let askedOf: Parts['askedOf'] | null = null;
  let done = false;
  for (const piece of reading.form.pieces) {
    const own = rangeOfPiece(reading, piece);
    const before = predicate.length === 0;
    if (piece.part === 'predicate') {
      predicate.push(piece.text);
      continue;
    }
    let text = piece.text;
    if (own && contains(own, range) && piece.start !== undefined && piece.end !== undefined) {
      askedOf = before ? 'subject' : 'rest';
      text = `${piece.text.slice(0, range.start - piece.start)}\u0000${piece.text.slice(range.end - piece.start)}`;
    } else if (own && contains(range, own)) {
      askedOf = before ? 'subject' : 'rest';
      text = done ? '' : '\u0000';
      done = true;
    }
    if (text !== '') (before ? subject : rest).push(text);
  }
  return askedOf && predicate.length > 0 ? { subject, predicate, rest, askedOf } : null;
}

const join = (words: readonly string[]) =>
  words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The auxiliary that goes before the subject, and what of the verb group stays behind it. */
function invert(reading: Reading, predicate: string): { auxiliary: string; rest: string } | null {
  const [first, ...others] = predicate.split(' ') as [string, ...string[]];
  const { lemma, tense, number } = reading.form.predicate;
  if (/['’]/u.test(first)) return null;
  const isMain = others.length === 0 && !/^(?:is|are|was|were|am)$/u.test(first.toLowerCase());
  if (AUXILIARIES.has(first.toLowerCase()) && !isMain)
    return { auxiliary: first.toLowerCase(), rest: others.join(' ') };
  if (others.length > 0 && !/^to$/u.test(others[0] as string)) return null;
  const auxiliary = tense === 'past' ? 'did' : number === 'pl' ? 'do' : 'does';
  const base = others.length > 0 ? firstLemma(first, tense) : lemma;
  return base ? { auxiliary, rest: [base, ...others].join(' ') } : null;
}

/** The base form of a verb that governs another: "plans to", "wanted to"; null where it is not regular. */
function firstLemma(word: string, tense: string): string | null {
  if (tense === 'past') return /[^e]ed$/u.test(word) ? word.replace(/ed$/u, '') : null;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Setting and source, as a question opens with them. */
function opening(reading: Reading, withSetting: boolean): string {
  const { attribution, kind } = reading.claim;
  const source = attribution && kind !== 'statement' ? `According to ${attribution.source}, ` : '';
  const setting = withSetting ? (reading.form.setting ?? []).map(({ text }) => `${text}, `).join('') : '';
  return `${source}${setting}`;
}

/** The question for a claim: of its subject in the same order, of anything else with the auxiliary first. Null where that cannot be put. */
export function renderStem(reading: Reading, asked: Asked, withSetting: boolean): string | null {
  const parts = cut(reading, asked);
  if (!parts) return null;
  const lead = opening(reading, withSetting);
  const predicate = join(parts.predicate);
  if (parts.askedOf === 'subject') {
    const subject = join(parts.subject);
    if (!subject.startsWith('\u0000')) return null;
    const stem = join([asked.wh, subject.slice(1).replace(/^\s*['’]s/u, ''), predicate, ...parts.rest]);
    return finish(lead, stem);
  }
  const inverted = invert(reading, predicate);
  if (!inverted) return null;
  const subject = lowered(join(parts.subject));
  const before: string[] = [];
  const after: string[] = [];
  let passed = false;
  for (const text of parts.rest) {
    const at = text.indexOf('\u0000');
    if (at < 0) {
      (passed ? after : before).push(text);
      continue;
    }
    passed = true;
    // What stands before the answer inside its phrase goes in front with the question phrase.
    if (text.slice(0, at).trim() !== '') return null;
    after.push(text.slice(at + 1));
  }
  const whWithTail = [asked.wh, ...takeNoun(after)];
  return finish(lead, join([...whWithTail, inverted.auxiliary, subject, inverted.rest, ...before, ...after]));
}

/** The noun that a count counts goes in front with "how many". */
function takeNoun(after: string[]): string[] {
  const first = after[0];
  if (first === undefined || !first.startsWith(' ')) return [];
  after.shift();
  return [first];
}

function finish(lead: string, stem: string): string | null {
  const text = `${lead}${lead ? stem : capital(stem)}`
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;.])/gu, '$1')
    .replace(/[,;.\s]+$/u, '');
  return text.includes('\u0000') ? null : `${capital(text)}?`;
}

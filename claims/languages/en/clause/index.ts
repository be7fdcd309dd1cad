import { CONJUNCTIONS, RELATIVES, REPORTING } from '../lexicon/closed.ts';
import type { Word } from '../tag/word.ts';
import { chunkWords } from './chunks.ts';
import { type Chunk, type Clause, type NounPhrase, phraseWords, type VerbGroup } from './types.ts';

const QUOTES = new Set(['"', '“', '”', '«', '»']);

function isBare(chunk: Chunk | undefined): chunk is NounPhrase {
  return chunk?.kind === 'noun' && chunk.preposition.length === 0;
}

function isBreak(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'break';
}

/** A comma, or a dash that does the same. */
function isComma(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'break' && /^[,–—-]$/u.test(chunk.word.text);
}

/** A bare phrase with the prepositional ones that follow it up to the verb: "officials in Delhi". */
function extended(chunks: readonly Chunk[], from: number, to: number): NounPhrase {
  const first = chunks[from] as NounPhrase;
  const rest = chunks
    .slice(from + 1, to)
    .flatMap((chunk) => (chunk.kind === 'noun' ? phraseWords(chunk) : []));
  return { ...first, words: [...first.words, ...rest] };
}

interface Found {
  readonly subject?: NounPhrase;
  readonly first: number;
  readonly opener: string;
}

/** The bare phrase that ends right before chunk `at`, with prepositional phrases between. */
function phraseBefore(chunks: readonly Chunk[], at: number): number {
  let i = at - 1;
  while (i >= 0 && chunks[i]?.kind === 'noun' && !isBare(chunks[i])) i--;
  return isBare(chunks[i]) ? i : -1;
}

/** "Greece, which …, maintains", "Zoran Zaev, the prime minister, argues": the phrase before the first comma. */
function overComma(chunks: readonly Chunk[], comma: number): number {
  let found = -1;
  for (let i = comma - 1; i >= 1; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'verb' && !opensRelative(chunks, i)) return found;
    if (!isComma(chunk)) continue;
    const at = phraseBefore(chunks, i);
    if (at >= 0) found = at;
    else if (found >= 0) return found;
  }
  return found;
}

/** Whether the verb at `v` is of a "who" or "which" clause. */
function opensRelative(chunks: readonly Chunk[], v: number): boolean {
  for (let i = v - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'verb') return opensRelative(chunks, i);
    if (chunk.kind === 'break') return RELATIVES.has(chunk.word.key);
  }
  return false;
}

function openerAt(chunks: readonly Chunk[], first: number): string {
  const before = chunks[first - 1];
  return before?.kind === 'break' ? before.word.key : '';
}

/** Who or what the verb at `v` is said of, and where the clause begins. */
function findSubject(chunks: readonly Chunk[], v: number, previous: Clause | undefined): Found {
  let before = v - 1;
  while (chunks[before]?.kind === 'loose') before--;
  const at = phraseBefore(chunks, before + 1);
  if (at >= 0) {
    // "the ships the navy ordered": what is ordered stands before; the clause is no whole.
    const contact = isBare(chunks[at - 1]) && !REPORTING.has(previous?.verb.lemma ?? '');
    return {
      subject: extended(chunks, at, before + 1),
      first: at,
      opener: contact ? 'whom' : openerAt(chunks, at),
    };
  }
  const mark = chunks[before];
  if (mark?.kind !== 'break') return { first: v, opener: '' };
  if (/^(?:who|which|that)$/u.test(mark.word.key)) {
    const comma = isComma(chunks[before - 1]) ? before - 1 : before;
    const antecedent = phraseBefore(chunks, comma);
    return {
      ...(antecedent >= 0 ? { subject: extended(chunks, antecedent, comma) } : {}),
      first: v,
      opener: mark.word.key,
    };
  }
  if (isComma(mark)) {
    const over = overComma(chunks, before);
    if (over >= 0)
      return { subject: chunks[over] as NounPhrase, first: over, opener: openerAt(chunks, over) };
  }
  // "A says that B is so and has done it": A or B; an ambiguous reading is left out.
  if (/^(?:and|but|or)$/u.test(mark.word.key) && previous?.subject && previous.opener === '')
    return { subject: previous.subject, first: v, opener: mark.word.key };
  return { first: v, opener: mark.word.key };
}

interface Right {
  readonly phrases: NounPhrase[];
  readonly end: number;
  readonly broken: boolean;
}

/** The phrases after the verb, up to what is not the clause's any more. */
function rightOf(chunks: readonly Chunk[], v: number): Right {
  const phrases: NounPhrase[] = [];
  let i = v + 1;
  for (; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'break' || chunk.kind === 'verb') break;
    if (chunk.kind === 'loose') {
      const infinitive = chunk.word.key === 'to';
      const participle = chunk.word.pos === 'VERB';
      if (infinitive || participle) return { phrases, end: i, broken: true };
      continue;
    }
    if (isBare(chunk) && startsNext(chunks, i)) break;
    phrases.push(chunk);
  }
  return { phrases, end: i, broken: false };
}

/** "said the plan for trade is …": a phrase with a verb behind it is what the next clause is about. */
function startsNext(chunks: readonly Chunk[], at: number): boolean {
  let i = at + 1;
  while (chunks[i]?.kind === 'noun' && !isBare(chunks[i])) i++;
  return chunks[i]?.kind === 'verb';
}

/** Phrases before the first clause, set off by a comma: "On Sunday, …". */
function fronted(chunks: readonly Chunk[], first: number): NounPhrase[] {
  if (first < 2 || !isComma(chunks[first - 1])) return [];
  const front = chunks.slice(0, first - 1);
  return front.every((chunk) => chunk.kind === 'noun' && chunk.preposition.length > 0)
    ? (front as NounPhrase[])
    : [];
}

/** Words without what stands in parentheses. */
function withoutParentheses(words: readonly Word[]): Word[] {
  let depth = 0;
  return words.filter((word) => {
    if (word.text === '(') depth++;
    const inside = depth > 0;
    if (word.text === ')') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

function quotedAt(chunks: readonly Chunk[], at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'break' && QUOTES.has(chunk.word.text)) open = !open;
  }
  return open;
}

/** Reads the clauses of a sentence. */
export function readClauses(all: readonly Word[]): Clause[] {
  const chunks = chunkWords(withoutParentheses(all));
  const clauses: Clause[] = [];
  chunks.forEach((chunk, v) => {
    if (chunk.kind !== 'verb') return;
    const verb: VerbGroup = chunk;
    const { subject, first, opener } = findSubject(chunks, v, clauses.at(-1));
    const right = rightOf(chunks, v);
    const front = clauses.length === 0 ? fronted(chunks, first) : [];
    clauses.push({
      ...(subject ? { subject } : {}),
      verb,
      phrases: [...front, ...right.phrases],
      opener: CONJUNCTIONS.has(opener) || RELATIVES.has(opener) || /^[\p{L}]+$/u.test(opener) ? opener : '',
      quoted: quotedAt(chunks, v),
      broken:
        right.broken || (right.phrases.length === 0 && /^(?:be|have|do|become|remain)$/u.test(verb.lemma)),
      first,
      last: right.end,
    });
  });
  return clauses;
}

/** The offices and names set off by commas behind a name: "Zoran Zaev, the prime minister of Macedonia,". */
export function readAppositions(all: readonly Word[]): { name: NounPhrase; what: NounPhrase }[] {
  const chunks = chunkWords(withoutParentheses(all));
  return chunks.flatMap((chunk, i) => {
    const [comma, what, closing] = chunks.slice(i + 1, i + 4);
    const closed = closing === undefined || isBreak(closing);
    if (!isBare(chunk) || !isComma(comma) || !isBare(what) || !closed) return [];
    const one =
      !chunk.words.some((word) => word.key === 'and') && !what.words.some((word) => word.key === 'and');
    return one ? [{ name: chunk, what }] : [];
  });
}

import type { Argument, Claim, ClaimKind, Fact, Form, Modality, Piece, Role, Slot } from '../../../model.ts';
import { contains, type Range, spanOf } from '../../../text/range.ts';
import type { Draft } from '../../language.ts';
import type { Word } from '../tag/word.ts';

/** A stretch of the claim: words of the article, or words put for them. */
export interface Segment {
  readonly words: readonly Word[];
  readonly part: Piece['part'];
  /** Index into the participants. */
  readonly participant?: number;
  readonly put?: { readonly text: string; readonly antecedent?: Range };
}

export interface Participant {
  readonly role: Role;
  readonly words: readonly Word[];
  readonly marker: readonly Word[];
  readonly head: Word;
}

export interface Blueprint {
  readonly segments: readonly Segment[];
  readonly participants: readonly Participant[];
  readonly added?: { readonly text: string; readonly rule: string; readonly after: number };
  readonly setting: readonly (readonly Word[])[];
  readonly evidence: readonly Range[];
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly source?: readonly Word[];
  readonly subject?: string;
  readonly predicate: {
    readonly text: string;
    readonly lemma: string;
    readonly passive: boolean;
    readonly tense: 'past' | 'present' | 'future' | 'none';
    readonly plural: boolean;
  };
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly sentence: number;
  readonly salience: number;
}

/** From the first to the last character of some words. */
export function rangeOf(words: readonly Word[]): Range {
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}

function textOf(text: string, words: readonly Word[]): string {
  const { start, end } = rangeOf(words);
  return text.slice(start, end);
}

/** Runs of words that stand side by side, in the order of the text. */
function stretches(text: string, words: readonly Word[]): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const word of words) {
    const open = ranges.at(-1);
    if (open && word.start >= open.end && /^[\s-]{0,2}$/u.test(text.slice(open.end, word.start)))
      open.end = word.end;
    else ranges.push({ start: word.start, end: word.end });
  }
  return ranges;
}

const isPlural = (word: Word) => word.pos === 'NOUN' && word.key !== word.lemma && word.key.endsWith('s');

function factAt(words: readonly Word[], at: number): { range: Range; fact: Fact; head?: Word } | null {
  const word = words[at] as Word;
  if (word.inside) return null;
  const unit = words.slice(at, at + word.length);
  if (word.value) {
    const { fact } = word.value;
    const range = rangeOf(unit);
    // "seven years ago" counts from a day that is not named.
    if (/^(?:ago|earlier|later)$/u.test(words[at + word.length]?.key ?? '')) return null;
    if (fact.type !== 'quantity' || fact.dimension !== 'count' || fact.unit) return { range, fact };
    const counted = words.slice(at + word.length).find((next) => next.pos === 'NOUN' || next.pos === 'ADP');
    if (counted?.pos !== 'NOUN') return { range, fact };
    return { range, fact: { ...fact, unit: counted.lemma }, head: counted };
  }
  if (!word.name) return null;
  const { refs, category, canonical } = word.name;
  return {
    range: rangeOf(unit),
    fact: {
      type: 'entity',
      class: word.name.class,
      name: canonical,
      ...(refs.length === 1 ? { ref: refs[0] as string } : {}),
      ...(category ? { category } : {}),
    },
    head: word,
  };
}

/** Words that an argument spans: without determiner at its edge. */
function core(words: readonly Word[]): readonly Word[] {
  const first = words[0];
  const bare =
    words.length > 1 &&
    first?.pos === 'DET' &&
    /^(?:the|a|an|this|that|these|those|some|any)$/u.test(first.key);
  return bare ? words.slice(1) : words;
}

function slotOf(participant: Participant, text: string): Slot {
  const { head } = participant;
  return {
    marker: participant.marker.length > 0 ? textOf(text, participant.marker).toLowerCase() : '',
    head: head.name?.canonical ?? head.lemma,
    headStart: head.start,
    headEnd: head.end,
    number: isPlural(head) || participant.words.some((word) => word.key === 'and') ? 'pl' : 'sg',
    closed: head.name !== undefined || head.value !== undefined,
  };
}

function buildArguments(text: string, participants: readonly Participant[]) {
  const args: Argument[] = [];
  const slots: Slot[] = [];
  const indexOf: number[] = [];
  for (const participant of participants) {
    const words = core(participant.words);
    const span = spanOf(text, rangeOf(words));
    const facts = words.flatMap((_, i) => factAt(words, i) ?? []);
    const whole = facts.find(({ range }) => range.start === span.start && range.end === span.end);
    const index = args.length;
    indexOf.push(index);
    args.push({ role: participant.role, span, text: span.exact, ...(whole ? { fact: whole.fact } : {}) });
    slots.push(slotOf(participant, text));
    for (const found of facts) {
      if (found === whole) continue;
      const inner = spanOf(text, found.range);
      args.push({ role: participant.role, span: inner, text: inner.exact, fact: found.fact });
      slots.push({
        marker: found.range.end === span.end ? (slots[index] as Slot).marker : '',
        ...(found.head
          ? {
              head: found.head.name?.canonical ?? found.head.lemma,
              headStart: found.head.start,
              headEnd: found.head.end,
              number: isPlural(found.head) ? ('pl' as const) : ('sg' as const),
            }
          : {}),
        closed: true,
        within: index,
      });
    }
  }
  return { args, slots, indexOf };
}

function assemble(text: string, blueprint: Blueprint, indexOf: readonly number[]) {
  const pieces: Piece[] = [];
  const substitutions: Claim['substitutions'] = [];
  const insertions: Claim['insertions'] = [];
  blueprint.segments.forEach((segment, n) => {
    const place = {
      part: segment.part,
      ...(segment.participant === undefined ? {} : { argument: indexOf[segment.participant] as number }),
    };
    if (segment.put) {
      substitutions.push({
        span: spanOf(text, rangeOf(segment.words)),
        text: segment.put.text,
        ...(segment.put.antecedent ? { antecedent: spanOf(text, segment.put.antecedent) } : {}),
      });
      pieces.push({ text: segment.put.text, substitution: substitutions.length - 1, ...place });
    } else {
      for (const range of stretches(text, segment.words))
        pieces.push({ text: text.slice(range.start, range.end), ...range, ...place });
    }
    if (blueprint.added?.after === n) {
      insertions.push({ text: blueprint.added.text, rule: blueprint.added.rule });
      pieces.push({ text: blueprint.added.text, insertion: insertions.length - 1, part: 'predicate' });
    }
  });
  const [first] = pieces;
  if (first) pieces[0] = { ...first, text: `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}` };
  return { pieces, substitutions, insertions };
}

/** Joins pieces into a sentence. */
export function joinPieces(pieces: readonly { readonly text: string }[]): string {
  const text = pieces
    .map((piece) => piece.text.replace(/\s+/gu, ' '))
    .join(' ')
    .replace(/ ([,;.]|['’]s\b)/gu, '$1')
    .replace(/[,;\s]+$/u, '');
  return /\.$/u.test(text) ? text : `${text}.`;
}

/** Makes the draft of a claim from its blueprint. */
export function buildDraft(text: string, blueprint: Blueprint): Draft {
  const { args, slots, indexOf } = buildArguments(text, blueprint.participants);
  const { pieces, substitutions, insertions } = assemble(text, blueprint, indexOf);
  const spans: Range[] = [...blueprint.evidence];
  for (const { start, end } of pieces) {
    if (start === undefined || end === undefined) continue;
    if (!spans.some((span) => contains(span, { start, end }))) spans.push({ start, end });
  }
  const { predicate, source } = blueprint;
  const setting = blueprint.setting.map((words) => ({
    text: textOf(text, words),
    ...rangeOf(words),
    part: 'other' as const,
    named: words.some((word) => word.name !== undefined),
  }));
  const form: Form = {
    pieces,
    slots,
    predicate: {
      lemma: predicate.lemma,
      ergative: false,
      passive: predicate.passive,
      tense: predicate.tense,
      number: predicate.plural ? 'pl' : 'sg',
    },
    ...(setting.length > 0 ? { setting } : {}),
    salience: blueprint.salience,
    sentence: blueprint.sentence,
    blocks: [...blueprint.blocks],
  };
  return {
    claim: {
      text: joinPieces(pieces),
      kind: blueprint.kind,
      spans: spans.map((range) => spanOf(text, range)),
      ...(blueprint.subject ? { subject: blueprint.subject } : {}),
      predicate: predicate.text,
      arguments: args,
      attribution: source ? { source: textOf(text, source), span: spanOf(text, rangeOf(source)) } : null,
      modality: blueprint.modality,
      negated: blueprint.negated,
      confidence: blueprint.confidence,
      substitutions,
      insertions,
      rules: [...blueprint.rules],
    },
    form,
  };
}

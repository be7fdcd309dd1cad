import type { Claim, ClaimKind, Form, Modality, Piece } from '../../../../model.ts';
import { contains, type Range, rangeOf, spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { capital } from '../../capital.ts';
import { isCommonPlural } from '../../frame/phrases.ts';
import type { Word } from '../../tag/word.ts';
import { buildArguments, type Participant } from './arguments.ts';
import { withMarks } from './marks.ts';
import { onlyOpens, opensAt, TITLE } from './sentence-capital.ts';

/** A stretch of the claim: words of the article, or words put for them. */
export interface Segment {
  readonly words: readonly Word[];
  readonly part: Piece['part'];
  /** Index into the participants. */
  readonly participant?: number;
  /** The clause is whole without it. */
  readonly trailing?: boolean;
  readonly put?: { readonly text: string; readonly antecedent?: Range };
  /** It opened its sentence, and stands within the claim: its first letter is small, unless a name's. */
  readonly lowered?: boolean;
  /** A closed-class word that stands in no text, and the rule that puts it there; `words` is empty. */
  readonly inserted?: { readonly text: string; readonly rule: string };
}

/** A closed-class word put behind the segment `after`. */
interface Added {
  readonly text: string;
  readonly rule: string;
  readonly after: number;
}

export interface Blueprint {
  readonly segments: readonly Segment[];
  readonly participants: readonly Participant[];
  readonly added?: Added;
  /** How many segments at its end tell of which event it was, in words of another sentence. */
  readonly behind?: number;
  /** "a" before an office that has none: told with the phrase behind `added`. */
  readonly article?: string;
  /** Stretches of the article that state it, before the words themselves; may be empty. */
  readonly evidence: readonly Range[];
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly source?: { readonly words: readonly Word[]; readonly text: string };
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

/** "Peru's 'The Salt Road'", "Nine Rivers": within quotation marks, before another capital. */
function opensTitle(text: string, { start, text: own }: Word, words: readonly Word[]): boolean {
  const next = words[words.findIndex((word) => word.start === start) + 1];
  return /['‘“"]/u.test(text[start - 1] ?? '') && /^\p{Lu}/u.test(next?.text ?? '') && /^\p{Lu}/u.test(own);
}

const OPENERS: ReadonlySet<string> = new Set('DET ADP PRON SCONJ VERB'.split(' '));

/** Words as the claim shows them: a small letter where only the sentence began there. */
function shownAt(text: string, range: Range, words: readonly Word[], at: number): string {
  const own = text.slice(range.start, range.end);
  const first = words.find(({ start }) => start === range.start);
  const opener =
    first &&
    !first.name &&
    !first.value &&
    (OPENERS.has(first.pos) || /^(?:more|fewer|less|nearly|almost|most|many|several)$/u.test(first.key)) &&
    first.text !== 'I' &&
    // "Group A", "The Phantom": a capital within a sentence is its own.
    opensAt(text, first.start) &&
    !opensTitle(text, first, words);
  // "said that [Sixty-eight] people": a number in words.
  const counted =
    first?.value?.fact.type === 'quantity' &&
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(first.text) &&
    opensAt(text, first.start) &&
    !opensTitle(text, first, words);
  return at > 0 && (counted || opener || (first && onlyOpens(text, first)))
    ? `${own.charAt(0).toLowerCase()}${own.slice(1)}`
    : own;
}

/** Days and months keep their capital: "said that Friday and Saturday". */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const CAPITAL_OPENERS = /^(?:ADJ|ADV|NOUN|NUM|DET|PRON|ADP)$/u;

/** Words of a segment as the claim shows them. */
function shownIn(text: string, range: Range, { words, lowered }: Segment, at: number): string {
  const shown = shownAt(text, range, words, at);
  const first = words[0];
  const small =
    lowered &&
    first?.start === range.start &&
    !DAY.test(first.key) &&
    !TITLE.has(first.key) &&
    // "Gunmen": taken for a name at the head of a sentence.
    (/^\p{Lu}\p{Ll}+men$/u.test(first.text) ||
      isCommonPlural(first) ||
      (!first.name && CAPITAL_OPENERS.test(first.pos))) &&
    /^\p{Lu}[\p{Ll}-]+$/u.test(first.text) &&
    opensAt(text, first.start);
  return small ? `${shown.charAt(0).toLowerCase()}${shown.slice(1)}` : shown;
}

function assemble(text: string, blueprint: Blueprint, indexOf: readonly number[]) {
  const pieces: Piece[] = [];
  const substitutions: Claim['substitutions'] = [];
  const insertions: Claim['insertions'] = [];
  // Marks that were read as words are told already.
  const marks = new Set(
    blueprint.segments.flatMap(({ words }) =>
      words.flatMap(({ text, start }) => (/^["'“‘]$/u.test(text) ? [start] : [])),
    ),
  );
  blueprint.segments.forEach((segment, n) => {
    const place = {
      part: segment.part,
      ...(segment.trailing ? { trailing: true } : {}),
      ...(segment.participant === undefined ? {} : { argument: indexOf[segment.participant] as number }),
    };
    if (segment.inserted) {
      insertions.push(segment.inserted);
      pieces.push({ text: segment.inserted.text, insertion: insertions.length - 1, ...place });
    } else if (segment.put) {
      substitutions.push({
        span: spanOf(text, rangeOf(segment.words)),
        text: segment.put.text,
        ...(segment.put.antecedent ? { antecedent: spanOf(text, segment.put.antecedent) } : {}),
      });
      pieces.push({ text: segment.put.text, substitution: substitutions.length - 1, ...place });
    } else {
      for (const range of stretches(text, segment.words)) {
        const marked = !marks.has(range.start - 1);
        const own = marked ? withMarks(text, range) : range;
        const shown =
          own.start === range.start
            ? shownIn(text, range, segment, pieces.length)
            : text.slice(own.start, own.end);
        pieces.push({ text: shown, ...own, ...place });
      }
    }
    if (blueprint.added?.after === n) {
      insertions.push({ text: blueprint.added.text, rule: blueprint.added.rule });
      pieces.push({ text: blueprint.added.text, insertion: insertions.length - 1, part: 'predicate' });
      if (!blueprint.article) return;
      const next = blueprint.segments[n + 1]?.participant;
      insertions.push({ text: blueprint.article, rule: 'article' });
      pieces.push({
        text: blueprint.article,
        insertion: insertions.length - 1,
        part: 'core',
        ...(next === undefined ? {} : { argument: indexOf[next] as number }),
      });
    }
  });
  const first = pieces[0];
  if (first) {
    const text = capital(first.text);
    pieces[0] = { ...first, text };
    const put = first.substitution === undefined ? undefined : substitutions[first.substitution];
    if (put && first.substitution !== undefined) substitutions[first.substitution] = { ...put, text };
  }
  return { pieces, substitutions, insertions };
}

type Joined = Pick<Piece, 'text' | 'start' | 'end'>;

/** "both unions" put for "their", and "'" behind it; "3D-printed", read as two words. */
function touches(said: string, { text, start }: Joined, before: Joined | undefined): boolean {
  const cut = start !== undefined && start === before?.end && /^\p{L}/u.test(text) && /\d$/u.test(said);
  return cut || (/^['’](?: |$)/u.test(text) && /s$/u.test(said));
}

/** Joins pieces into a sentence. */
export function joinPieces(pieces: readonly Joined[]): string {
  const text = pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }))
    .reduce((said, piece, at) => `${said}${touches(said, piece, pieces[at - 1]) ? '' : ' '}${piece.text}`, '')
    .trimStart()
    .replace(/ ([,;.:]|['’]s\b|n['’]t\b)/gu, '$1')
    .replace(/(?<=[.!?]) "$/u, '"')
    .replace(/(?<![,;\s])[,;\s]+$/u, '');
  return /[.?!]["”’]?$/u.test(text) ? text : `${text}.`;
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
    salience: blueprint.salience,
    sentence: blueprint.sentence,
    blocks: [...blueprint.blocks],
    ...(blueprint.behind ? { behind: blueprint.behind } : {}),
  };
  return {
    claim: {
      text: joinPieces(pieces),
      kind: blueprint.kind,
      spans: spans.map((range) => spanOf(text, range)),
      ...(blueprint.subject ? { subject: blueprint.subject } : {}),
      predicate: predicate.text,
      arguments: args,
      attribution: source ? { source: source.text, span: spanOf(text, rangeOf(source.words)) } : null,
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

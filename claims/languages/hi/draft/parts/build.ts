import type { Attribution, Claim, ClaimKind, Form, Modality, Piece } from '../../../../model.ts';
import { joinedWords } from '../../../../text/end-marks.ts';
import { fold } from '../../../../text/fold.ts';
import { contains, type Range, rangeOf, spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { isSpelt } from '../../tag/named-by-form.ts';
import { isQuote } from '../../tag/quotes.ts';
import type { Word } from '../../tag/word.ts';
import { buildArguments } from './arguments.ts';
import type { Participant, Segment } from './segments.ts';
import { isLeftOut } from './standing.ts';

/** Everything that a claim is made from. */
export interface Blueprint {
  readonly segments: readonly Segment[];
  readonly participants: readonly Participant[];
  /** Parts of the clause that other claims tell; a stem may open with them. */
  readonly setting?: readonly (readonly Word[])[];
  /** Words that state the claim; the first range is its first span. */
  readonly evidence: readonly Range[];
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly source?: { readonly words: readonly Word[] };
  readonly subject?: string;
  readonly predicate: Form['predicate'] & { readonly text: string };
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly sentence: number;
  readonly salience: number;
}

const NUMBERED = /.\p{Nd}/u;

/**
 * "687 (1.5) नैनोमीटर पर": a number in parentheses inside a phrase is told, or its argument would hold one that the
 * claim lacks; and the last of a list like those before it: "मोहन (45) और अंकित (12)".
 */
function holdsNumber(words: readonly Word[], at: number): boolean {
  const isNumbered = (word: Word) => word.pos === 'parenthesis' && NUMBERED.test(word.text);
  if (at === 0 || !isNumbered(words[at] as Word)) return false;
  return at < words.length - 1 || words.slice(1, at).some(isNumbered);
}

/** Before these what stands in brackets is part of a law's name. */
const LAW = /^(?:विधेयक|अधिनियम|कानून|अध्यादेश|नियम|नियमावली)$/u;

/** "मोटर यान (संशोधन) विधेयक": the brackets of a law's name. */
function namesLaw(words: readonly Word[], at: number): boolean {
  return at > 0 && LAW.test(words[at + 1]?.key ?? '') && (words[at] as Word).text.length > 2;
}

/** "फिल्म ‘रेत का पुल’ ने": the marks around a title show where it ends, and stay with it. */
function isMarkOfTitle(words: readonly Word[], at: number): boolean {
  if (!isQuote(words[at])) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after?.name?.class === 'thing' && !after.inside) return isQuote(words[at + 1 + after.length]);
  if (before?.name?.class !== 'thing') return false;
  const start = words.findLastIndex(({ inside }, i) => i < at && !inside);
  return isQuote(words[start - 1]) && start + (words[start]?.length ?? 0) === at;
}

/** What laws are cited by. */
const SECTION = /^(?:धारा|धाराओं|उपधारा|अनुच्छेद|अनुसूची|नियम|खंड)$/u;
/** "(एस)", "(1)", "(सी)". */
const OF_SECTION = /^\(\S{1,4}\)$/u;

/** "धारा 2(एस)", "अनुच्छेद 19 (1)(ए)": which part of a section it is. */
function namesSection(words: readonly Word[], at: number): boolean {
  let number = at;
  while (number > 0 && words[number]?.pos === 'parenthesis') {
    if (!OF_SECTION.test((words[number] as Word).text)) return false;
    number--;
  }
  return (
    number < at && /^\p{Nd}/u.test(words[number]?.text ?? '') && SECTION.test(words[number - 1]?.key ?? '')
  );
}

/** What somebody is chosen for or sits, told by the office: "वरिष्ठ अध्यापक (सामाजिक विज्ञान) भर्ती". */
const FILLED = /^(?:भर्ती|परीक्षा|पद|पदों|संवर्ग|कैडर)$/u;
/** "(बिजली)", "(लॉ एंड ऑर्डर)": words, and neither letters nor figures. */
const IN_WORDS = /^\([\u0900-\u097F -]{3,30}\)$/u;

/** "सदस्य (बिजली) का पद", "सचिव (गृह) मोहन राय": which of several offices it is. */
function namesOffice(words: readonly Word[], at: number): boolean {
  const [before, { text }, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  const isOffice = before?.role === true || FILLED.test(next?.key ?? '');
  return isOffice && IN_WORDS.test(text) && !isSpelt(fold(text.slice(1, -1)));
}

/** Whether what stands in brackets or marks is told with the words around it. */
function isKept(words: readonly Word[], at: number): boolean {
  return (
    holdsNumber(words, at) ||
    namesLaw(words, at) ||
    namesSection(words, at) ||
    namesOffice(words, at) ||
    isMarkOfTitle(words, at)
  );
}

/** Runs of words that stand side by side in the article, without its parentheses. */
function stretches(words: readonly Word[]): Range[] {
  const ranges: { start: number; end: number }[] = [];
  let last: Word | undefined;
  let gap = false;
  for (const [at, word] of words.entries()) {
    // "पी.वी. सिंधु": the stop of an initial is part of the name.
    const isStop = word.text === '.' && at > 0 && at < words.length - 1;
    if (word.pos === 'parenthesis' && !isStop && !isKept(words, at)) {
      gap = true;
      continue;
    }
    const open = ranges.at(-1);
    const near = last !== undefined && word.start - last.end <= 1 && word.start >= last.end && !gap;
    if (open && near) open.end = word.end;
    else ranges.push({ start: word.start, end: word.end });
    gap = false;
    last = word;
  }
  return ranges;
}

interface Assembled {
  readonly pieces: Piece[];
  readonly substitutions: Claim['substitutions'];
  readonly insertions: Claim['insertions'];
}

function assemble(text: string, segments: readonly Segment[], indexOf: readonly number[]): Assembled {
  const pieces: Piece[] = [];
  const substitutions: Claim['substitutions'] = [];
  const insertions: Claim['insertions'] = [];
  for (const segment of segments) {
    const { part, participant } = segment.place;
    const place = {
      part,
      ...(participant === undefined ? {} : { argument: indexOf[participant] as number }),
    };
    if (segment.kind === 'added') {
      insertions.push({ text: segment.text, rule: segment.rule });
      pieces.push({ text: segment.text, insertion: insertions.length - 1, ...place });
    } else if (segment.kind === 'replaced') {
      const span = spanOf(text, rangeOf(segment.words));
      substitutions.push({
        span,
        text: segment.text,
        ...(segment.antecedent ? { antecedent: spanOf(text, segment.antecedent) } : {}),
      });
      pieces.push({ text: segment.text, substitution: substitutions.length - 1, ...place });
    } else {
      for (const range of stretches(segment.words)) {
        pieces.push({
          text: text.slice(range.start, range.end),
          start: range.start,
          end: range.end,
          ...place,
        });
      }
    }
  }
  return { pieces, substitutions, insertions };
}

/** The evidence as spans, with whatever words of the claim it does not cover yet. */
function coverWords(text: string, evidence: readonly Range[], pieces: readonly Piece[]): Claim['spans'] {
  const ranges: Range[] = [...evidence];
  for (const piece of pieces) {
    if (piece.start === undefined || piece.end === undefined) continue;
    const range = { start: piece.start, end: piece.end };
    if (!ranges.some((known) => contains(known, range))) ranges.push(range);
  }
  return ranges.map((range) => spanOf(text, range));
}

/** Joins pieces into a sentence that ends in a danda. */
export function joinPieces(pieces: readonly { readonly text: string }[]): string {
  return `${joinedWords(pieces.map(({ text }) => text))}।`;
}

const UNTOLD: Draft = {
  claim: {
    text: '',
    kind: 'state',
    spans: [],
    predicate: '',
    arguments: [],
    attribution: null,
    modality: 'asserted',
    negated: false,
    confidence: 0,
    substitutions: [],
    insertions: [],
    rules: [],
  },
  form: {
    pieces: [],
    slots: [],
    predicate: { lemma: '', ergative: false, passive: false, tense: 'none' },
    salience: 0,
    sentence: 0,
    blocks: [],
  },
};

/** The draft of a claim that its blocks leave out: nobody reads more of it than why, and two in five are left out. */
export function untold(blocks: readonly string[]): Draft {
  return { claim: UNTOLD.claim, form: { ...UNTOLD.form, blocks: [...blocks] } };
}

/** Makes the draft of a claim from its blueprint. */
export function buildDraft(text: string, blueprint: Blueprint): Draft {
  if (isLeftOut(blueprint.blocks)) return untold(blueprint.blocks);
  const { arguments: args, slots, indexOf } = buildArguments(text, blueprint.participants);
  const { pieces, substitutions, insertions } = assemble(text, blueprint.segments, indexOf);
  const { text: predicateText, ...predicate } = blueprint.predicate;
  const attribution: Attribution | null = blueprint.source
    ? {
        source: sourceText(text, blueprint.source.words),
        span: spanOf(text, rangeOf(blueprint.source.words)),
      }
    : null;
  return {
    claim: {
      text: joinPieces(pieces),
      kind: blueprint.kind,
      spans: coverWords(text, blueprint.evidence, pieces),
      ...(blueprint.subject ? { subject: blueprint.subject } : {}),
      predicate: predicateText,
      arguments: args,
      attribution,
      modality: blueprint.modality,
      negated: blueprint.negated,
      confidence: blueprint.confidence,
      substitutions,
      insertions,
      rules: [...blueprint.rules],
    },
    form: {
      pieces,
      slots,
      predicate,
      ...(blueprint.setting && blueprint.setting.length > 0
        ? { setting: settingOf(text, blueprint.setting) }
        : {}),
      salience: blueprint.salience,
      sentence: blueprint.sentence,
      blocks: [...blueprint.blocks],
    },
  };
}

function settingOf(text: string, parts: readonly (readonly Word[])[]): NonNullable<Form['setting']> {
  return parts.map((words) => {
    const { start, end } = rangeOf(words);
    const named = words.some((word) => word.name !== undefined || word.demonym !== undefined);
    return { text: text.slice(start, end), start, end, part: 'other', named };
  });
}

/** The words of a source, a short name in its long form. */
export function sourceText(text: string, words: readonly Word[]): string {
  const range = rangeOf(words);
  const own = text.slice(range.start, range.end);
  const name = words.find((word) => word.name?.class === 'person' && !word.inside);
  const canonical = name?.name?.canonical;
  if (!name || !canonical) return own;
  // "के. राममोहन": what an initial opens goes on behind it.
  const at = words.indexOf(name);
  const next = words.findIndex(({ inside }, i) => i > at && !inside);
  const unit = words.slice(at, Math.max(at + name.length, next < 0 ? words.length : next));
  const short = text.slice(name.start, (unit.at(-1) as Word).end);
  const isShort = unit.filter((word) => word.text !== '.').length < canonical.split(' ').length;
  return isShort ? own.replace(short, canonical) : own;
}

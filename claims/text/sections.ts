import type { Section } from '../model.ts';
import { fold } from './fold.ts';
import { isFurniture } from './furniture.ts';
import { withoutOutlet } from './headline-edges.ts';
import { linkAsides } from './inset-links.ts';
import { readPage } from './page.ts';
import { headsList } from './page-words.ts';
import { type Range, stretchesAround } from './range.ts';
import type { TextRules } from './rules.ts';
import { isClosed, splitSentences } from './sentences.ts';

/** A body sentence and the paragraph that it stands in. */
export interface Passage extends Range {
  readonly paragraph: number;
}

export interface Layout {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly dateline?: { place?: string; agency?: string; start: number; end: number };
}

/** A heading is no longer than this. */
const LONGEST_HEADING = 160;
/** A heading that only its missing mark tells is no longer than this. */
const LONGEST_UNCLOSED = 110;

/** Space, and the pictures and stars with which lines that go from phone to phone are set out. */
const DECOR = '(?:[\\s\\ufeff\\u200d\\ufe0f*_~═]|(?![©®™])\\p{Extended_Pictographic})';
const DECOR_BEFORE = new RegExp(`^${DECOR}+`, 'u');
const DECOR_BEHIND = new RegExp(`${DECOR}{1,30}$`, 'u');

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let from = start;
    let to = end;
    from += DECOR_BEFORE.exec(text.slice(from, to))?.[0].length ?? 0;
    to = from + text.slice(from, to).trimEnd().length;
    to -= DECOR_BEHIND.exec(text.slice(Math.max(from, to - 30), to))?.[0].length ?? 0;
    if (to > from) lines.push({ start: from, end: to });
    if (found < 0) break;
    start = end + 1;
  }
  return lines;
}

function lastWord(text: string, range: Range): string {
  return fold(text.slice(range.start, range.end).match(/[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u)?.[0] ?? '');
}

/** "… हैं: स्वास्थ्य विभाग", "… - मोहन राय, मंत्री" at the end of a paragraph: a signature, and no heading. */
function isSigned(text: string, line: Range, range: Range, rules: TextRules): boolean {
  if (range.end !== line.end || range.start === line.start) return false;
  if (/[-–—]/u.test(text[range.start] as string)) return true;
  const colon = text.lastIndexOf(':', range.end);
  return (
    colon > range.start && rules.sentences.endsSentence(lastWord(text, { start: range.start, end: colon }))
  );
}

/** Whether a text closes its paragraphs: every line longer than a heading ends with a mark. */
function closesLines(text: string, lines: readonly Range[]): boolean {
  const long = lines.filter(({ start, end }) => end - start > LONGEST_HEADING);
  return long.length > 1 && long.every((line) => isClosed(text, line));
}

/** "… है.अगले दिन" and "… है. अगले": a space behind most stops within a paragraph, and none behind its last. */
const GLUED_STOPS = /\p{Script=Devanagari}\.["'”’]{0,2}(?=["'“‘]?\p{Script=Devanagari})/gu;
const SPACED_STOPS = /\p{Script=Devanagari}\.["'”’]{0,2} /u;
/** So many stops without a space are no slip. */
const FEWEST_GLUED = 3;

/** Whether the paragraphs of a text are run on: nothing but a missing space behind a full stop tells where one ends; behind a danda it is a slip. */
function runsOn(text: string): boolean {
  const glued = text.match(GLUED_STOPS)?.length ?? 0;
  return glued >= FEWEST_GLUED && SPACED_STOPS.test(text);
}

/**
 * No closing mark and no word that could end a sentence: a heading, also when glued to a paragraph. In a text that
 * closes its paragraphs, a short line that is not closed is one whatever its last word.
 */
function isHeading(text: string, line: Range, range: Range, rules: TextRules, isMarked: boolean): boolean {
  if (isClosed(text, range) || isSigned(text, line, range, rules)) return false;
  if (range.end - range.start > LONGEST_HEADING) return false;
  const goesOn =
    range.end - range.start <= LONGEST_UNCLOSED && /\S/u.test(text.slice(range.end, range.end + 80));
  const isLine = range.start === line.start && range.end === line.end;
  if (goesOn && (rules.lines.unclosedIsHeading || (isMarked && isLine))) return true;
  return !rules.sentences.endsSentence(lastWord(text, range));
}

/** What a teaser ends with: "… पूरी खबर पढ़ें", "… Read more". */
const TEASER = /(?:पूरी खबर पढ़ें|और पढ़ें|आगे पढ़ें|read (?:more|full story))[\s.…»>]*$/iu;

/**
 * Whether a line is one of a list of other stories: short, without a mark that closes a statement, or the beginning of
 * one, in the list that a head opens.
 */
function isListed(text: string, line: Range): boolean {
  const shown = text.slice(line.start, line.end);
  return (
    TEASER.test(shown) || (shown.length <= LONGEST_HEADING && (!isClosed(text, line) || /[?!]$/u.test(shown)))
  );
}

/** Datelines and keywords are looked for within this many characters. */
const HEAD = 110;

function headOf(text: string, { start, end }: Range): string {
  // "*भोपाल।* …": the stars are no letters of it.
  return text.slice(start, Math.min(end, start + HEAD)).replaceAll('*', ' ');
}

/** The dateline at the start of a paragraph; `end` is where it goes on. All of a line is one only where it `mayBeAlone`. */
function datelineAt(text: string, range: Range, rules: TextRules, mayBeAlone = false) {
  const found = rules.lines.dateline(headOf(text, range));
  if (!found || (!mayBeAlone && range.start + found.length >= range.end)) return null;
  const { length, ...place } = found;
  return { ...place, end: range.start + length };
}

/** A closed sentence with another behind it: a paragraph, whatever mark it ends with. */
function beginsWithSentence(text: string, line: Range, rules: TextRules): boolean {
  const [first, second] = splitSentences(text, line, rules.sentences);
  return (
    first !== undefined && second !== undefined && /[।.]["'”’]*$/u.test(text.slice(first.start, first.end))
  );
}

function isTitle(text: string, first: Range, second: Range | undefined, rules: TextRules): boolean {
  const length = first.end - first.start;
  if (!second) return false;
  // "पटना: सात घायल" may head a story, too: only what is closed begins one.
  if (datelineAt(text, first, rules) && (isClosed(text, first) || length > LONGEST_HEADING)) return false;
  if (length > LONGEST_HEADING && beginsWithSentence(text, first, rules)) return false;
  return (
    length <= 2 * LONGEST_HEADING &&
    (!/[।.|]["'”’]*$/u.test(text.slice(first.start, first.end)) || length < 90)
  );
}

/** What stands before the story in its first lines, in the order of the text. */
interface Opening {
  readonly parts: readonly Section[];
  readonly dateline?: Layout['dateline'];
  readonly body: Range;
}

/** Takes keywords, a dateline and a glued heading off the front of a paragraph. */
function readOpening(text: string, line: Range, rules: TextRules, isFirst: boolean): Opening {
  const parts: Section[] = [];
  let start = line.start;
  let dateline: Layout['dateline'];
  const take = (kind: Section['kind'], end: number) => {
    parts.push({ kind, start, end: start + text.slice(start, end).trimEnd().length });
    start = end;
  };
  const found = datelineAt(text, line, rules, isFirst && /\S/u.test(text.slice(line.end, line.end + 80)));
  const kicker = found || !isFirst ? 0 : rules.lines.kicker(headOf(text, line));
  if (kicker > 0 && start + kicker < line.end) take('heading', start + kicker);
  const after = found ?? (start > line.start ? datelineAt(text, { start, end: line.end }, rules) : null);
  if (after) {
    const { end, ...place } = after;
    take('dateline', end);
    dateline = { ...place, start: parts.at(-1)?.start ?? start, end: parts.at(-1)?.end ?? end };
  }
  start += DECOR_BEFORE.exec(text.slice(start, line.end))?.[0].length ?? 0;
  const glued = rules.sentences.gluedHeading(text, { start, end: line.end });
  if (glued > 0) take('heading', glued);
  return { parts, ...(dateline ? { dateline } : {}), body: { start, end: line.end } };
}

/** "… है। बढ़ी लोगों की मुश्किलविभाग ने": a sentence within a paragraph without the heading that is glued to it. */
function withoutHeading(text: string, sentence: Range, body: Range, { sentences }: TextRules): Range {
  const seam = sentence.start > body.start ? sentences.gluedHeading(text, sentence) : -1;
  return seam > 0 ? { start: seam, end: sentence.end } : sentence;
}

/** The last of a row of links or captions, which no mark closes: "Most read ⏎ 1. … ⏎ 2. Storm hits the coast". */
function isLastLink(text: string, range: Range, before: Section | undefined, { lines }: TextRules): boolean {
  const behind = before?.kind === 'link' || before?.kind === 'heading';
  return (
    lines.unclosedIsHeading && behind && !isClosed(text, range) && range.end - range.start <= LONGEST_UNCLOSED
  );
}

/**
 * Sorts the lines of an article into title, headings, datelines, links and body, and the body into
 * sentences. Page furniture (bylines, times, credits) counts as links. Offsets are UTF-16 code units into `text`.
 * With `title` given, no line is taken for one.
 */
export function layOut(text: string, rules: TextRules, title?: string): Layout {
  const sections: Section[] = [];
  const passages: Passage[] = [];
  let dateline: Layout['dateline'];
  let heading = title;
  const add = (kind: Section['kind'], { start, end }: Range) => sections.push({ kind, start, end });

  const shown = ({ start, end }: Range) => text.slice(start, end);
  const lines = linesOf(text);
  const isRunOn = runsOn(text);
  let runOn = 0;
  const isMarked = closesLines(text, lines);
  const page = readPage(text, lines, rules, title);
  let listing = false;
  for (const [n, line] of lines.entries()) {
    listing = n !== page.title && (headsList(shown(line)) || (listing && isListed(text, line)));
    const next = lines[n + 1];
    if (listing || page.beside.has(n)) {
      add('link', line);
      continue;
    }
    if (heading === undefined) {
      const isFirstTitle = isTitle(text, line, next, rules);
      const headline = withoutOutlet(text, line);
      heading = isFirstTitle ? shown(headline) : '';
      if (isFirstTitle) {
        add('title', headline);
        if (headline.end < line.end) add('link', { start: headline.end, end: line.end });
        continue;
      }
    }
    const opening = readOpening(text, line, rules, passages.length === 0);
    sections.push(...opening.parts);
    dateline ??= opening.dateline;
    const asides = linkAsides(text, opening.body);
    const told = stretchesAround(opening.body, asides).flatMap((part, at) => [
      ...splitSentences(text, part, rules.sentences),
      ...asides.slice(at, at + 1),
    ]);
    for (const [at, sentence] of told.entries()) {
      if (isRunOn && at > 0 && told[at - 1]?.end === sentence.start) runOn++;
      if (asides.includes(sentence)) {
        add('link', sentence);
        continue;
      }
      const range = withoutHeading(text, sentence, opening.body, rules);
      if (range !== sentence) {
        const heading = text.slice(sentence.start, range.start).trimEnd();
        add('heading', { start: sentence.start, end: sentence.start + heading.length });
      }
      // A line that is one sentence has been looked at.
      const isPart = range.start !== line.start || range.end !== line.end;
      const isMixed = isRunOn && (rules.sentences.hidesSeam?.(text, range) ?? false);
      if (isMixed || (isPart && isFurniture(text, range, rules.lines))) add('link', range);
      else if (
        isHeading(text, line, range, rules, isMarked) ||
        isLastLink(text, range, sections.at(-1), rules)
      )
        add('heading', range);
      else {
        add('body', range);
        passages.push({ ...range, paragraph: n + runOn });
      }
    }
  }
  return { title: heading ?? '', sections, passages, ...(dateline ? { dateline } : {}) };
}

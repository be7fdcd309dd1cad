import type { Language } from '../languages/language.ts';
import type { Section } from '../model.ts';
import { fold, foldPhrase } from './fold.ts';
import type { Range } from './range.ts';
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

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let from = start;
    let to = end;
    while (from < to && /[\s\ufeff]/u.test(text[from] as string)) from++;
    while (to > from && /\s/u.test(text[to - 1] as string)) to--;
    if (to > from) lines.push({ start: from, end: to });
    if (found < 0) break;
    start = end + 1;
  }
  return lines;
}

function isLink(text: string, line: Range, language: Language): boolean {
  const opening = foldPhrase(
    text.slice(line.start, Math.min(line.end, line.start + 60)).replace(/[:：\-–—|]/gu, ' '),
  );
  return language.lines.links.some((link) => opening === link || opening.startsWith(`${link} `));
}

function lastWord(text: string, range: Range): string {
  return fold(text.slice(range.start, range.end).match(/[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u)?.[0] ?? '');
}

/** No closing mark and no word that could end a sentence: a heading, also when glued to a paragraph. */
function isHeading(text: string, range: Range, language: Language): boolean {
  if (isClosed(text, range)) return false;
  if (range.end - range.start > LONGEST_HEADING) return false;
  const goesOn =
    range.end - range.start <= LONGEST_UNCLOSED && /\S/u.test(text.slice(range.end, range.end + 80));
  if (language.lines.unclosedIsHeading && goesOn) return true;
  return !language.sentences.endsSentence(lastWord(text, range));
}

function isTitle(text: string, lines: readonly Range[]): boolean {
  const [first, second] = lines;
  if (!first || !second) return false;
  const length = first.end - first.start;
  return (
    length <= 2 * LONGEST_HEADING &&
    (!/[।.|]["'”’]*$/u.test(text.slice(first.start, first.end)) || length < 90)
  );
}

/**
 * Sorts the lines of an article into title, headings, datelines, links and body, and the body into
 * sentences. Offsets are UTF-16 code units into `text`. With `title` given, no line is taken for one.
 */
export function layOut(text: string, language: Language, title?: string): Layout {
  const lines = linesOf(text);
  const sections: Section[] = [];
  const passages: Passage[] = [];
  let dateline: Layout['dateline'];
  let heading = title ?? '';
  const add = (kind: Section['kind'], range: Range) =>
    sections.push({ kind, start: range.start, end: range.end });

  for (const [n, line] of lines.entries()) {
    if (n === 0 && title === undefined && isTitle(text, lines)) {
      heading = text.slice(line.start, line.end);
      add('title', line);
      continue;
    }
    if (isLink(text, line, language)) {
      add('link', line);
      continue;
    }
    let body: Range = line;
    const found = language.lines.dateline(text, line);
    if (found) {
      const { end, ...place } = found;
      add('dateline', { start: line.start, end });
      dateline ??= { ...place, start: line.start, end };
      body = { start: end, end: line.end };
    }
    const glued = language.sentences.gluedHeading(text, body);
    if (glued > 0) {
      add('heading', { start: body.start, end: glued });
      body = { start: glued, end: body.end };
    }
    for (const range of splitSentences(text, body, language.sentences)) {
      if (isLink(text, range, language)) add('link', range);
      else if (isHeading(text, range, language)) add('heading', range);
      else {
        add('body', range);
        passages.push({ ...range, paragraph: n });
      }
    }
  }
  return { title: heading, sections, passages, ...(dateline ? { dateline } : {}) };
}

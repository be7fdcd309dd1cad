import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; control characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (mark) => MARKS[mark] as string);
}

const text = (value: string) => `<text>${escapeXml(value)}</text>`;

function answer({ text: words, correct, feedback }: ExportItem['options'][number]): string {
  return `<answer fraction="${correct ? 100 : 0}" format="plain_text">${text(words)}<feedback>${text(feedback)}</feedback></answer>`;
}

function question(item: ExportItem): string {
  return `<question type="multichoice"><name>${text(item.stem.slice(0, 80))}</name><questiontext format="plain_text">${text(item.stem)}</questiontext><generalfeedback>${text(`${item.explanation} «${item.quote}»`)}</generalfeedback><defaultgrade>1</defaultgrade><single>true</single><shuffleanswers>false</shuffleanswers><answernumbering>none</answernumbering>${item.options.map(answer).join('')}<idnumber>${escapeXml(item.id)}</idnumber></question>`;
}

/** Moodle XML. */
export function toMoodleXml(quiz: ExportQuiz): ExportFile {
  const body = quiz.items.map(question).join('\n');
  return {
    name: `${quiz.id}.xml`,
    mediaType: 'application/xml; charset=utf-8',
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${escapeXml(quiz.version)} ${escapeXml(quiz.madeAt)} -->\n<quiz>\n${body}\n</quiz>\n`,
  };
}

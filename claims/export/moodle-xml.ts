import { withoutKicker } from '../quiz/rubric/kicker.ts';
import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';
import { escapeXml } from './xml.ts';

const text = (value: string) => `<text>${escapeXml(value)}</text>`;

/** A question's name in Moodle's lists is no longer. */
const LONGEST_NAME = 80;

/** What stands before the question is alike in a whole quiz: a list tells them apart by what they ask. */
function nameOf({ stem }: ExportItem): string {
  const question = withoutKicker(stem);
  if (question.length <= LONGEST_NAME) return question;
  return `${question.slice(0, question.lastIndexOf(' ', LONGEST_NAME - 1))}…`;
}

function answer({ text: words, correct, feedback }: ExportItem['options'][number]): string {
  return `<answer fraction="${correct ? 100 : 0}" format="plain_text">${text(words)}<feedback>${text(feedback)}</feedback></answer>`;
}

function question(item: ExportItem, lang: string): string {
  return `<question type="multichoice"><name>${text(nameOf(item))}</name><questiontext format="plain_text">${text(item.stem)}</questiontext><generalfeedback>${text(`${item.explanation} «${item.quote}»`)}</generalfeedback><defaultgrade>1</defaultgrade><single>true</single><shuffleanswers>false</shuffleanswers><answernumbering>none</answernumbering>${item.options.map(answer).join('')}<idnumber>${escapeXml(item.id)}</idnumber><tags><tag>${text('praman')}</tag><tag>${text(lang)}</tag></tags></question>`;
}

/** Moodle XML. */
export function toMoodleXml(quiz: ExportQuiz): ExportFile {
  const body = quiz.items.map((item) => question(item, quiz.lang)).join('\n');
  return {
    name: `${quiz.id}.xml`,
    mediaType: 'application/xml; charset=utf-8',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${escapeXml(quiz.version)} ${escapeXml(quiz.madeAt)} -->\n<quiz>\n${body}\n</quiz>\n`,
  };
}

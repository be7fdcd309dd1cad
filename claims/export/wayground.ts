import { SHEET_MEDIA_TYPE, toSheet } from './sheet.ts';
import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';

const SECONDS = 30;

function row(item: ExportItem) {
  const key = item.options.findIndex((option) => option.correct) + 1;
  const options = [0, 1, 2, 3, 4].map((i) => item.options[i]?.text ?? null);
  return [
    item.stem,
    'Multiple Choice',
    ...options,
    key,
    SECONDS,
    null,
    `${item.explanation} «${item.quote}»`,
  ];
}

/** The spreadsheet of Wayground (Quizizz): headings in row 1, the key as the number of its option. */
export function toWayground(quiz: ExportQuiz): ExportFile {
  const head = [
    'Question Text',
    'Question Type',
    'Option 1',
    'Option 2',
    'Option 3',
    'Option 4',
    'Option 5',
    'Correct Answer',
    'Time in seconds',
    'Image Link',
    'Answer explanation',
  ];
  return {
    name: `${quiz.id}.wayground.xlsx`,
    mediaType: SHEET_MEDIA_TYPE,
    content: toSheet('Sheet1', [head, ...quiz.items.map(row)]),
  };
}

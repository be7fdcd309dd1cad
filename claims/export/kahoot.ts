import { withoutKicker } from '../quiz/rubric/kicker.ts';
import { SHEET_MEDIA_TYPE, toSheet } from './sheet.ts';
import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';

const LONGEST_STEM = 120;
const LONGEST_OPTION = 75;
/** Kahoot takes 5, 10, 20, 30, 60, 90, 120 or 240 seconds. */
const SECONDS = 30;

/** A question as Kahoot takes it: one that is too long leaves its kicker to the title, where that names its story. */
function shortened(item: ExportItem, { stories }: ExportQuiz): ExportItem {
  if (stories !== 1 || item.stem.length <= LONGEST_STEM) return item;
  const stem = withoutKicker(item.stem);
  return { ...item, stem: stem.charAt(0).toLocaleUpperCase() + stem.slice(1) };
}

function fits(item: ExportItem): boolean {
  return (
    item.stem.length <= LONGEST_STEM && item.options.every((option) => option.text.length <= LONGEST_OPTION)
  );
}

function row(item: ExportItem, index: number) {
  const key = item.options.findIndex((option) => option.correct) + 1;
  return [index + 1, item.stem, ...item.options.map((option) => option.text), SECONDS, key];
}

/**
 * Kahoot's spreadsheet, its headings in row 8 as in the template that Kahoot gives out. Questions that are
 * longer than it takes stand under the title of the quiz alone where it is of one story, and are left out whole
 * where that does not do; row 3 says how many.
 */
export function toKahoot(quiz: ExportQuiz): ExportFile {
  const items = quiz.items.map((item) => shortened(item, quiz)).filter(fits);
  const left = quiz.items.length - items.length;
  const head = [
    null,
    'Question - max 120 characters',
    'Answer 1 - max 75 characters',
    'Answer 2 - max 75 characters',
    'Answer 3 - max 75 characters',
    'Answer 4 - max 75 characters',
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ];
  return {
    name: `${quiz.id}.kahoot.xlsx`,
    mediaType: SHEET_MEDIA_TYPE,
    content: toSheet('Sheet1', [
      [],
      [null, quiz.title],
      [null, `${quiz.version} · ${quiz.madeAt}${left > 0 ? ` · ${left} longer questions left out` : ''}`],
      [],
      [],
      [],
      [],
      head,
      ...items.map(row),
    ]),
  };
}

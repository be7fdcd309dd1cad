import type { QuizStats } from '../services/quizzes/count-plays.ts';

/** A cell that no spreadsheet takes for a formula, quoted by RFC 4180. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** Statistics as a sheet: a line for each option of each question. Starts with a BOM for spreadsheets. */
export function statsCsv(stats: QuizStats): string {
  const header = [
    'question',
    'option',
    'right option',
    'chosen',
    'answers',
    'right answers',
    'discrimination',
  ];
  const lines = stats.items.flatMap((item) =>
    item.chosen.map((option) => [
      item.stem,
      option.text,
      option.isKey ? 'yes' : 'no',
      option.count,
      item.answers,
      item.right,
      item.discrimination,
    ]),
  );
  return `\uFEFF${[header, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

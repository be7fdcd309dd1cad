import type { ExportFile, ExportQuiz } from './types.ts';

/** A cell that no spreadsheet takes for a formula, quoted by RFC 4180. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/gu, '""')}"`;
}

/** CSV with a byte order mark, so that spreadsheets read it as UTF-8. */
export function toCsv(quiz: ExportQuiz): ExportFile {
  const head = [
    'id',
    'question',
    'option 1',
    'option 2',
    'option 3',
    'option 4',
    'right option',
    'explanation',
    'quote',
    'version',
    'made at',
  ];
  const rows = quiz.items.map((item) => [
    item.id,
    item.stem,
    ...[0, 1, 2, 3].map((i) => item.options[i]?.text ?? ''),
    String(item.options.findIndex((option) => option.correct) + 1),
    item.explanation,
    item.quote,
    quiz.version,
    quiz.madeAt,
  ]);
  return {
    name: `${quiz.id}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`,
  };
}

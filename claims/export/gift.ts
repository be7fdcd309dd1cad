import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';

/** GIFT's own marks, the backslash first; an arrow in a text would be read as a matching question. */
function escapeGift(text: string): string {
  return text
    .replace(/\\/gu, '\\\\')
    .replace(/[~=#{}:]/gu, '\\$&')
    .replace(/->/gu, '→')
    .replace(/(?<!\s)\s*\n\s*/gu, ' ');
}

function option({ text, correct, feedback }: ExportItem['options'][number]): string {
  // An option that opens with %40% would be read as a weight: one of our own goes before it.
  const weight = text.startsWith('%') ? (correct ? '%100%' : '%0%') : '';
  const told = feedback ? `#${escapeGift(feedback)}` : '';
  return `${correct ? '=' : '~'}${weight}${escapeGift(text)}${told}`;
}

function question(item: ExportItem, lang: string): string {
  const explanation = `${item.explanation} «${item.quote}»`;
  return [
    `// [id:${item.id}] [tag:praman] [tag:${lang}]`,
    `::${escapeGift(item.id)}::${escapeGift(item.stem)} {`,
    ...item.options.map((one) => `\t${option(one)}`),
    `\t####${escapeGift(explanation)}`,
    '}',
  ].join('\n');
}

/** Moodle's GIFT: one question after another, a blank line between. */
export function toGift(quiz: ExportQuiz): ExportFile {
  const head = `// ${[quiz.title.replace(/\s+/gu, ' '), quiz.version, quiz.madeAt].filter(Boolean).join(' · ')}`;
  return {
    name: `${quiz.id}.gift`,
    mediaType: 'text/plain; charset=utf-8',
    content: `${[head, ...quiz.items.map((item) => question(item, quiz.lang))].join('\n\n')}\n`,
  };
}

import type { ExportFile, ExportItem, ExportQuiz } from './types.ts';
import { escapeXml } from './xml.ts';

const field = (text: string) => escapeXml(text).replace(/[\t\r\n]+/gu, ' ');

function note(item: ExportItem, tags: string): string {
  const options = item.options.map((option) => `<li>${field(option.text)}</li>`).join('');
  const key = item.options.find((option) => option.correct)?.text ?? '';
  return [
    item.id,
    `${field(item.stem)}<ol>${options}</ol>`,
    `<b>${field(key)}</b><br>${field(item.explanation)}<br><q>${field(item.quote)}</q>`,
    tags,
  ].join('\t');
}

/** Anki's text import, with an id of our own in the first field so that a later import updates. */
export function toAnki(quiz: ExportQuiz): ExportFile {
  const head = [
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    '#columns:id\tFront\tBack\tTags',
    '#tags column:4',
    `#deck:Praman ${field(quiz.title).replace(/:/gu, ' ')}`,
  ];
  return {
    name: `${quiz.id}.txt`,
    mediaType: 'text/plain; charset=utf-8',
    content: `${[...head, ...quiz.items.map((item) => note(item, `praman ${quiz.lang}`))].join('\n')}\n`,
  };
}

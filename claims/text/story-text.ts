import type { Section } from '../model.ts';

/**
 * The text of an article with blanks for what stands on its page and is no story: its first line is the headline, and
 * every word keeps its offset.
 */
export function storyText(text: string, sections: readonly Section[]): string {
  const links = sections.filter(({ kind }) => kind === 'link');
  if (links.length === 0) return text;
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of links) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  const told = [...parts, text.slice(at)].join('');
  const title = sections.find(({ kind }) => kind === 'title')?.start ?? 0;
  return told.slice(0, title).replaceAll('\n', ' ') + told.slice(title);
}

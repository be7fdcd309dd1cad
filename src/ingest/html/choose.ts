import type { Block } from './blocks.ts';

/** A paragraph outside any article is taken for one of the story from this length on. */
const SHORTEST_LOOSE = 60;
const PARAGRAPHS = new Set([
  'p',
  'li',
  'blockquote',
  'div',
  'pre',
  'section',
  'article',
  'body',
  'main',
  'td',
]);
const HEADINGS = new Set(['h2', 'h3', 'h4']);

const isMenu = ({ text, linked }: Block) => linked * 2 > text.length;
const lengthOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { tag, text }) => sum + (tag === 'p' ? text.length : 0), 0);

function heaviest(blocks: readonly Block[]): Block[] {
  const groups = Map.groupBy(blocks, ({ container }) => container);
  return [...groups.values()].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
}

/** Headings count only between paragraphs: what trails behind the last belongs to something else. */
function trimHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({ tag }) => !HEADINGS.has(tag));
  return blocks.slice(0, last + 1);
}

/** The paragraphs of the story: those of the marked body, else of the weightiest article, else the long ones. */
export function chooseParagraphs(blocks: readonly Block[]): string[] {
  const told = blocks.filter(
    (block) => (PARAGRAPHS.has(block.tag) || HEADINGS.has(block.tag)) && !isMenu(block),
  );
  const marked = told.filter(({ isBody }) => isBody);
  const inside = told.filter(({ container }) => container > 0);
  const chosen =
    marked.length > 0
      ? marked
      : lengthOf(inside) > 0
        ? heaviest(inside)
        : told.filter(({ tag, text }) => tag === 'p' && text.length >= SHORTEST_LOOSE);
  const hasParagraphs = chosen.some(({ tag }) => tag === 'p');
  return trimHeadings(
    chosen.filter(
      ({ tag }) => !hasParagraphs || HEADINGS.has(tag) || ['p', 'li', 'blockquote'].includes(tag),
    ),
  ).map(({ text }) => text);
}

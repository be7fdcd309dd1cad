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

const sizeOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/** Sites that write no `p` inside their article have their paragraphs in other blocks. */
function withoutWrappers(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ tag }) => tag === 'p')) return [...blocks];
  return blocks.filter(({ tag }) => HEADINGS.has(tag) || ['p', 'li', 'blockquote'].includes(tag));
}

function chosenOf(told: readonly Block[]): Block[] {
  const marked = told.filter(({ isBody }) => isBody);
  if (marked.length > 0) return marked;
  const inside = told.filter(({ container }) => container > 0);
  if (lengthOf(inside) > 0) return heaviest(inside);
  const loose = told.filter(({ tag, text }) => tag === 'p' && text.length >= SHORTEST_LOOSE);
  return loose.length > 0 ? loose : inside.filter(({ text }) => text.length >= SHORTEST_LOOSE);
}

function paragraphsOf(blocks: readonly Block[]): string[] {
  const told = blocks.filter(
    (block) => (PARAGRAPHS.has(block.tag) || HEADINGS.has(block.tag)) && !isMenu(block),
  );
  return trimHeadings(withoutWrappers(chosenOf(told))).map(({ text }) => text);
}

/**
 * The paragraphs of the story: those of the marked body, else of the weightiest article, else the long ones.
 * What is named like something beside the story counts only where nothing else is left: some sites name the
 * wrapper of all so.
 */
export function chooseParagraphs(blocks: readonly Block[]): string[] {
  const strict = paragraphsOf(blocks.filter(({ isBeside }) => !isBeside));
  return sizeOf(strict) >= SHORTEST_LOOSE ? strict : paragraphsOf(blocks);
}

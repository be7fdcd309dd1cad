import { el } from './dom.ts';

interface Marked {
  readonly id: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}
interface Story {
  readonly text: string;
  readonly sections: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** The claims whose first spans cover a stretch, innermost last. */
function claimsAt(claims: readonly Marked[], start: number, end: number): string[] {
  return claims
    .filter(({ spans }) => spans.some((span, i) => i === 0 && span.start <= start && end <= span.end))
    .map((claim) => claim.id);
}

/** Cuts a section where a claim begins or ends and marks what claims cover. */
function drawSection(
  text: string,
  section: Story['sections'][number],
  claims: readonly Marked[],
  tie: (node: HTMLElement, id: string) => HTMLElement,
): HTMLElement {
  const inside = claims
    .flatMap(({ spans }) => (spans[0] ? [spans[0]] : []))
    .filter((span) => span.start < section.end && span.end > section.start);
  const edges = new Set([section.start, section.end]);
  for (const span of inside) {
    edges.add(Math.max(span.start, section.start));
    edges.add(Math.min(span.end, section.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const nodes: (Node | string)[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
    const words = text.slice(start, end);
    const ids = claimsAt(claims, start, end);
    if (ids.length === 0) nodes.push(words);
    else {
      const mark = tie(el('mark', {}, words), ids.at(-1) as string);
      mark.dataset.claim = ids.join(' ');
      nodes.push(mark);
    }
  }
  const tag = section.kind === 'title' || section.kind === 'heading' ? 'h3' : 'span';
  const looks: Readonly<Record<string, string>> = { body: '', title: 'headline', heading: 'subhead' };
  return el(tag, { class: looks[section.kind] ?? 'quiet' }, ...nodes, ' ');
}

/** The story with every claim's words under the marker. */
export function drawStory(
  article: Story,
  claims: readonly Marked[],
  tie: (node: HTMLElement, id: string) => HTMLElement,
): Node[] {
  const nodes: Node[] = [];
  let paragraph = el('p', { class: 'paragraph' });
  let last = 0;
  for (const section of article.sections) {
    const breaks = article.text.slice(last, section.start).includes('\n');
    const node = drawSection(article.text, section, claims, tie);
    if (node.tagName === 'H3') {
      if (paragraph.childNodes.length > 0) nodes.push(paragraph);
      nodes.push(node);
      paragraph = el('p', { class: 'paragraph' });
    } else {
      if (breaks && paragraph.childNodes.length > 0) {
        nodes.push(paragraph);
        paragraph = el('p', { class: 'paragraph' });
      }
      paragraph.append(node);
    }
    last = section.end;
  }
  if (paragraph.childNodes.length > 0) nodes.push(paragraph);
  return nodes;
}

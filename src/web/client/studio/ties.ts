import { byId } from '../dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Where the three columns stand beside each other. */
const SIDE_BY_SIDE = '(min-width: 1100px)';

/** The first visible place of a claim in a column. */
function placeIn(pane: string, claimId: string): DOMRect | null {
  const node = document.querySelector<HTMLElement>(`#pane-${pane} [data-claim~="${claimId}"]`);
  const frame = byId(`pane-${pane}`).getBoundingClientRect();
  const place = node?.getClientRects()[0];
  if (!place || place.bottom < frame.top || place.top > frame.bottom) return null;
  return place;
}

/** A thin line from the words in the story to the claim and its question; only where the columns stand beside each other. */
function drawLine(claimId: string | null): void {
  const work = document.querySelector<HTMLElement>('.work');
  const old = work?.querySelector('.tie-line');
  old?.remove();
  if (!work || claimId === null || !matchMedia(SIDE_BY_SIDE).matches) return;
  const frame = work.getBoundingClientRect();
  const places = ['story', 'claims', 'quiz'].flatMap((pane) => placeIn(pane, claimId) ?? []);
  if (places.length < 2) return;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'tie-line');
  svg.setAttribute('aria-hidden', 'true');
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i] as DOMRect, places[i + 1] as DOMRect];
    const line = document.createElementNS(SVG, 'line');
    line.setAttribute('x1', String(from.right - frame.left));
    line.setAttribute('y1', String(from.top + from.height / 2 - frame.top));
    line.setAttribute('x2', String(to.left - frame.left - 4));
    line.setAttribute('y2', String(to.top + to.height / 2 - frame.top));
    svg.append(line);
  }
  work.append(svg);
}

/** Marks a claim in the story, among the claims and among the questions. */
export function choose(claimId: string | null): void {
  for (const node of document.querySelectorAll<HTMLElement>('[data-claim]')) {
    const on = claimId !== null && (node.dataset.claim ?? '').split(' ').includes(claimId);
    node.classList.toggle('chosen', on);
  }
  drawLine(claimId);
}

/** Ties a node to its claim: hover or focus marks the claim everywhere. */
export function tie(node: HTMLElement, claimId: string): HTMLElement {
  node.dataset.claim = claimId;
  node.addEventListener('mouseenter', () => choose(claimId));
  node.addEventListener('mouseleave', () => choose(null));
  node.addEventListener('focusin', () => choose(claimId));
  node.addEventListener('focusout', () => choose(null));
  return node;
}

/** Opens one of the three panes where they do not stand side by side. */
export function openTab(name: string): void {
  for (const tab of document.querySelectorAll<HTMLElement>('[data-tab]')) {
    const on = tab.dataset.tab === name;
    tab.setAttribute('aria-selected', String(on));
    byId(`pane-${tab.dataset.tab}`).dataset.open = String(on);
  }
}

/** Shows the words of a claim in the story. */
export function reveal(claimId: string): void {
  openTab('story');
  document.querySelector(`mark[data-claim~="${claimId}"]`)?.scrollIntoView({ block: 'center' });
  if (!matchMedia(SIDE_BY_SIDE).matches) byId('pane-story').focus({ preventScroll: true });
  // Scrolling takes the marker away: it is drawn when the words have come to their place.
  requestAnimationFrame(() => choose(claimId));
}

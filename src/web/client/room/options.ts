import type { Question } from '../../../live/protocol/outgoing.ts';
import { stemNodes } from '../../embed/stem.ts';
import { el, sign } from '../dom.ts';

/** Four forms beside four letters: an option is told by either, never by colour. */
const SHAPES = [
  'M9 2a7 7 0 1 0 0 14a7 7 0 0 0 0-14z',
  'M3 3h12v12h-12z',
  'M9 2l8 14h-16z',
  'M9 1l8 8l-8 8l-8-8z',
] as const;

function shape(n: number): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const path = document.createElementNS(ns, 'path');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('class', 'shape');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SHAPES[n % SHAPES.length] ?? '');
  svg.append(path);
  return svg;
}

/** The letter and the form that stand before option n. */
export function badge(n: number, letters: readonly string[]): HTMLElement {
  return el(
    'span',
    { class: 'badge' },
    shape(n),
    el('span', { class: 'letter' }, letters[n] ?? String(n + 1)),
  );
}

export interface Marks {
  readonly chosen: string | null;
  /** The right option, once it may be told. */
  readonly key: string | null;
}

interface OptionWords {
  readonly keySign: string;
  readonly yours: string;
  readonly choose: string;
}

/** A question's options as large buttons, or marked as right and chosen where `choose` is null. */
export function optionList(
  question: Question,
  letters: readonly string[],
  words: OptionWords,
  { chosen, key }: Marks,
  choose: ((optionId: string) => void) | null,
): HTMLElement {
  const list = el('ul', { class: 'choices', lang: question.lang, 'aria-label': words.choose });
  question.options.forEach((option, n) => {
    const isKey = option.id === key;
    const isChosen = option.id === chosen;
    const signs = [
      ...(isKey ? [sign('tick'), ` ${words.keySign}`] : key !== null && isChosen ? [sign('cross')] : []),
      ...(isChosen ? [`${isKey ? ' · ' : ' '}${words.yours}`] : []),
    ];
    const inside = [
      badge(n, letters),
      el('span', { class: 'choice-text' }, option.text),
      ...(signs.length > 0 ? [el('span', { class: 'sign' }, ...signs)] : []),
    ];
    const state = isKey ? ' right' : key !== null && isChosen ? ' wrong' : isChosen ? ' chosen' : '';
    const node = choose
      ? el('button', { type: 'button', class: `choice${state}`, click: () => choose(option.id) }, ...inside)
      : el('div', { class: `choice told${state}` }, ...inside);
    list.append(el('li', {}, node));
  });
  return list;
}

/** The stem as the heading of a screen; focus goes to it when it is new. */
export function stemHeading(question: Question): HTMLElement {
  return el(
    'h1',
    { class: 'stem', lang: question.lang, tabindex: '-1', 'data-focus': question.id },
    ...stemNodes(question.stem),
  );
}

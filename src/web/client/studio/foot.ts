import { el } from '../dom.ts';
import { keyForm } from '../owner-key.ts';
import { button } from './dialog.ts';
import { words } from './setup.ts';
import type { Quiz, Work } from './types.ts';

/** What the bar at the foot offers. */
export interface FootActions {
  publish(): void;
  withdraw(): void;
  correct(): void;
  preview(): void;
  results(): void;
  share(): void;
  undo(): void;
  rename(title: string): void;
  signIn(key: string): void;
}

function titleField(quiz: Quiz, rename: (title: string) => void): HTMLElement {
  const input = el('input', { type: 'text', value: quiz.title, lang: quiz.lang }) as HTMLInputElement;
  input.addEventListener('change', () => {
    if (input.value.trim() !== '' && input.value !== quiz.title) rename(input.value.trim());
  });
  return el('label', { class: 'quiz-title' }, el('span', { class: 'quiet' }, words.name), input);
}

function stateOf({ status, id }: Quiz): Node[] {
  if (status === 'published')
    return [
      el('span', { class: 'state' }, words.published),
      el('a', { href: `/q/${id}`, id: 'open-quiz' }, words.open),
    ];
  return status === 'withdrawn' ? [el('span', { class: 'state' }, words.withdrawn)] : [];
}

/** The bar at the foot: what comes next with this quiz. */
export function drawFoot(
  { quiz }: Work,
  { key, canUndo }: { key: string; canUndo: boolean },
  actions: FootActions,
): Node[] {
  if (key === '')
    return [keyForm({ label: words.key, hint: words.keyHint, use: words.signIn }, '', actions.signIn)];
  if (!quiz) return [button(words.correct.button, actions.correct)];
  const undo = button(words.undo, actions.undo);
  undo.disabled = !canUndo;
  undo.id = 'undo';
  const publish = button(words.publish, actions.publish, true);
  publish.id = 'publish';
  const isEmpty = !quiz.items.some(({ status }) => status === 'live' || status === 'corrected');
  publish.disabled = isEmpty;
  const preview = button(words.preview.button, actions.preview);
  preview.disabled = isEmpty;
  const isShown = quiz.status === 'published';
  return [
    titleField(quiz, actions.rename),
    ...stateOf(quiz),
    isShown ? button(words.share, actions.share, true) : publish,
    preview,
    button(words.correct.button, actions.correct),
    ...(quiz.status === 'draft' ? [] : [button(words.results.button, actions.results)]),
    ...(isShown ? [button(words.withdraw, actions.withdraw)] : []),
    undo,
  ];
}

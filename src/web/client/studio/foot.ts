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
  const input = el('input', {
    type: 'text',
    value: quiz.title,
    lang: quiz.lang,
    'data-act': 'rename',
    placeholder: words.list.untitled,
  }) as HTMLInputElement;
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
  const act = (name: string, label: string, click: () => void, primary = false) => {
    const made = button(label, click, primary);
    // By its act the desk finds the focus again when it is drawn anew.
    made.dataset.act = name;
    return made;
  };
  const correct = act('correct', words.correct.button, actions.correct);
  if (!quiz) return [correct];
  const undo = act('undo', words.undo, actions.undo);
  undo.disabled = !canUndo;
  undo.id = 'undo';
  const publish = act('publish', words.publish, actions.publish, true);
  publish.id = 'publish';
  const isEmpty = !quiz.items.some(({ status }) => status === 'live' || status === 'corrected');
  publish.disabled = isEmpty;
  const preview = act('preview', words.preview.button, actions.preview);
  preview.disabled = isEmpty;
  const isShown = quiz.status === 'published';
  return [
    titleField(quiz, actions.rename),
    ...stateOf(quiz),
    isShown ? act('share', words.share, actions.share, true) : publish,
    preview,
    correct,
    ...(quiz.status === 'draft' ? [] : [act('results', words.results.button, actions.results)]),
    ...(isShown ? [act('withdraw', words.withdraw, actions.withdraw)] : []),
    undo,
  ];
}

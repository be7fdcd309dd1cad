import { el } from '../dom.ts';
import type { PlayerSetup } from './screen.ts';

/** The form that asks for a nickname. */
export function joinForm(
  { player }: PlayerSetup,
  { nickname, problem, busy }: { nickname: string; problem: string; busy: boolean },
  join: (nickname: string) => void,
): Node[] {
  const field = el('input', {
    id: 'nickname',
    class: 'nickname',
    required: true,
    maxlength: '40',
    autocomplete: 'off',
    value: nickname,
    'aria-describedby': 'nickname-hint nickname-problem',
  }) as HTMLInputElement;
  const form = el(
    'form',
    { class: 'join' },
    el('h1', {}, el('label', { for: 'nickname' }, player.nickname)),
    field,
    el('p', { class: 'quiet', id: 'nickname-hint' }, player.nicknameHint),
    el('p', { class: problem ? 'problem' : '', id: 'nickname-problem', role: 'alert' }, problem),
    el(
      'button',
      { class: 'button primary wide', type: 'submit', disabled: busy },
      busy ? player.joining : player.join,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = field.value.trim();
    if (wanted !== '') join(wanted);
  });
  return [form];
}

import { el } from './dom.ts';

/** The studio keeps the key under the same name. */
const KEY = 'praman.key';

/** The key of this tab, else the development owner's; empty where there is none. */
export function ownerKey(devKey: string): string {
  try {
    return sessionStorage.getItem(KEY) || devKey;
  } catch {
    return devKey;
  }
}

/** Keeps the key in this tab alone. */
export function keepOwnerKey(key: string): void {
  try {
    sessionStorage.setItem(KEY, key);
  } catch {
    // Then it is asked for again on the next page.
  }
}

interface KeyWords {
  readonly label: string;
  readonly hint: string;
  readonly use: string;
}

/** A form that asks for the key. */
export function keyForm(words: KeyWords, problem: string, use: (key: string) => void): HTMLElement {
  const field = el('input', {
    id: 'owner-key',
    type: 'password',
    autocomplete: 'off',
    required: true,
    'aria-describedby': 'owner-key-hint',
  }) as HTMLInputElement;
  const form = el(
    'form',
    { class: 'key-form' },
    el('label', { for: 'owner-key' }, words.label),
    field,
    el('button', { class: 'button primary', type: 'submit' }, words.use),
    el('p', { class: 'quiet', id: 'owner-key-hint' }, words.hint),
    ...(problem ? [el('p', { class: 'problem', role: 'alert' }, problem)] : []),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepOwnerKey(field.value.trim());
    use(field.value.trim());
  });
  return form;
}

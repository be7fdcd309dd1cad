import { callApi } from './api.ts';
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

interface LostWords {
  readonly ask: string;
  readonly code: string;
  readonly recover: string;
  readonly recovered: string;
  readonly wrong: string;
}

export interface KeyWords {
  readonly label: string;
  readonly hint: string;
  readonly use: string;
  /** Where a lost key can be recovered on the page. */
  readonly lost?: LostWords;
}

/** A label, a field and a button in one line; `use` gets what was typed. */
function lineForm(
  {
    id,
    label,
    button,
    type,
    notes,
  }: { id: string; label: string; button: string; type: string; notes: Node[] },
  use: (typed: string) => void,
): HTMLElement {
  const field = el('input', { id, type, autocomplete: 'off', required: true }) as HTMLInputElement;
  const form = el(
    'form',
    { class: 'key-form' },
    el('label', { for: id }, label),
    field,
    el('button', { class: 'button primary', type: 'submit' }, button),
    ...notes,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    use(field.value.trim());
  });
  return form;
}

/** The way back to a lost key: by the owner's recovery code. */
function recovery(words: LostWords, goOn: string, use: (key: string) => void): HTMLElement {
  const said = el('div', { role: 'status' });
  const recover = async (code: string) => {
    try {
      const made = await callApi<{ key: string; recoveryCode: string }>('POST', '/v1/recover', {
        body: { code },
      });
      keepOwnerKey(made.key);
      const go = el('button', { class: 'button primary', type: 'button', click: () => use(made.key) }, goOn);
      const shown = [made.key, made.recoveryCode].map((text) => el('p', {}, el('code', {}, text)));
      said.replaceChildren(el('p', {}, words.recovered), ...shown, go);
    } catch {
      said.replaceChildren(el('p', { class: 'problem' }, words.wrong));
    }
  };
  return el(
    'details',
    {},
    el('summary', {}, words.ask),
    lineForm(
      { id: 'recovery-code', label: words.code, button: words.recover, type: 'text', notes: [] },
      (code) => void recover(code),
    ),
    said,
  );
}

/** A form that asks for the key, and helps where it is lost. */
export function keyForm(words: KeyWords, problem: string, use: (key: string) => void): HTMLElement {
  const notes = [
    el('p', { class: 'quiet' }, words.hint),
    ...(problem ? [el('p', { class: 'problem', role: 'alert' }, problem)] : []),
  ];
  return el(
    'div',
    {},
    lineForm({ id: 'owner-key', label: words.label, button: words.use, type: 'password', notes }, (key) => {
      keepOwnerKey(key);
      use(key);
    }),
    ...(words.lost ? [recovery(words.lost, words.use, use)] : []),
  );
}

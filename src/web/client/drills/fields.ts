import { el } from '../dom.ts';

type Entry = readonly [value: string, text: string];

/** A labelled control in one line of a form. */
export function field(label: string, control: HTMLElement, hint = ''): HTMLElement {
  const id = control.id || `f-${control.getAttribute('name')}`;
  control.id = id;
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    control,
    ...(hint ? [el('span', { class: 'quiet', id: `${id}-hint` }, hint)] : []),
  );
}

/** A list to choose one of. */
export function select(name: string, entries: readonly Entry[], chosen?: string): HTMLElement {
  return el(
    'select',
    { name },
    ...entries.map(([value, text]) =>
      el('option', { value, ...(value === chosen ? { selected: true } : {}) }, text),
    ),
  );
}

/** Radios in a group with a legend. */
export function radios(name: string, legend: string, entries: readonly Entry[], chosen: string): HTMLElement {
  return el(
    'fieldset',
    { class: 'radios' },
    el('legend', {}, legend),
    ...entries.map(([value, text]) =>
      el(
        'label',
        { class: 'radio' },
        el('input', { type: 'radio', name, value, ...(value === chosen ? { checked: true } : {}) }),
        ` ${text}`,
      ),
    ),
  );
}

/** A box to tick. */
export function box(name: string, text: string, ticked = false, value = 'on', lang = ''): HTMLElement {
  return el(
    'label',
    { class: 'radio' },
    el('input', { type: 'checkbox', name, value, ...(ticked ? { checked: true } : {}) }),
    ' ',
    el('span', lang ? { lang } : {}, text),
  );
}

/** A whole number within bounds. */
export function number(name: string, value: number, min: number, max: number): HTMLElement {
  return el('input', {
    type: 'number',
    name,
    value: String(value),
    min: String(min),
    max: String(max),
    inputmode: 'numeric',
    required: true,
  });
}

/** A line of text. */
export function text(name: string, placeholder = ''): HTMLElement {
  return el('input', { type: 'text', name, maxlength: '200', autocomplete: 'off', placeholder });
}

import { el, fill } from '../dom.ts';
import { button, dialogFoot } from './dialog.ts';
import type { Check } from './server.ts';
import { explain, words } from './setup.ts';

/** How long after the last key the rules are asked, in milliseconds. */
const PAUSE = 350;

/** A labelled field of several lines. */
export function textField(
  label: string,
  value: string,
  lang: string,
  rows = 2,
): readonly [HTMLElement, HTMLTextAreaElement] {
  const input = el('textarea', { rows: String(rows), lang }) as HTMLTextAreaElement;
  input.value = value;
  return [el('label', { class: 'editor-field' }, el('span', {}, label), input), input];
}

/** An option as an editor writes it: its words and, for a false one, why it is false. */
export interface OptionField {
  readonly text: HTMLInputElement;
  readonly why: HTMLInputElement | null;
  readonly node: HTMLElement;
}

export function optionField(
  number: number,
  { text, why, lang }: { readonly text: string; readonly why: string | null; readonly lang: string },
): OptionField {
  const label = `${fill(words.editor.option, { n: number })}${why === null ? ` (${words.editor.key})` : ''}`;
  const field = (value: string) => el('input', { type: 'text', value, lang }) as HTMLInputElement;
  const [textInput, whyInput] = [field(text), why === null ? null : field(why)];
  const node = el(
    'div',
    { class: why === null ? 'editor-option right' : 'editor-option' },
    el('label', {}, el('span', {}, label), textInput),
    ...(whyInput ? [el('label', {}, el('span', { class: 'quiet' }, words.editor.why), whyInput)] : []),
  );
  return { text: textInput, why: whyInput, node };
}

/** Adds the button that puts another suggestion into an option. */
export function withSuggestion(option: OptionField, suggest: () => void): void {
  option.node.append(el('button', { type: 'button', class: 'small', click: suggest }, words.editor.other));
}

/** What the rules say, in sentences: what has to be mended first. */
export function drawChecks(checks: readonly Check[], passes: boolean): Node[] {
  const of = (verdict: Check['verdict']) => checks.filter((check) => check.verdict === verdict);
  const list = (title: string, found: readonly Check[]) =>
    found.length === 0
      ? []
      : [
          el('p', { class: 'editor-verdict' }, title),
          el('ul', {}, ...found.map(({ detail, rule }) => el('li', {}, detail ?? rule))),
        ];
  const flags = of('flag');
  // Two flags weigh as one reject.
  const mend = [...of('reject'), ...(passes ? [] : flags)];
  if (mend.length === 0 && flags.length === 0)
    return [el('p', { class: 'quiet' }, fill(words.editor.passes, { n: checks.length }))];
  return [...list(words.editor.fails, mend), ...(passes ? list(words.editor.flags, flags) : [])];
}

/** The foot of an editor: what the rules say, and what can be done. */
export function editorFoot(verdict: HTMLElement, ...buttons: readonly Node[]): HTMLElement {
  return el('div', { class: 'editor-foot' }, verdict, dialogFoot(...buttons));
}

/** Runs `check` a moment after the last change; only the newest answer is shown. */
export function checker<T>(
  check: () => Promise<T>,
  show: (found: T) => void,
  fail: (error: unknown) => void,
): { now(): void; soon(): void } {
  let timer = 0;
  let turn = 0;
  const now = () => {
    const mine = ++turn;
    check().then(
      (found) => {
        if (mine === turn) show(found);
      },
      (error: unknown) => {
        if (mine === turn) fail(error);
      },
    );
  };
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      timer = window.setTimeout(now, PAUSE);
    },
  };
}

/** The button that saves what was written and closes; while it waits it can't be pressed, and what fails is told. */
export function saveButton(
  label: string,
  { send, close, fail }: { send(): Promise<void>; close(): void; fail(text: string): void },
): HTMLButtonElement {
  const save: HTMLButtonElement = button(
    label,
    () => {
      save.disabled = true;
      send().then(close, (error: unknown) => {
        save.disabled = false;
        fail(explain(error));
      });
    },
    true,
  );
  return save;
}

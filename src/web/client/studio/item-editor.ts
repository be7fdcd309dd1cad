import { el, fill } from '../dom.ts';
import { button, dialogFoot, openDialog } from './dialog.ts';
import { type Check, lint, otherOptions } from './server.ts';
import { explain, uiLang, words } from './setup.ts';
import type { Article, Item, ItemEdit } from './types.ts';

/** How long after the last key the rules are asked, in milliseconds. */
const PAUSE = 350;

export interface EditorInput {
  readonly item: Item;
  readonly article: Article;
  readonly quizId: string;
  readonly key: string;
  /** Saves; throws where the service refuses. */
  save(edit: ItemEdit): Promise<void>;
}

function field(
  label: string,
  value: string,
  lang: string,
  rows = 2,
): readonly [HTMLElement, HTMLTextAreaElement] {
  const input = el('textarea', { rows: String(rows), lang }) as HTMLTextAreaElement;
  input.value = value;
  return [el('label', { class: 'editor-field' }, el('span', {}, label), input), input];
}

function drawChecks(checks: readonly Check[], passes: boolean): Node[] {
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
  if (mend.length === 0 && flags.length === 0) return [el('p', { class: 'quiet' }, words.editor.passes)];
  return [...list(words.editor.fails, mend), ...(passes ? list(words.editor.flags, flags) : [])];
}

interface OptionField {
  readonly id: string;
  readonly isKey: boolean;
  readonly text: HTMLInputElement;
  readonly why: HTMLInputElement | null;
  readonly node: HTMLElement;
}

function optionField(item: Item, index: number): OptionField {
  const option = item.options[index] as Item['options'][number];
  const isKey = option.id === item.key;
  const reason = item.distractorReasons.find(({ optionId }) => optionId === option.id)?.why ?? '';
  const label = `${fill(words.editor.option, { n: index + 1 })}${isKey ? ` (${words.editor.key})` : ''}`;
  const text = el('input', { type: 'text', value: option.text, lang: item.lang }) as HTMLInputElement;
  const why = isKey
    ? null
    : (el('input', { type: 'text', value: reason, lang: item.lang }) as HTMLInputElement);
  const node = el(
    'div',
    { class: 'editor-option' },
    el('label', {}, el('span', {}, label), text),
    ...(why ? [el('label', {}, el('span', { class: 'quiet' }, words.editor.why), why)] : []),
  );
  return { id: option.id, isKey, text, why, node };
}

/** Puts the next suggestion of the service into an option; asks for suggestions once. */
function suggester(input: EditorInput, note: (text: string) => void, changed: () => void) {
  let waiting: Promise<{ text: string; why: string }[]> | null = null;
  return async (option: OptionField) => {
    waiting ??= otherOptions(input.quizId, input.item.id, input.key);
    try {
      const next = (await waiting).shift();
      if (!next) return note(words.editor.noOther);
      option.text.value = next.text;
      if (option.why) option.why.value = next.why;
      changed();
    } catch (error) {
      waiting = null;
      note(explain(error));
    }
  };
}

/** Opens the editor of an item: what is typed runs through the rules at once, and what fails says why. */
export function editItem(input: EditorInput): void {
  const { item, article } = input;
  const [stemLabel, stem] = field(words.editor.stem, item.stem, item.lang, 3);
  const [explanationLabel, explanation] = field(words.editor.explanation, item.explanation, item.lang);
  const options = item.options.map((_, i) => optionField(item, i));
  const verdict = el('div', { role: 'status', class: 'editor-checks' });
  const note = (text: string) => verdict.replaceChildren(el('p', {}, text));
  let timer = 0;
  let turn = 0;

  async function check(): Promise<void> {
    const now = ++turn;
    try {
      const { passes, checks } = await lint(
        {
          lang: item.lang,
          stem: stem.value,
          options: options.map(({ id, text }) => ({ id, text: text.value })),
          key: item.key,
          kind: item.kind,
          evidence: item.evidence,
        },
        article.text,
        uiLang,
      );
      if (now !== turn) return;
      save.disabled = !passes;
      verdict.replaceChildren(...drawChecks(checks, passes));
    } catch (error) {
      if (now === turn) note(explain(error));
    }
  }
  const changed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void check(), PAUSE);
  };
  const suggest = suggester(input, note, changed);
  for (const option of options) {
    option.text.addEventListener('input', changed);
    if (!option.isKey)
      option.node.append(
        el(
          'button',
          { type: 'button', class: 'small', click: () => void suggest(option) },
          words.editor.other,
        ),
      );
  }
  stem.addEventListener('input', changed);

  const save = button(
    words.editor.save,
    () => {
      save.disabled = true;
      input
        .save({
          id: item.id,
          stem: stem.value,
          explanation: explanation.value,
          options: options.map(({ id, text, why }) => ({
            id,
            text: text.value,
            ...(why ? { why: why.value } : {}),
          })),
        })
        .then(
          () => dialog.close(),
          (error: unknown) => {
            save.disabled = false;
            note(explain(error));
          },
        );
    },
    true,
  );
  const dialog = openDialog(
    words.editor.title,
    el('blockquote', { lang: article.lang }, el('mark', {}, item.evidence.exact)),
    stemLabel,
    ...options.map(({ node }) => node),
    explanationLabel,
    verdict,
    dialogFoot(
      save,
      button(words.editor.cancel, () => dialog.close()),
    ),
  );
  void check();
}

import { el } from '../dom.ts';
import { button, openDialog } from './dialog.ts';
import {
  checker,
  drawChecks,
  editorFoot,
  type OptionField,
  optionField,
  saveButton,
  textField,
  withSuggestion,
} from './editor-parts.ts';
import { lint, otherOptions } from './server.ts';
import { explain, uiLang, words } from './setup.ts';
import type { Article, Item, ItemEdit } from './types.ts';

export interface EditorInput {
  readonly item: Item;
  readonly article: Article;
  readonly quizId: string;
  readonly key: string;
  /** Saves; throws where the service refuses. */
  save(edit: ItemEdit): Promise<void>;
}

function fieldOf(item: Item, index: number): OptionField {
  const option = item.options[index] as Item['options'][number];
  const reason = item.distractorReasons.find(({ optionId }) => optionId === option.id)?.why ?? '';
  const why = option.id === item.key ? null : reason;
  return optionField(index + 1, { text: option.text, why, lang: item.lang });
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
  const [stemLabel, stem] = textField(words.editor.stem, item.stem, item.lang, 3);
  const [explanationLabel, explanation] = textField(words.editor.explanation, item.explanation, item.lang);
  const options = item.options.map((_, i) => fieldOf(item, i));
  const idOf = (i: number) => (item.options[i] as Item['options'][number]).id;
  const verdict = el('div', { role: 'status', class: 'editor-checks' });
  const note = (text: string) => verdict.replaceChildren(el('p', {}, text));
  const rules = checker(
    () =>
      lint(
        {
          lang: item.lang,
          stem: stem.value,
          options: options.map(({ text }, i) => ({ id: idOf(i), text: text.value })),
          key: item.key,
          kind: item.kind,
          evidence: item.evidence,
        },
        article.text,
        uiLang,
      ),
    ({ passes, checks }) => {
      save.disabled = !passes;
      verdict.replaceChildren(...drawChecks(checks, passes));
    },
    (error) => note(explain(error)),
  );
  const changed = () => {
    save.disabled = true;
    rules.soon();
  };
  const suggest = suggester(input, note, changed);
  for (const option of options) {
    option.text.addEventListener('input', changed);
    if (option.why) withSuggestion(option, () => void suggest(option));
  }
  stem.addEventListener('input', changed);

  const save = saveButton(words.editor.save, {
    send: () =>
      input.save({
        id: item.id,
        stem: stem.value,
        explanation: explanation.value,
        options: options.map(({ text, why }, i) => ({
          id: idOf(i),
          text: text.value,
          ...(why ? { why: why.value } : {}),
        })),
      }),
    close: () => dialog.close(),
    fail: note,
  });
  const dialog = openDialog(
    words.editor.title,
    el('blockquote', { lang: article.lang }, el('mark', {}, item.evidence.exact)),
    stemLabel,
    ...options.map(({ node }) => node),
    explanationLabel,
    editorFoot(
      verdict,
      save,
      button(words.editor.cancel, () => dialog.close()),
    ),
  );
  rules.now();
}

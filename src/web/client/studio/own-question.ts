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
import { checkOwn, type Draft, draftsOf, type OwnItem } from './own-items.ts';
import { explain, words } from './setup.ts';
import type { Claim } from './types.ts';

export interface OwnInput {
  readonly claim: Claim;
  readonly quizId: string;
  readonly key: string;
  /** Saves; throws where the service refuses. */
  save(own: OwnItem): Promise<void>;
}

/** The quote with the answer marked in it. */
function drawQuote({ evidence, answer }: Draft): (Node | string)[] {
  const at = evidence.exact.indexOf(answer);
  if (at < 0) return [el('mark', {}, evidence.exact)];
  return [evidence.exact.slice(0, at), el('mark', {}, answer), evidence.exact.slice(at + answer.length)];
}

/** One choice among the parts of the claim: which of them is the answer. */
function answerChoice(drafts: readonly Draft[], lang: string, choose: (draft: Draft) => void): HTMLElement {
  return el(
    'fieldset',
    { class: 'answer-choice' },
    el('legend', {}, words.own.answer),
    ...drafts.map((draft, i) => {
      const input = el('input', {
        type: 'radio',
        name: 'answer',
        value: String(i),
        checked: i === 0,
        change: () => choose(draft),
      });
      const kind = words.own.kinds[draft.kind] ?? '';
      return el(
        'label',
        {},
        input,
        el('span', { lang }, draft.answer),
        ...(kind ? [el('span', { class: 'quiet' }, kind)] : []),
      );
    }),
  );
}

interface Form {
  readonly node: HTMLElement;
  read(): OwnItem;
  isFull(): boolean;
}

/** The fields of one draft: what the engine could prepare stands in them. */
function draftForm(
  { claim }: OwnInput,
  draft: Draft,
  note: (text: string) => void,
  changed: () => void,
): Form {
  const { lang } = claim;
  const [stemLabel, stem] = textField(words.editor.stem, draft.stem, lang, 3);
  const [explanationLabel, explanation] = textField(words.own.explanation, '', lang);
  const key = optionField(1, { text: draft.answer, why: null, lang });
  const left = [...draft.options];
  const options = [2, 3, 4].map((n) => {
    const next = left.shift();
    return optionField(n, { text: next?.text ?? '', why: next?.why ?? '', lang });
  });
  const suggest = (option: OptionField) => {
    const next = left.shift();
    if (!next) return note(words.editor.noOther);
    option.text.value = next.text;
    if (option.why) option.why.value = next.why;
    changed();
  };
  for (const option of options) withSuggestion(option, () => suggest(option));
  for (const input of [stem, key.text, ...options.map(({ text }) => text)])
    input.addEventListener('input', changed);
  const texts = () => [stem.value, key.text.value, ...options.map(({ text }) => text.value)];
  return {
    node: el(
      'div',
      {},
      el('blockquote', { lang }, ...drawQuote(draft)),
      stemLabel,
      key.node,
      ...options.map(({ node }) => node),
      explanationLabel,
    ),
    isFull: () => texts().every((text) => text.trim() !== ''),
    read: () => ({
      claimId: claim.id,
      argument: draft.argument,
      stem: stem.value.trim(),
      answer: key.text.value.trim(),
      options: options.map(({ text, why }) => ({ text: text.value.trim(), why: why?.value.trim() ?? '' })),
      ...(explanation.value.trim() === '' ? {} : { explanation: explanation.value.trim() }),
    }),
  };
}

function openForm(input: OwnInput, drafts: readonly Draft[]): void {
  const place = el('div', {});
  const verdict = el('div', { role: 'status', class: 'editor-checks' });
  const note = (text: string) => verdict.replaceChildren(el('p', { class: 'quiet' }, text));
  let form: Form;
  const rules = checker(
    () => checkOwn(input.quizId, input.key, form.read()),
    ({ passes, checks }) => {
      save.disabled = !passes;
      verdict.replaceChildren(...drawChecks(checks, passes));
    },
    (error) => note(explain(error)),
  );
  const changed = () => {
    save.disabled = true;
    if (form.isFull()) rules.soon();
    else note(words.own.fill);
  };
  const put = (draft: Draft) => {
    form = draftForm(input, draft, note, changed);
    place.replaceChildren(form.node);
    changed();
  };
  const save = saveButton(words.own.save, {
    send: () => input.save(form.read()),
    close: () => dialog.close(),
    fail: note,
  });
  const dialog = openDialog(
    words.own.title,
    el('p', { class: 'quiet' }, words.own.lead),
    answerChoice(drafts, input.claim.lang, put),
    place,
    editorFoot(
      verdict,
      save,
      button(words.editor.cancel, () => dialog.close()),
    ),
  );
  put(drafts[0] as Draft);
}

/** Opens the writing of a question about a claim: which part is the answer, then stem and false options. */
export async function writeOwn(input: OwnInput, fail: (text: string) => void): Promise<void> {
  try {
    const drafts = await draftsOf(input.quizId, input.claim.id, input.key);
    if (drafts.length === 0) fail(words.own.noAnswer);
    else openForm(input, drafts);
  } catch (error) {
    fail(explain(error));
  }
}

import { callForFile } from './api.ts';
import { el, saveFile } from './dom.ts';

/** Formats with the names that people know them by. */
const FORMATS: readonly (readonly [format: string, name: string])[] = [
  ['gift', 'GIFT'],
  ['moodle', 'Moodle XML'],
  ['qti21', 'QTI 2.1'],
  ['qti30', 'QTI 3.0'],
  ['h5p', 'H5P'],
  ['kahoot', 'Kahoot'],
  ['wayground', 'Wayground'],
  ['csv', 'CSV'],
  ['anki', 'Anki'],
  ['json', 'JSON'],
];

interface SharingWords {
  readonly element: string;
  readonly frame: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly files: string;
}

function line(label: string, code: string, words: SharingWords): HTMLElement {
  const field = el('input', {
    readonly: true,
    value: code,
    'aria-label': label,
    spellcheck: 'false',
  }) as HTMLInputElement;
  const button = el(
    'button',
    {
      class: 'button',
      type: 'button',
      click: () => {
        field.select();
        void navigator.clipboard?.writeText(code).then(() => button.replaceChildren(words.copied));
      },
    },
    words.copy,
  );
  return el('p', { class: 'copy-line' }, el('span', { class: 'quiet' }, label), field, button);
}

async function download(quizId: string, format: string, key: string): Promise<void> {
  const { file, name } = await callForFile(`/v1/quizzes/${quizId}/export/${format}`, key);
  saveFile(file, name);
}

/** What an editor copies into a site, and the files that a quiz leaves in. */
export function drawSharing(quizId: string, key: string, words: SharingWords): HTMLElement {
  const { origin } = location;
  const files = FORMATS.map(([format, name]) =>
    el('button', { class: 'button', type: 'button', click: () => void download(quizId, format, key) }, name),
  );
  return el(
    'div',
    { class: 'sharing' },
    line(
      words.element,
      `<script type="module" src="${origin}/embed.js"></script><praman-quiz quiz="${quizId}" style="display:block;min-height:440px"></praman-quiz>`,
      words,
    ),
    line(
      words.frame,
      `<iframe src="${origin}/embed/q/${quizId}" width="100%" height="480" style="border:0" loading="lazy" title="quiz"></iframe>`,
      words,
    ),
    line(words.address, `${origin}/q/${quizId}`, words),
    el('p', { class: 'actions' }, el('span', { class: 'quiet' }, words.files), ...files),
  );
}

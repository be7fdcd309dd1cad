import type { DrillPage } from '../data.ts';
import { stemNodes } from '../embed/stem.ts';
import type { DrillWords } from '../words/drills/hi.ts';
import { byId, el, pageData } from './dom.ts';
import { callAsLeader } from './reports/signed.ts';
import type { Sheet, SheetItem } from './reports/types.ts';

interface SheetSetup {
  readonly lang: string;
  readonly sheet: DrillWords['sheet'];
  readonly key: DrillWords['key'];
  readonly letters: readonly string[];
  readonly refused: string;
  readonly errors: { readonly network: string; readonly codes: Record<string, string> };
}

const setup = pageData<SheetSetup>('words');
const drill = pageData<DrillPage>('drill');
const { devKey } = pageData<{ devKey: string }>('setup');
const { sheet: words, letters } = setup;
const place = byId('sheet');

const blank = (label: string) => el('span', { class: 'blank' }, label, el('span', { class: 'rule' }));

function question(item: SheetItem): HTMLElement {
  return el(
    'li',
    { lang: item.lang },
    el('p', { class: 'stem' }, ...stemNodes(item.stem)),
    el(
      'ol',
      { class: 'sheet-options' },
      ...item.options.map(({ text }, n) =>
        el('li', {}, el('span', { class: 'letter' }, letters[n] ?? ''), ` ${text}`),
      ),
    ),
  );
}

function keyLine(item: SheetItem): HTMLElement {
  const n = item.options.findIndex(({ id }) => id === item.key);
  return el(
    'li',
    { lang: item.lang },
    el(
      'p',
      { class: 'key-answer' },
      el('span', { class: 'letter' }, letters[n] ?? ''),
      ` ${item.options[n]?.text ?? ''}`,
    ),
    el('blockquote', {}, el('mark', {}, item.quote.exact)),
    el(
      'p',
      { class: 'quiet' },
      `${words.source}: ${item.source.title}`,
      ...(item.source.url ? [` ${item.source.url}`] : []),
    ),
  );
}

function draw(sheet: Sheet): void {
  if (sheet.items.length === 0) {
    place.replaceChildren(el('p', { class: 'column' }, words.empty));
    return;
  }
  const withKey = el('input', { type: 'checkbox', id: 'with-key', checked: true }) as HTMLInputElement;
  const key = el(
    'section',
    { class: 'sheet-page sheet-key' },
    el('h2', {}, `${words.key}: `, el('span', { lang: sheet.lang }, sheet.title)),
    el('ol', { class: 'sheet-keys' }, ...sheet.items.map(keyLine)),
  );
  withKey.addEventListener('change', () => {
    key.hidden = !withKey.checked;
  });
  place.replaceChildren(
    el(
      'div',
      { class: 'actions sheet-tools' },
      el('button', { type: 'button', class: 'button primary', click: () => print() }, words.print),
      el('label', { class: 'radio' }, withKey, ` ${words.withKey}`),
    ),
    el(
      'section',
      { class: 'sheet-page' },
      el('h1', { lang: sheet.lang }, sheet.title),
      el('p', { class: 'blanks' }, blank(words.name), blank(words.klass), blank(words.date)),
      el('ol', { class: 'sheet-questions' }, ...sheet.items.map(question)),
    ),
    key,
  );
}

const sheet = await callAsLeader<Sheet>('GET', `/v1/drills/${drill.pin}/sheet`, {
  pin: drill.pin,
  devKey,
  setup,
});
if (sheet) draw(sheet);
else place.replaceChildren();

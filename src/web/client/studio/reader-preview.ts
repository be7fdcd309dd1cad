import type { Graded, Quiz as PlayedQuiz } from '../../embed/api.ts';
import { type PlayerService, playQuiz } from '../../embed/player.ts';
import style from '../../embed/style.css';
import { el } from '../dom.ts';
import { button, dialogFoot, openDialog } from './dialog.ts';
import { uiLang, words } from './setup.ts';
import type { Item, Quiz } from './types.ts';

/** Plays the draft from what is on the desk: nothing is asked of the service and nothing is counted. */
function localService(quiz: Quiz, items: readonly Item[]): PlayerService {
  const played: PlayedQuiz = {
    id: quiz.id,
    lang: quiz.lang,
    title: quiz.title,
    items: items.map(({ id, stem, options }) => ({ id, stem, options })),
  };
  const grade = (itemId: string, optionId: string): Graded => {
    const item = items.find(({ id }) => id === itemId) as Item;
    const why = item.distractorReasons.find((reason) => reason.optionId === optionId)?.why;
    return {
      right: item.key === optionId,
      status: 'live',
      key: { optionId: item.key, text: item.options.find(({ id }) => id === item.key)?.text ?? '' },
      explanation: item.explanation,
      ...(why ? { why } : {}),
      evidence: { exact: item.evidence.exact },
    };
  };
  return {
    quiz: () => Promise.resolve(played),
    play: () => Promise.resolve(null),
    answer: (itemId, optionId) => Promise.resolve(grade(itemId, optionId)),
    source: () => '#',
    page: `${location.origin}/q/${quiz.id}`,
  };
}

interface Look {
  width: 'phone' | 'desk';
  theme: 'light' | 'dark';
  lang: 'hi' | 'en';
}

function choice<T extends string>(
  legend: string,
  name: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  change: (value: T) => void,
): HTMLElement {
  return el(
    'fieldset',
    { class: 'look' },
    el('legend', { class: 'quiet' }, legend),
    ...options.map(([value, label]) =>
      el(
        'label',
        {},
        el('input', { type: 'radio', name, value, checked: value === chosen, change: () => change(value) }),
        ` ${label}`,
      ),
    ),
  );
}

/** Shows the quiz as readers will see it: in both languages and colours, on a phone and on a desk. */
export function previewAsReader(quiz: Quiz, items: readonly Item[]): void {
  const look: Look = { width: 'phone', theme: 'light', lang: quiz.lang };
  const stage = el('div', { class: 'stage' });
  const draw = () => {
    const host = el('div', { class: `reader ${look.width} ${look.theme}` });
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const card = el('div', { class: 'card' });
    root.append(card);
    stage.replaceChildren(host);
    playQuiz(card, {
      origin: location.origin,
      quizId: quiz.id,
      tell: () => {},
      service: localService(quiz, items),
      lang: look.lang,
    });
  };
  const set =
    <K extends keyof Look>(name: K) =>
    (value: Look[K]) => {
      look[name] = value;
      draw();
    };
  const { preview } = words;
  const languages: [Look['lang'], string][] = [
    ['hi', 'हिन्दी'],
    ['en', 'English'],
  ];
  if (uiLang === 'en') languages.reverse();
  const dialog = openDialog(
    preview.title,
    el(
      'div',
      { class: 'looks' },
      choice(
        preview.width,
        'width',
        [
          ['phone', preview.phone],
          ['desk', preview.desk],
        ],
        look.width,
        set('width'),
      ),
      choice(
        preview.theme,
        'theme',
        [
          ['light', preview.light],
          ['dark', preview.dark],
        ],
        look.theme,
        set('theme'),
      ),
      choice(preview.words, 'words', languages, look.lang, set('lang')),
    ),
    stage,
    dialogFoot(button(preview.close, () => dialog.close())),
  );
  draw();
}

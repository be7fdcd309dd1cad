import { el, fill } from '../dom.ts';
import type { DrillsSetup, ListedClass, ListedDrill, MadeDrill } from './types.ts';

const link = (href: string, text: string, about: string, primary = false) =>
  el('a', { href, class: primary ? 'button primary' : 'button', 'aria-label': `${text}: ${about}` }, text);

const remover = (text: string, about: string, act: () => void) =>
  el(
    'button',
    { type: 'button', class: 'button', 'aria-label': `${text}: ${about}`, click: () => act() },
    text,
  );

type Door = Pick<ListedDrill, 'pin' | 'title' | 'mode' | 'status'>;

/** What can be done with a drill: its pages. */
function doors(
  { pin, title, mode, status }: Door,
  { make, lang }: DrillsSetup,
  isNew = false,
): HTMLElement[] {
  const at = (page: string) => `/d/${pin}/${page}?lang=${lang}`;
  const sheet = link(at('sheet'), make.print, title, isNew && mode === 'paper');
  if (mode === 'paper') return [sheet];
  const host = link(at('host'), mode === 'live' ? make.begin : make.watch, title, isNew);
  const results = link(at('results'), make.results, title);
  return status === 'ended' ? [results, sheet] : [host, results, sheet];
}

/** One line to copy. */
function copyLine(label: string, value: string, { make }: DrillsSetup): HTMLElement {
  const input = el('input', { id: 'player-link', readonly: true, value }) as HTMLInputElement;
  const button = el('button', { type: 'button', class: 'button' }, make.copy);
  button.addEventListener('click', () => {
    input.select();
    navigator.clipboard.writeText(value).then(
      () => button.replaceChildren(make.copied),
      () => undefined,
    );
  });
  return el('p', { class: 'copy-line' }, el('label', { for: 'player-link' }, label), input, button);
}

/** What is shown of a drill that was just made. */
export function madeNodes(
  made: MadeDrill,
  mode: ListedDrill['mode'],
  wanted: number,
  setup: DrillsSetup,
): Node[] {
  const { make } = setup;
  const { questions, pin, title } = made;
  return [
    el(
      'div',
      { class: 'made' },
      el('p', {}, fill(questions < wanted ? make.madeFewer : make.made, { n: questions })),
      ...(mode === 'paper'
        ? []
        : [el('p', { class: 'pin' }, el('span', { class: 'quiet' }, `${make.pin} `), pin)]),
      el('div', { class: 'actions' }, ...doors({ pin, title, mode, status: 'open' }, setup, true)),
      ...(mode === 'self' ? [copyLine(make.link, `${location.origin}/d/${pin}`, setup)] : []),
    ),
  ];
}

/** The teacher's drills, newest first. */
export function drillList(
  drills: readonly ListedDrill[],
  setup: DrillsSetup,
  remove: (drill: ListedDrill) => void,
): Node {
  const { make, lang } = setup;
  if (drills.length === 0) return el('p', { class: 'quiet' }, make.none);
  const day = new Intl.DateTimeFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', { dateStyle: 'long' });
  return el(
    'ul',
    { class: 'plain' },
    ...drills.map((drill) =>
      el(
        'li',
        { class: 'line' },
        el(
          'span',
          { class: 'line-main' },
          el('span', { lang: drill.lang }, drill.title),
          el(
            'span',
            { class: 'quiet' },
            [
              make.modeNames[drill.mode],
              ...(drill.mode === 'paper' ? [] : [`${make.pin} ${drill.pin}`]),
              day.format(new Date(drill.createdAt)),
              make[drill.status],
            ].join(' · '),
          ),
        ),
        el(
          'span',
          { class: 'line-doors' },
          ...doors(drill, setup),
          remover(make.remove, drill.title, () => remove(drill)),
        ),
      ),
    ),
  );
}

/** The teacher's classes with their codes, and the way to add one. */
export function classNodes(
  classes: readonly ListedClass[],
  { classes: words, lang }: DrillsSetup,
  { add, remove }: { add: (name: string) => void; remove: (klass: ListedClass) => void },
): Node[] {
  const name = el('input', {
    id: 'class-name',
    required: true,
    maxlength: '100',
    autocomplete: 'off',
  }) as HTMLInputElement;
  const form = el(
    'form',
    { class: 'key-form' },
    el('label', { for: 'class-name' }, words.name),
    name,
    el('button', { type: 'submit', class: 'button' }, words.add),
    el('p', { class: 'quiet' }, words.nameHint),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (name.value.trim() !== '') add(name.value.trim());
  });
  const lines = classes.map((klass) =>
    el(
      'li',
      { class: 'line' },
      el('span', { class: 'line-main' }, klass.name),
      el(
        'span',
        { class: 'line-doors' },
        el('a', { href: `/class/${klass.code}?lang=${lang}`, class: 'class-code' }, klass.code),
        remover(words.remove, klass.name, () => remove(klass)),
      ),
    ),
  );
  return [
    lines.length === 0 ? el('p', { class: 'quiet' }, words.none) : el('ul', { class: 'plain' }, ...lines),
    form,
  ];
}

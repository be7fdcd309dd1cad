import { el, fill } from '../dom.ts';
import { bodyOf, dayIn } from './body.ts';
import { box, field, number, radios, select, text } from './fields.ts';
import type { Choices, DrillsSetup, Named } from './types.ts';

const DAY = 86_400_000;
/** Seconds that a question may stay open. */
const SECONDS = [20, 30, 45, 60, 90];
/** No drill stays open for longer. */
const LONGEST_OPEN_DAYS = 365;
const OPEN_DAYS = 7;
const KEPT_DAYS = 30;

/** A moment as a field of a form writes it, in the teacher's own time zone. */
function localMoment(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function sourceParts({ quizzes, articles, entities }: Choices, { make, lang }: DrillsSetup): HTMLElement[] {
  const day = dayIn(lang);
  const nameOf = ({ title, createdAt }: Named) =>
    title || `${make.untitled} · ${day.format(new Date(createdAt))}`;
  const quiz =
    quizzes.length === 0
      ? el('p', { class: 'quiet' }, make.noQuizzes)
      : field(
          make.quiz,
          select(
            'quiz',
            quizzes.map((quiz) => [quiz.id, nameOf(quiz)] as const),
          ),
        );
  const chosen =
    articles.length === 0
      ? el('p', { class: 'quiet' }, make.noArticles)
      : el(
          'fieldset',
          { class: 'radios boxes' },
          el('legend', {}, make.articles),
          ...articles.map((article) => box('article', nameOf(article), false, article.id, article.lang)),
        );
  return [
    el(
      'div',
      { 'data-for': 'source:query', class: 'part' },
      field(make.days, number('days', 7, 1, 365), make.daysUnit),
      field(make.topic, text('q'), make.topicHint),
      field(
        make.entity,
        select('entity', [['', make.anyEntity], ...entities.map(({ ref, name }) => [ref, name] as const)]),
      ),
      field(
        make.language,
        select('lang', [
          ['', make.languages.any],
          ['hi', make.languages.hi],
          ['en', make.languages.en],
        ]),
      ),
      field(
        make.scope,
        select('scope', [
          ['own', make.scopes.own],
          ['all', make.scopes.all],
        ]),
      ),
    ),
    el('div', { 'data-for': 'source:quiz', class: 'part' }, quiz),
    el('div', { 'data-for': 'source:articles', class: 'part' }, chosen),
  ];
}

function modeParts({ make }: DrillsSetup): HTMLElement[] {
  const seconds = select('seconds', [
    ['', make.noTimer],
    ...SECONDS.map((n) => [String(n), fill(make.secondsUnit, { n })] as const),
  ]);
  const closes = el('input', {
    type: 'datetime-local',
    name: 'closesAt',
    required: true,
    value: localMoment(Date.now() + OPEN_DAYS * DAY),
    min: localMoment(Date.now()),
    max: localMoment(Date.now() + LONGEST_OPEN_DAYS * DAY),
  });
  return [
    el('div', { 'data-for': 'mode:live', class: 'part' }, field(make.seconds, seconds)),
    el('div', { 'data-for': 'mode:self', class: 'part' }, field(make.closesAt, closes)),
  ];
}

function more({ make }: DrillsSetup): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, make.more),
    field(make.name, text('title')),
    el(
      'div',
      { 'data-for': 'mode:live', class: 'boxes' },
      box('autoReveal', make.autoReveal, true),
      box('leaderboard', make.leaderboard),
      box('speed', make.speed),
    ),
    field(make.retention, number('retentionDays', KEPT_DAYS, 0, 90)),
  );
}

/** Shows the parts of the form that belong to what is chosen; the others do not count. */
function follow(form: HTMLFormElement): void {
  const data = new FormData(form);
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) {
    const [name = '', value] = (part.dataset.for ?? '').split(':');
    const isOn = data.get(name) === value;
    part.hidden = !isOn;
    for (const control of part.querySelectorAll<HTMLInputElement>('input, select')) control.disabled = !isOn;
  }
}

/** The form with which a drill is made. */
export function drillForm(
  choices: Choices,
  setup: DrillsSetup,
  submit: (body: object) => Promise<void>,
): HTMLFormElement {
  const { make } = setup;
  const button = el('button', { class: 'button primary', type: 'submit' }, make.submit) as HTMLButtonElement;
  const classes = choices.classes.map(({ code, name }) => [code, name] as const);
  const form = el(
    'form',
    { class: 'make' },
    radios('source', make.from, Object.entries(make.sources), 'query'),
    ...sourceParts(choices, setup),
    radios('mode', make.mode, Object.entries(make.modes), 'live'),
    ...modeParts(setup),
    field(make.items, number('items', 10, 1, 30)),
    ...(classes.length > 0
      ? [field(make.klass, select('classCode', [['', make.noClass], ...classes]), make.klassHint)]
      : []),
    more(setup),
    el('div', { class: 'actions' }, button),
  ) as HTMLFormElement;
  form.addEventListener('change', () => follow(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    button.textContent = make.making;
    void submit(bodyOf(new FormData(form), setup)).finally(() => {
      button.disabled = false;
      button.textContent = make.submit;
    });
  });
  follow(form);
  return form;
}

import { repeatsTitle } from '../embed/kicker.ts';
import { stemNodes } from '../embed/stem.ts';
import { callApi, problemText } from './api.ts';
import { byId, el, fill, pageData, sign } from './dom.ts';

interface Question {
  id: string;
  stem: string;
  options: { id: string; text: string }[];
}
interface Graded {
  right: boolean;
  status: 'live' | 'corrected' | 'disputed' | 'withdrawn' | 'dropped';
  key: { optionId: string; text: string };
  explanation: string;
  why?: string;
  evidence: { exact: string; prefix: string; suffix: string };
  source: { title: string; url: string | null; claimId: string };
}
interface Setup {
  lang: string;
  play: Record<string, string>;
  errors: { network: string; codes: Record<string, string> };
}

const root = byId('play');
const { play, errors } = pageData<Setup>('words');
const quizId = root.dataset.quiz ?? '';
const lang = root.dataset.lang ?? 'hi';
const word = (name: string) => play[name] ?? '';

let questions: Question[] = [];
let title = '';
let at = 0;
let right = 0;
let counted = 0;
let missed: { stem: string; graded: Graded }[] = [];
/** The number under which answers are counted; none for who plays again. */
let counting: string | null = null;
let isAgain = false;

function show(...nodes: Node[]): void {
  root.replaceChildren(...nodes);
}

function quote(graded: Graded): HTMLElement {
  const { exact, prefix, suffix } = graded.evidence;
  const around = (text: string) => el('span', { class: 'quiet' }, text);
  return el(
    'blockquote',
    { lang, class: 'drawn' },
    ...(prefix ? [around(`…${prefix}`)] : []),
    el('mark', {}, exact),
    ...(suffix ? [around(`${suffix}…`)] : []),
  );
}

function sourceLink(graded: Graded): HTMLElement {
  const fragment = encodeURIComponent(graded.evidence.exact.split(' ').slice(0, 6).join(' '));
  const href = graded.source.url ? `${graded.source.url}#:~:text=${fragment}` : `/c/${graded.source.claimId}`;
  return el(
    'p',
    { class: 'quiet' },
    `${word('source')}: `,
    el(
      'a',
      { href, ...(graded.source.url ? { target: '_blank', rel: 'noopener' } : {}) },
      graded.source.title || word('openSource'),
    ),
  );
}

function markOptions(form: HTMLElement, chosen: string, graded: Graded): void {
  for (const label of form.querySelectorAll<HTMLElement>('.option')) {
    const input = label.querySelector('input') as HTMLInputElement;
    input.disabled = true;
    if (!stands(graded)) continue;
    const note = label.querySelector('.sign') as HTMLElement;
    if (input.value === graded.key.optionId) {
      label.classList.add('right');
      note.replaceChildren(sign('tick'), ` ${word('key')}`);
    } else if (input.value === chosen) {
      label.classList.add('wrong');
      note.replaceChildren(sign('cross'), ` ${word('yours')}`);
    }
  }
}

/** Whether a question stands: one that fell has no right answer any more. */
const stands = ({ status }: Graded) => status === 'live' || status === 'corrected';

function verdict(graded: Graded): Node[] {
  if (!stands(graded)) return [el('p', { class: 'verdict' }, word('withdrawnItem'))];
  const nodes: Node[] = [
    el(
      'p',
      { class: `verdict ${graded.right ? 'right' : 'wrong'}` },
      sign(graded.right ? 'tick' : 'cross'),
      ` ${graded.right ? word('right') : word('wrong')}`,
    ),
  ];
  if (graded.status === 'corrected') nodes.push(el('p', {}, word('corrected')));
  if (graded.why) nodes.push(el('p', { lang }, graded.why));
  nodes.push(
    el('p', { lang }, graded.explanation),
    el('p', { class: 'quiet' }, word('quote')),
    quote(graded),
    sourceLink(graded),
  );
  return nodes;
}

async function answer(
  question: Question,
  form: HTMLFormElement,
  result: HTMLElement,
  button: HTMLButtonElement,
): Promise<void> {
  const chosen = new FormData(form).get('option');
  if (typeof chosen !== 'string') {
    result.replaceChildren(el('p', {}, word('choose')));
    return;
  }
  button.disabled = true;
  try {
    const graded = await callApi<Graded>('POST', `/v1/quizzes/${quizId}/answers`, {
      body: { itemId: question.id, optionId: chosen, ...(counting ? { play: counting } : {}) },
    });
    if (stands(graded)) {
      counted++;
      if (graded.right) right++;
      else missed.push({ stem: question.stem, graded });
    }
    markOptions(form, chosen, graded);
    const next = el(
      'button',
      { class: 'button primary', type: 'button', click: () => step(at + 1) },
      at + 1 < questions.length ? word('next') : word('finish'),
    );
    result.replaceChildren(...verdict(graded));
    form.querySelector('.actions')?.replaceChildren(next);
    next.focus({ preventScroll: true });
  } catch (error) {
    button.disabled = false;
    result.replaceChildren(el('p', { class: 'problem' }, problemText(error, errors)));
  }
}

function ask(question: Question): void {
  const result = el('div', { role: 'status' });
  const button = el(
    'button',
    { class: 'button primary', type: 'submit' },
    word('confirm'),
  ) as HTMLButtonElement;
  const form = el(
    'form',
    {},
    el(
      'fieldset',
      { lang },
      el('legend', {}, el('h1', { class: 'stem', tabindex: '-1' }, ...stemNodes(question.stem))),
      ...question.options.map((option) =>
        el(
          'label',
          { class: 'option' },
          el('input', { type: 'radio', name: 'option', value: option.id }),
          el('span', {}, option.text),
          el('span', { class: 'sign' }),
        ),
      ),
    ),
    result,
    el('div', { class: 'actions' }, button),
  ) as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(question, form, result, button);
  });
  show(
    el(
      'p',
      { class: 'quiet' },
      ...(repeatsTitle(question.stem, title) ? [] : [el('span', { lang }, title), ' · ']),
      el('span', { class: 'progress' }, fill(word('progress'), { n: at + 1, total: questions.length })),
    ),
    form,
  );
  if (at > 0) (form.querySelector('h1') as HTMLElement).focus();
}

async function share(button: HTMLElement): Promise<void> {
  const text = `${title}: ${fill(word('score'), { right, total: counted })} ${location.href.split('?')[0]}`;
  if (navigator.share) await navigator.share({ text }).catch(() => undefined);
  else {
    await navigator.clipboard.writeText(text).catch(() => undefined);
    button.textContent = word('copied');
  }
}

function end(): void {
  const sharing = el('button', { class: 'button', type: 'button' }, word('share'));
  sharing.addEventListener('click', () => void share(sharing));
  const list = missed.map(({ stem, graded }) =>
    el(
      'section',
      { lang },
      el('h3', {}, ...stemNodes(stem)),
      el('p', {}, graded.key.text),
      quote(graded),
      sourceLink(graded),
    ),
  );
  const heading = el(
    'h1',
    { class: 'score', tabindex: '-1' },
    fill(word('score'), { right, total: counted }),
  );
  show(
    el('p', { class: 'quiet', lang }, title),
    heading,
    ...(missed.length > 0
      ? [el('h2', {}, word('missed')), ...list]
      : counted > 0
        ? [el('p', {}, word('all'))]
        : []),
    el(
      'div',
      { class: 'actions' },
      el('button', { class: 'button primary', type: 'button', click: () => void start() }, word('again')),
      sharing,
    ),
  );
  heading.focus();
}

function step(n: number): void {
  at = n;
  const question = questions[at];
  if (question) ask(question);
  else end();
}

/** A number for this play; without one the quiz is played all the same, uncounted. */
function numberOfPlay(): Promise<string | null> {
  return callApi<{ play: string }>('POST', `/v1/quizzes/${quizId}/plays`, { body: {} }).then(
    ({ play: number }) => number || null,
    () => null,
  );
}

async function start(): Promise<void> {
  counting = isAgain ? null : await numberOfPlay();
  isAgain = true;
  right = 0;
  counted = 0;
  missed = [];
  if (questions.length === 0) show(el('p', {}, word('empty')));
  else step(0);
}

try {
  const quiz = await callApi<{ title: string; items: Question[] }>('GET', `/v1/quizzes/${quizId}`);
  questions = quiz.items;
  title = quiz.title;
  await start();
} catch (error) {
  show(el('p', { class: 'problem', role: 'alert' }, problemText(error, errors)));
}

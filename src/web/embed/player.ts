import { EMBED_WORDS, type EmbedWords } from '../words/embed.ts';
import { Gone, type Graded, type PlayerService, type Question, type Quiz, service } from './api.ts';
import { el, fill, sign } from './dom.ts';
import { repeatsTitle } from './kicker.ts';
import { stemNodes } from './stem.ts';

export type { PlayerService } from './api.ts';

export interface PlayerOptions {
  readonly origin: string;
  readonly quizId: string;
  /** Told of each step: `answer` and `finish` for the page's own analytics, `size` when the height may change. */
  readonly tell: (event: 'answer' | 'finish' | 'size', detail?: Readonly<Record<string, unknown>>) => void;
  /** Answers in the place of the service at `origin`: for a draft that is only looked at. */
  readonly service?: PlayerService;
  /** The language of the player's own words; the quiz's when left out. */
  readonly lang?: 'hi' | 'en';
}

interface Missed {
  readonly question: Question;
  readonly graded: Graded;
}

/** Whether a question stands: one that fell has no right answer any more. */
const stands = ({ status }: Graded) => status === 'live' || status === 'corrected';

/** The quote with the marker over the words that prove the answer; over all of it where they are put otherwise. */
function marked({ key, evidence: { exact } }: Graded): (Node | string)[] {
  const at = exact.indexOf(key.text);
  if (at < 0) return [el('mark', {}, exact)];
  return [exact.slice(0, at), el('mark', {}, key.text), exact.slice(at + key.text.length)];
}

/** Plays a quiz inside `root`: one question at a time, graded by the service. */
export function playQuiz(root: HTMLElement, { origin, quizId, tell, ...given }: PlayerOptions): void {
  const api = given.service ?? service(origin, quizId);
  let words: EmbedWords = EMBED_WORDS.hi;
  let quiz: Quiz | undefined;
  let play: string | null = null;
  let isAgain = false;
  let marks: boolean[] = [];
  let missed: Missed[] = [];

  const show = (...nodes: readonly Node[]) => {
    root.replaceChildren(...nodes);
    tell('size');
  };
  const button = (text: string, click: () => void, main = true) =>
    el('button', { type: 'button', ...(main ? { class: 'main', part: 'button' } : {}), click }, text);
  const titleOver = (at: number) => {
    const title = quiz?.title ?? '';
    return repeatsTitle(quiz?.items[at]?.stem ?? '', title) ? '' : title;
  };
  const head = (at?: number) =>
    el(
      'div',
      { class: 'head', part: 'header' },
      el('p', { class: 'quiet' }, at === undefined ? (quiz?.title ?? '') : titleOver(at)),
      el(
        'p',
        { class: 'quiet at' },
        at === undefined || !quiz ? words.by : fill(words.progress, { n: at + 1, of: quiz.items.length }),
      ),
    );

  const quoted = (question: Question, graded: Graded) => [
    el('blockquote', { part: 'quote' }, ...marked(graded)),
    el(
      'p',
      { class: 'quiet' },
      el(
        'a',
        { href: api.source(question.id), target: '_blank', rel: 'noopener', part: 'source' },
        words.source,
      ),
    ),
  ];

  function mark(form: HTMLElement, chosen: string, graded: Graded): void {
    for (const label of form.querySelectorAll('label')) {
      const input = label.querySelector('input') as HTMLInputElement;
      input.disabled = true;
      if (!stands(graded)) continue;
      const isKey = input.value === graded.key.optionId;
      if (!isKey && input.value !== chosen) continue;
      label.classList.add(isKey ? 'right' : 'wrong');
      label.append(el('span', { class: 'note' }, sign(isKey), ` ${isKey ? words.key : words.yours}`));
    }
  }

  async function answer(
    at: number,
    question: Question,
    form: HTMLElement,
    result: HTMLElement,
  ): Promise<void> {
    const chosen = form.querySelector<HTMLInputElement>('input:checked')?.value;
    const confirm = form.querySelector('button') as HTMLButtonElement;
    if (!chosen) {
      result.replaceChildren(el('p', {}, words.choose));
      return;
    }
    confirm.disabled = true;
    try {
      const graded = await api.answer(question.id, chosen, play);
      settle(at, question, chosen, graded, form, result);
    } catch (error) {
      if (error instanceof Gone) {
        show(head(), el('p', { role: 'status' }, words.gone));
        return;
      }
      confirm.disabled = false;
      result.replaceChildren(el('p', {}, words.failed));
    }
  }

  const verdict = (question: Question, graded: Graded) => [
    el('p', { class: 'verdict' }, sign(graded.right), ` ${graded.right ? words.right : words.wrong}`),
    ...(graded.status === 'corrected' ? [el('p', {}, words.corrected)] : []),
    ...(graded.why ? [el('p', {}, graded.why)] : []),
    el('p', {}, graded.explanation),
    ...quoted(question, graded),
  ];

  function settle(
    at: number,
    question: Question,
    chosen: string,
    graded: Graded,
    form: HTMLElement,
    result: HTMLElement,
  ): void {
    const counts = stands(graded);
    if (counts) marks.push(graded.right);
    if (counts && !graded.right) missed.push({ question, graded });
    mark(form, chosen, graded);
    result.replaceChildren(
      ...(counts ? verdict(question, graded) : [el('p', { class: 'verdict' }, words.dropped)]),
    );
    const last = at + 1 >= (quiz?.items.length ?? 0);
    const next = button(last ? words.finish : words.next, () => (last ? finish() : ask(at + 1)));
    form.querySelector('.row')?.replaceChildren(next);
    next.focus({ preventScroll: true });
    tell('answer', { quizId, itemId: question.id, right: graded.right });
    tell('size');
  }

  function ask(at: number): void {
    const question = quiz?.items[at];
    if (!question) {
      show(head(), el('p', { role: 'status' }, words.empty));
      return;
    }
    const result = el('div', { role: 'status', part: 'result' });
    const confirm = () => void answer(at, question, form, result);
    // No form: a sandboxed frame may submit none.
    const form = el(
      'div',
      {
        part: 'question',
        keydown: (event) => {
          const isRadio = event.target instanceof HTMLInputElement && !event.target.disabled;
          if (isRadio && (event as KeyboardEvent).key === 'Enter') confirm();
        },
      },
      el(
        'fieldset',
        {},
        el('legend', {}, ...stemNodes(question.stem)),
        ...question.options.map(({ id, text }) =>
          el('label', { part: 'option' }, el('input', { type: 'radio', name: 'option', value: id }), text),
        ),
      ),
      el('div', { class: 'row' }, button(words.confirm, confirm)),
    );
    show(head(at), form, result);
    if (at > 0) form.querySelector('input')?.focus({ preventScroll: true });
  }

  async function share(note: HTMLElement): Promise<void> {
    const text = `${words.by}: ${marks.filter(Boolean).length}/${marks.length} ${marks.map((right) => (right ? '✓' : '✗')).join('')} ${api.page}`;
    try {
      await navigator.clipboard.writeText(text);
      note.replaceChildren(words.copied);
    } catch {
      note.replaceChildren(text);
    }
    tell('size');
  }

  function finish(): void {
    const right = marks.filter(Boolean).length;
    const note = el('p', { class: 'quiet', role: 'status' });
    const lines = missed.map(({ question, graded }) =>
      el(
        'li',
        {},
        el('p', {}, ...stemNodes(question.stem)),
        el('p', {}, `${words.key}: ${graded.key.text}`),
        ...quoted(question, graded),
      ),
    );
    const title = el(
      'h2',
      { tabindex: '-1', part: 'score' },
      fill(words.score, { n: right, of: marks.length }),
    );
    show(
      head(),
      title,
      ...(lines.length > 0 ? [el('h3', {}, words.missed), el('ol', {}, ...lines)] : [el('p', {}, words.all)]),
      note,
      el(
        'div',
        { class: 'row' },
        button(words.again, () => void start()),
        button(words.share, () => void share(note), false),
      ),
    );
    title.focus({ preventScroll: true });
    tell('finish', { quizId, right, of: marks.length });
  }

  async function start(): Promise<void> {
    marks = [];
    missed = [];
    show(el('p', { class: 'quiet', role: 'status' }, words.loading));
    try {
      quiz = await api.quiz();
      words = EMBED_WORDS[given.lang ?? quiz.lang];
      root.lang = quiz.lang;
      // Who plays again knows the answers: only the first time counts.
      play = isAgain ? null : await api.play();
      isAgain = true;
      ask(0);
    } catch (error) {
      const gone = error instanceof Gone;
      show(
        head(),
        el('p', { role: 'status' }, gone ? words.gone : words.failed),
        ...(gone
          ? []
          : [
              el(
                'div',
                { class: 'row' },
                button(words.retry, () => void start()),
              ),
            ]),
      );
    }
  }

  void start();
}

import type { SelfView } from '../../../live/protocol/outgoing.ts';
import { el, fill } from '../dom.ts';
import { missedNodes, partingNodes } from './ending.ts';
import { optionList, stemHeading } from './options.ts';
import { verdictNodes, verdictText } from './proof.ts';
import { type Actions, type PlayerSetup, show } from './screen.ts';

type Done = SelfView['done'][number];

/** A self-paced drill on one phone: which question is up is the player's own choice. */
export class OwnPace {
  readonly #setup: PlayerSetup;
  readonly #actions: Actions;
  readonly #waiting: () => Readonly<Record<string, string>>;
  #view: SelfView | null = null;
  /** The question on the screen; null for the end. */
  #at: string | null | undefined;

  constructor(setup: PlayerSetup, actions: Actions, waiting: () => Readonly<Record<string, string>>) {
    this.#setup = setup;
    this.#actions = actions;
    this.#waiting = waiting;
  }

  /** The room's view came, or an answer of this phone changed its state. */
  draw(view: SelfView): void {
    this.#view = view;
    if (this.#at === undefined || !this.#has(this.#at)) this.#at = this.#open() ?? null;
    this.#show();
  }

  #has(id: string | null): boolean {
    return id === null || (this.#view?.questions.some((question) => question.id === id) ?? false);
  }

  #done(id: string): Done | undefined {
    return this.#view?.done.find(({ questionId }) => questionId === id);
  }

  /** The first question without an answer. */
  #open(): string | undefined {
    const waiting = this.#waiting();
    return this.#view?.questions.find(({ id }) => !this.#done(id) && waiting[id] === undefined)?.id;
  }

  #go(): void {
    this.#at = this.#open() ?? null;
    this.#show();
    scrollTo(0, 0);
  }

  #show(): void {
    const view = this.#view;
    if (!view) return;
    const isEnd = this.#at === null || this.#at === undefined || view.phase === 'ended';
    if (isEnd) show(this.#end(view));
    else show(this.#question(view, this.#at as string), this.#spoken(this.#at as string));
  }

  #spoken(id: string): string {
    const { player } = this.#setup;
    const done = this.#done(id);
    if (done) return verdictText(done.result, player);
    return this.#waiting()[id] === undefined ? '' : player.kept;
  }

  #question(view: SelfView, id: string): Node[] {
    const { player, letters } = this.#setup;
    const n = view.questions.findIndex((question) => question.id === id);
    const question = view.questions[n];
    if (!question) return [];
    const done = this.#done(id);
    const waiting = this.#waiting()[id];
    const chosen = done?.chosen ?? waiting ?? null;
    const choose = chosen === null ? (optionId: string) => this.#actions.choose(id, optionId) : null;
    const next = el(
      'button',
      { type: 'button', class: 'button primary', click: () => this.#go() },
      this.#open() === undefined ? player.finish : player.next,
    );
    return [
      el(
        'p',
        { class: 'quiet' },
        fill(player.progress, { n: n + 1, total: view.questions.length }),
        this.#until(view),
      ),
      stemHeading(question),
      optionList(question, letters, player, { chosen, key: done?.result.keyId ?? null }, choose),
      ...(done ? verdictNodes(done.result, question.lang, player) : []),
      ...(!done && waiting !== undefined ? [el('p', { class: 'note' }, player.kept)] : []),
      ...(chosen === null ? [] : [el('div', { class: 'actions' }, next)]),
    ];
  }

  #until(view: SelfView): string {
    if (view.closesIn === null) return '';
    const at = new Date(Date.now() + view.closesIn);
    const isHindi = this.#setup.lang === 'hi';
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(isHindi ? 'hi-IN' : 'en-IN', options).format(at);
    // "रात 10:44" and not "10:44 pm", as Hindi papers write it.
    const hour = part(
      isHindi ? { hour: 'numeric', minute: '2-digit', dayPeriod: 'long' } : { timeStyle: 'short' },
    );
    const when = `${part({ dateStyle: 'long' })}, ${hour}`;
    return ` · ${fill(this.#setup.player.closesIn, { when })}`;
  }

  #end(view: SelfView): Node[] {
    const { player } = this.#setup;
    const waiting = Object.keys(this.#waiting()).length;
    const left = view.questions.length - view.done.length - waiting;
    const missed = view.done.flatMap(({ questionId, chosen, result }) => {
      const question = view.questions.find(({ id }) => id === questionId);
      return question && result.right !== true && !result.withdrawn ? [{ question, chosen, result }] : [];
    });
    return [
      ...(view.phase === 'ended' ? [el('p', { class: 'note' }, player.over)] : []),
      el('h1', { class: 'score', tabindex: '-1', 'data-focus': 'end' }, fill(player.end, view.score)),
      ...(waiting > 0 ? [el('p', { class: 'note' }, fill(player.keptMany, { n: waiting }))] : []),
      ...(left > 0 ? [el('p', {}, fill(player.notAnswered, { n: left }))] : []),
      ...(view.done.length > 0 ? missedNodes(missed, this.#setup) : []),
      ...partingNodes(this.#setup, this.#actions),
    ];
  }
}

import type { Question } from '../../../live/protocol/outgoing.ts';
import { el, fill, sign } from '../dom.ts';
import { badge, stemHeading } from '../room/options.ts';
import { quoteOf, sourceOf } from '../room/proof.ts';
import type { HostSetup, HostView } from './setup.ts';

type Reveal = NonNullable<HostView['reveal']>;

function bar(count: number, total: number): HTMLElement {
  const node = el('span', { class: 'spread-bar' });
  node.style.inlineSize = `${total === 0 ? 0 : Math.round((count / total) * 100)}%`;
  return el('span', { class: 'spread-line', 'aria-hidden': 'true' }, node);
}

function grid(question: Question, reveal: Reveal | null, { host, letters }: HostSetup): HTMLElement {
  const total = Object.values(reveal?.spread ?? {}).reduce((sum, n) => sum + n, 0);
  const list = el('ol', { class: 'options-grid', lang: question.lang });
  question.options.forEach(({ id, text }, n) => {
    const isKey = reveal !== null && reveal.proof.keyId === id;
    const count = reveal?.spread[id] ?? 0;
    list.append(
      el(
        'li',
        { class: isKey ? 'projected-option right' : 'projected-option' },
        badge(n, letters),
        el('span', { class: 'choice-text' }, text),
        ...(isKey ? [el('span', { class: 'sign' }, sign('tick'), ` ${host.right}`)] : []),
        ...(reveal
          ? [el('span', { class: 'spread' }, fill(host.chosen, { n: count })), bar(count, total)]
          : []),
      ),
    );
  });
  return list;
}

function proofNodes({ proof, withdrawn }: Reveal, lang: string, { host }: HostSetup): Node[] {
  if (withdrawn) return [el('p', {}, host.withdrawn)];
  return [quoteOf(proof, lang), sourceOf(proof, host.source, lang)];
}

function leaders(view: HostView, { host }: HostSetup): Node[] {
  if (!view.leaders || view.leaders.length === 0) return [];
  return [
    el('h2', {}, host.leaders),
    el(
      'ol',
      { class: 'leaders' },
      ...view.leaders.map(({ nickname, points }, _, all) => {
        const ahead = all.filter((other) => other.points > points).length;
        return el(
          'li',
          { value: String(ahead + 1) },
          el('span', {}, nickname),
          el('span', { class: 'quiet' }, fill(host.pointsOf, { n: points })),
        );
      }),
    ),
  ];
}

function names(view: HostView, { host }: HostSetup): Node[] {
  if (view.players.length === 0) return [el('p', { class: 'quiet' }, host.nobody)];
  return [
    el('h2', {}, fill(host.peopleCount, { n: view.players.length })),
    el('ul', { class: 'names' }, ...view.players.map(({ nickname }) => el('li', {}, nickname))),
  ];
}

/** The proof, and beside it who is in front where that is wanted. */
function afterAnswer(view: HostView, lang: string, setup: HostSetup): HTMLElement {
  const proof = view.reveal
    ? proofNodes(view.reveal, lang, setup)
    : [el('p', { class: 'note' }, setup.host.skippedText)];
  const front = leaders(view, setup);
  return el(
    'div',
    { class: 'after-answer' },
    el('div', {}, ...proof),
    ...(front.length > 0 ? [el('div', {}, ...front)] : []),
  );
}

function questionNodes(view: HostView, question: Question, setup: HostSetup): Node[] {
  return [
    stemHeading(question),
    grid(question, view.reveal, setup),
    ...(view.phase === 'revealed' ? [afterAnswer(view, question.lang, setup)] : []),
  ];
}

const heading = (text: string, focus: string) => el('h1', { tabindex: '-1', 'data-focus': focus }, text);

/** What stands in the middle of the projected screen. */
export function stageNodes(view: HostView, setup: HostSetup): Node[] {
  const { host } = setup;
  if (view.mode === 'paper') return [heading(host.paper, 'paper')];
  if (view.phase === 'ended') return [heading(host.ended, 'ended'), ...leaders(view, setup)];
  if (view.mode === 'self')
    return [
      heading(host.selfOpen, 'self'),
      el('p', {}, fill(host.selfCount, { n: view.answered })),
      ...names(view, setup),
    ];
  if (view.phase === 'lobby') return [heading(view.title, 'lobby'), ...names(view, setup)];
  return view.question ? questionNodes(view, view.question, setup) : [];
}

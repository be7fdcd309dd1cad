import type { DrillPage } from '../data.ts';
import { byId, el, fill, pageData, saveFile } from './dom.ts';
import { leadOf } from './host-token.ts';
import { callAsLeader } from './reports/signed.ts';
import { playerTable, questionNode, type ResultsSetup, teachAgainNodes } from './reports/tables.ts';
import type { PlayerResult, Results } from './reports/types.ts';

const setup = pageData<ResultsSetup>('words');
const drill = pageData<DrillPage>('drill');
const { devKey } = pageData<{ devKey: string }>('setup');
const { results: words, lang } = setup;
const path = `/v1/drills/${drill.pin}`;
const place = byId('results');
/** Shorter times that a teacher can choose, in days. */
const SHORTER = [1, 3, 7, 14];
const DAY = 86_400_000;

const call = <T>(method: string, at: string, body?: unknown) =>
  callAsLeader<T>(method, at, { pin: drill.pin, devKey, setup, body });

async function downloadCsv(): Promise<void> {
  const authorization = leadOf(drill.pin, devKey);
  if (!authorization) return;
  const response = await fetch(`${path}/results`, { headers: { authorization, accept: 'text/csv' } });
  if (!response.ok) return;
  saveFile(await response.blob(), `praman-${drill.pin}.csv`);
}

async function removePlayer(player: PlayerResult): Promise<void> {
  if (!confirm(fill(words.removeSure, { title: player.nickname }))) return;
  if ((await call('DELETE', `${path}/players/${player.playerId}`)) !== null) await draw();
}

async function deleteAll(): Promise<void> {
  if (!confirm(words.deleteSure)) return;
  if ((await call('DELETE', path)) === null) return;
  place.replaceChildren(el('h1', { tabindex: '-1' }, words.deleted), back());
  place.querySelector('h1')?.focus();
}

async function shorten(days: number): Promise<void> {
  if ((await call('PATCH', path, { retentionDays: days })) !== null) await draw();
}

const back = () => el('p', { class: 'back' }, el('a', { href: `/drills?lang=${lang}` }, words.back));
const button = (text: string, act: () => void) =>
  el('button', { type: 'button', class: 'button', click: () => act() }, text);

function keeping({ deleteAt }: Results): HTMLElement {
  const at = Date.parse(deleteAt);
  const when = new Intl.DateTimeFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', { dateStyle: 'long' }).format(at);
  const shorter = SHORTER.filter((days) => Date.now() + days * DAY < at);
  return el(
    'section',
    {},
    el('h2', {}, words.data),
    el('p', {}, fill(words.deleteAt, { when })),
    el(
      'div',
      { class: 'actions' },
      ...(shorter.length > 0 ? [el('span', { class: 'quiet' }, words.shorten)] : []),
      ...shorter.map((days) =>
        button(days === 1 ? words.tonight : fill(words.shortenDays, { n: days }), () => void shorten(days)),
      ),
      button(words.deleteNow, () => void deleteAll()),
    ),
  );
}

function summary({ players, questions }: Results): string {
  const counted = questions.filter(({ withdrawn }) => !withdrawn);
  const answered = counted.reduce((sum, question) => sum + question.answered, 0);
  const right = counted.reduce((sum, question) => sum + question.right, 0);
  const percent = answered === 0 ? 0 : Math.round((right / answered) * 100);
  return fill(words.summary, { players: players.length, questions: questions.length, percent });
}

async function draw(): Promise<void> {
  const results = await call<Results>('GET', `${path}/results`);
  if (!results) {
    place.replaceChildren();
    return;
  }
  const isEmpty = results.players.length === 0 || results.questions.every(({ answered }) => answered === 0);
  place.replaceChildren(
    el('h1', { lang: results.lang }, results.title),
    el('p', {}, isEmpty ? words.nobody : summary(results)),
    el(
      'div',
      { class: 'actions' },
      button(words.csv, () => void downloadCsv()),
      el('a', { class: 'button', href: `/d/${drill.pin}/sheet?lang=${lang}` }, words.print),
      button(words.refresh, () => void draw()),
    ),
    ...(isEmpty
      ? []
      : [
          el('section', {}, el('h2', {}, words.again), ...teachAgainNodes(results, setup)),
          el(
            'section',
            {},
            el('h2', {}, words.players),
            playerTable(results, setup, (one) => void removePlayer(one)),
          ),
          el(
            'section',
            {},
            el('h2', {}, words.questions),
            ...results.questions.map((question) => questionNode(question, setup)),
          ),
        ]),
    keeping(results),
    back(),
  );
}

await draw();

import { ApiProblem, callApi, problemText } from './api.ts';
import { byId, el, fill, pageData } from './dom.ts';
import { drillForm } from './drills/form.ts';
import { classNodes, drillList, madeNodes } from './drills/lists.ts';
import type { Choices, DrillsSetup, ListedClass, ListedDrill, MadeDrill } from './drills/types.ts';
import { keepHostToken } from './host-token.ts';
import { keyForm, ownerKey } from './owner-key.ts';

const setup = pageData<DrillsSetup>('words');
const { devKey } = pageData<{ devKey: string }>('setup');
const { make, classes: classWords, errors } = setup;
/** Days of claims among which those are sought whom a drill can be about. */
const ENTITY_DAYS = 30;
const MOST_ENTITIES = 40;
/** A drill takes so many stories. */
const MOST_ARTICLES = 15;

let key = ownerKey(devKey);

interface ListedClaim {
  readonly arguments: readonly {
    readonly fact?: { readonly type: string; readonly name?: string; readonly ref?: string };
  }[];
}

/** Those named in the claims of late, most often first. */
async function listEntities(): Promise<Choices['entities']> {
  const from = new Date(Date.now() - ENTITY_DAYS * 86_400_000).toISOString().slice(0, 10);
  const { claims } = await callApi<{ claims: ListedClaim[] }>('GET', `/v1/claims?from=${from}&limit=100`, {
    key,
  });
  const counts = new Map<string, { ref: string; name: string; n: number }>();
  for (const { fact } of claims.flatMap((claim) => claim.arguments)) {
    if (!fact?.ref || !fact.name) continue;
    const seen = counts.get(fact.ref);
    if (seen) seen.n++;
    else counts.set(fact.ref, { ref: fact.ref, name: fact.name, n: 1 });
  }
  return [...counts.values()].sort((a, b) => b.n - a.n).slice(0, MOST_ENTITIES);
}

function problemOf(error: unknown, noQuestions = make.noQuestions): HTMLElement {
  const isEmpty = error instanceof ApiProblem && error.code === 'no-questions';
  return el('p', { class: 'problem' }, isEmpty ? noQuestions : problemText(error, errors));
}

async function submit(body: object): Promise<void> {
  const { mode, items, source } = body as {
    mode: ListedDrill['mode'];
    items: number;
    source: { quizId?: string; articleIds?: readonly string[] };
  };
  const chosen = source.articleIds?.length ?? 1;
  if (chosen === 0 || chosen > MOST_ARTICLES) {
    byId('made').replaceChildren(el('p', { class: 'problem' }, make.chooseArticles));
    return;
  }
  try {
    const made = await callApi<MadeDrill>('POST', '/v1/drills', { key, body });
    keepHostToken(made.pin, made.hostToken);
    byId('made').replaceChildren(...madeNodes(made, mode, items, setup));
    await drawDrills();
  } catch (error) {
    byId('made').replaceChildren(
      problemOf(error, source.quizId === undefined ? make.noQuestions : make.noQuestionsLeft),
    );
  }
}

async function drawDrills(): Promise<void> {
  const { drills } = await callApi<{ drills: ListedDrill[] }>('GET', '/v1/drills', { key });
  const remove = (drill: ListedDrill) => {
    if (!confirm(fill(make.removeSure, { title: drill.title }))) return;
    void attempt(callApi('DELETE', `/v1/drills/${drill.pin}`, { key }).then(drawDrills));
  };
  byId('list').replaceChildren(drillList(drills, setup, remove));
}

/** Draws what changes with the classes: their list, and the choice of one in the form. */
async function drawAll(): Promise<void> {
  const [{ classes }, { quizzes }, { articles }, entities] = await Promise.all([
    callApi<{ classes: ListedClass[] }>('GET', '/v1/classes', { key }),
    callApi<{ quizzes: Choices['quizzes'][number][] }>('GET', '/v1/quizzes', { key }),
    callApi<{ articles: Choices['articles'][number][] }>('GET', '/v1/articles?limit=50', { key }),
    listEntities(),
    drawDrills(),
  ]);
  byId('make').replaceChildren(drillForm({ classes, quizzes, articles, entities }, setup, submit));
  byId('classes').replaceChildren(
    ...classNodes(classes, setup, {
      add: (name) => void attempt(callApi('POST', '/v1/classes', { key, body: { name } }).then(drawAll)),
      remove: (klass) => {
        if (confirm(fill(classWords.removeSure, { title: klass.name })))
          void attempt(callApi('DELETE', `/v1/classes/${klass.code}`, { key }).then(drawAll));
      },
    }),
  );
}

async function attempt(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => byId('made').replaceChildren(problemOf(error)));
}

function askKey(problem: string): void {
  byId('signed').hidden = true;
  byId('key-place').replaceChildren(
    keyForm(setup.key, problem, (typed) => {
      key = typed;
      void start();
    }),
  );
}

async function start(): Promise<void> {
  if (key === '') return askKey('');
  byId('key-place').replaceChildren(el('p', { class: 'quiet' }, setup.loading));
  try {
    await drawAll();
    byId('key-place').replaceChildren();
    byId('signed').hidden = false;
  } catch (error) {
    askKey(problemText(error, errors));
  }
}

await start();

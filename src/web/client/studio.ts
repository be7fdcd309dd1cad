import { callApi, problemText } from './api.ts';
import { byId, el, pageData, sign } from './dom.ts';
import { drawSharing } from './sharing.ts';
import { drawStory } from './story.ts';

interface Span {
  start: number;
  end: number;
  exact: string;
}
interface Claim {
  id: string;
  lang: string;
  text: string;
  kind: string;
  modality: string;
  negated: boolean;
  attribution: { source: string } | null;
  spans: Span[];
}
interface Item {
  id: string;
  claimId: string;
  stem: string;
  key: string;
  options: { id: string; text: string }[];
  evidence: Span;
  distractorReasons: { optionId: string; why: string }[];
}
interface Article {
  id: string;
  lang: string;
  title: string;
  text: string;
  sections: { kind: string; start: number; end: number }[];
}
interface Setup {
  lang: string;
  studio: Record<string, string> & {
    kinds: Record<string, string>;
    modalities: Record<string, string>;
    sharing: Parameters<typeof drawSharing>[2];
  };
  errors: { network: string; codes: Record<string, string> };
}

const DRAFT = 'praman.draft';
const KEY = 'praman.key';
const { studio, errors, lang } = pageData<Setup>('words');
const { devKey, sample } = pageData<{ devKey: string; sample: string }>('setup');
const word = (name: string) => (studio as Record<string, string>)[name] ?? '';

const form = byId<HTMLFormElement>('ask');
const field = byId<HTMLTextAreaElement>('text');
const status = byId('status');
const keyField = byId<HTMLInputElement>('key');

function remember(name: string, value: string, session = false): void {
  try {
    (session ? sessionStorage : localStorage).setItem(name, value);
  } catch {
    // A browser that keeps nothing still works; the draft is then lost on reload.
  }
}

function recall(name: string, session = false): string {
  try {
    return (session ? sessionStorage : localStorage).getItem(name) ?? '';
  } catch {
    return '';
  }
}

function say(text: string, problem = false): void {
  status.replaceChildren(...(text === '' ? [] : [el('p', { class: problem ? 'problem' : 'quiet' }, text)]));
}

/** Marks a claim in the story, among the claims and among the questions. */
function choose(claimId: string | null): void {
  for (const node of document.querySelectorAll<HTMLElement>('[data-claim]')) {
    const on = claimId !== null && (node.dataset.claim ?? '').split(' ').includes(claimId);
    node.classList.toggle('chosen', on);
  }
}

function tie(node: HTMLElement, claimId: string): HTMLElement {
  node.dataset.claim = claimId;
  node.addEventListener('mouseenter', () => choose(claimId));
  node.addEventListener('mouseleave', () => choose(null));
  node.addEventListener('focusin', () => choose(claimId));
  return node;
}

function reveal(claimId: string): void {
  choose(claimId);
  const words = document.querySelector<HTMLElement>(`mark[data-claim~="${claimId}"]`);
  openTab('story');
  words?.scrollIntoView({ block: 'center' });
}

function drawClaim(claim: Claim): HTMLElement {
  const notes = [
    studio.kinds[claim.kind] ?? claim.kind,
    studio.modalities[claim.modality] ?? claim.modality,
    ...(claim.negated ? [word('not')] : []),
    ...(claim.attribution
      ? [
          lang === 'hi'
            ? `${claim.attribution.source} ${word('says')}`
            : `${word('says')} ${claim.attribution.source}`,
        ]
      : []),
  ];
  const button = el(
    'button',
    { type: 'button', click: () => reveal(claim.id) },
    el('span', { class: 'words', lang: claim.lang }, claim.text),
    el('div', { class: 'quiet' }, notes.join(' · ')),
  );
  return tie(el('div', { class: 'claim' }, button), claim.id);
}

function drawItem(item: Item, itemLang: string): HTMLElement {
  const options = item.options.map((option) => {
    const why = item.distractorReasons.find((reason) => reason.optionId === option.id)?.why;
    const isKey = option.id === item.key;
    return el(
      'li',
      { class: isKey ? 'key' : '' },
      ...(isKey ? [sign('tick'), ` ${option.text}`] : [option.text]),
      ...(why ? [el('span', { class: 'quiet why' }, why)] : []),
    );
  });
  return tie(
    el(
      'article',
      { class: 'item', lang: itemLang },
      el('p', { class: 'stem' }, item.stem),
      el('ol', {}, ...options),
    ),
    item.claimId,
  );
}

function openTab(name: string): void {
  for (const tab of document.querySelectorAll<HTMLElement>('[data-tab]')) {
    const on = tab.dataset.tab === name;
    tab.setAttribute('aria-selected', String(on));
    byId(`pane-${tab.dataset.tab}`).dataset.open = String(on);
  }
}

let shown: { article: Article; quizId?: string } | null = null;

function draw(article: Article, claims: Claim[], items: Item[]): void {
  shown = { article };
  const story = byId('story');
  story.lang = article.lang;
  story.replaceChildren(...drawStory(article, claims, tie));
  byId('claims').replaceChildren(
    ...(claims.length > 0 ? claims.map(drawClaim) : [el('p', {}, word('noClaims'))]),
  );
  byId('quiz').replaceChildren(
    ...(items.length > 0
      ? items.map((item) => drawItem(item, article.lang))
      : [el('p', {}, word('noItems'))]),
  );
  byId<HTMLButtonElement>('publish').disabled = items.length === 0;
  byId('published').replaceChildren();
  form.hidden = true;
  byId('result').hidden = false;
  openTab('story');
}

async function read(): Promise<void> {
  const text = field.value;
  remember(DRAFT, text);
  say(word('reading'));
  try {
    const { article, claims, quiz } = await callApi<{
      article: Article;
      claims: Claim[];
      quiz: { items: Item[] };
    }>('POST', '/v1/preview', { body: { text } });
    say('');
    draw(article, claims, quiz.items);
    byId('tab-story').focus();
  } catch (error) {
    say(problemText(error, errors), true);
  }
}

async function publish(button: HTMLButtonElement): Promise<void> {
  const key = keyField.value.trim();
  const note = byId('published');
  if (!shown || key === '') {
    keyField.focus();
    return;
  }
  remember(KEY, key, true);
  button.disabled = true;
  note.textContent = word('publishing');
  try {
    const { article } = await callApi<{ article: { id: string } }>('POST', '/v1/articles', {
      key,
      body: { text: shown.article.text },
    });
    const quiz = await callApi<{ id: string }>('POST', '/v1/quizzes', {
      key,
      body: { articleIds: [article.id], items: 10 },
    });
    await callApi('PATCH', `/v1/quizzes/${quiz.id}`, { key, body: { status: 'published' } });
    note.replaceChildren(
      `${word('published')}: `,
      el('a', { href: `/q/${quiz.id}` }, word('open')),
      drawSharing(quiz.id, key, studio.sharing),
    );
  } catch (error) {
    button.disabled = false;
    note.textContent = problemText(error, errors);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void read();
});
field.addEventListener('input', () => {
  remember(DRAFT, field.value);
  byId('saved').hidden = field.value === '';
});
byId('sample').addEventListener('click', () => {
  field.value = sample;
  void read();
});
byId('again').addEventListener('click', () => {
  byId('result').hidden = true;
  form.hidden = false;
  field.focus();
});
for (const tab of document.querySelectorAll<HTMLElement>('[data-tab]'))
  tab.addEventListener('click', () => openTab(tab.dataset.tab ?? 'story'));
const publishing = byId<HTMLButtonElement>('publish');
publishing.addEventListener('click', () => void publish(publishing));
keyField.value = recall(KEY, true) || devKey;
field.value = recall(DRAFT);

import { ApiProblem } from './api.ts';
import { byId, el } from './dom.ts';
import { keepOwnerKey, ownerKey } from './owner-key.ts';
import { drawStory } from './story.ts';
import { drawClaims, showAskable } from './studio/claims-pane.ts';
import { correct } from './studio/correct-story.ts';
import { given, keepDraft, restoreDraft } from './studio/draft.ts';
import { type Change, dropped, moved, replaced, taken, wordsOf } from './studio/edits.ts';
import { keepFocus } from './studio/focus.ts';
import { drawFoot } from './studio/foot.ts';
import { editItem } from './studio/item-editor.ts';
import { asked, drawItems, drawSensitive } from './studio/items-pane.ts';
import { addOwn, type OwnItem } from './studio/own-items.ts';
import { writeOwn } from './studio/own-question.ts';
import { publishedLine, showDay } from './studio/published.ts';
import { previewAsReader } from './studio/reader-preview.ts';
import { remember } from './studio/remember.ts';
import { showResults } from './studio/results.ts';
import {
  changeQuiz,
  findQuizOf,
  type Given,
  makeQuiz,
  openArticle,
  openQuiz,
  preview,
  storeStory,
} from './studio/server.ts';
import { devKey, explain, sample, words } from './studio/setup.ts';
import { showSharing } from './studio/show-sharing.ts';
import { choose, openTab, tie } from './studio/ties.ts';
import type { ItemEdit, Quiz, Work } from './studio/types.ts';
import { drawUnasked } from './studio/unasked.ts';
import { drawWorkList } from './studio/work-list.ts';

const form = byId<HTMLFormElement>('ask');
const field = byId<HTMLTextAreaElement>('text');
const status = byId('status');
const saved = byId('saved-note');

let key = ownerKey(devKey);
let work: Work | null = null;
let undoable: (readonly ItemEdit[])[] = [];
let isSensitive = false;

function say(text: string, problem = false): void {
  status.replaceChildren(...(text === '' ? [] : [el('p', { class: problem ? 'problem' : 'quiet' }, text)]));
  // What was pressed may stand at the foot of a long page.
  if (problem) status.scrollIntoView({ block: 'nearest' });
}

/** Draws the desk again and leaves the focus where it was. */
function draw(): void {
  if (!work) return;
  const focusAgain = keepFocus();
  const { article, claims, items, quiz } = work;
  const story = byId('story');
  const title = byId('desk-title');
  story.lang = title.lang = article.lang;
  title.textContent = quiz?.title || article.title || words.list.untitled;
  story.replaceChildren(...publishedLine(article), ...drawStory(article, claims, tie));
  byId('claims').replaceChildren(...drawClaims(claims, quiz ? actions.own : null));
  byId('quiz').replaceChildren(
    ...(isSensitive
      ? drawSensitive(key === '' ? null : askSensitive)
      : drawItems(items, quiz ? actions : null)),
    ...(quiz ? drawUnasked({ claims, items, quizId: quiz.id, key, own: actions.own }) : []),
  );
  byId('foot').replaceChildren(...drawFoot(work, { key, canUndo: undoable.length > 0 }, footActions));
  form.hidden = true;
  byId('work-list').hidden = true;
  byId('result').hidden = false;
  focusAgain();
}

function put(next: Work): void {
  work = next;
  say('');
  draw();
}

/** Sends a change of the quiz; while it is on its way and when it is done, a quiet note says so. */
async function send(change: Parameters<typeof changeQuiz>[2]): Promise<Quiz> {
  if (!work?.quiz) throw new Error('no quiz on the desk');
  saved.textContent = words.saving;
  try {
    const quiz = await changeQuiz(work.quiz.id, key, change);
    saved.textContent = words.saved;
    put({ ...work, quiz, items: quiz.items });
    return quiz;
  } catch (error) {
    saved.textContent = explain(error);
    throw error;
  }
}

function apply(change: Change | null): void {
  if (!change) return;
  send({ items: change.edits }).then(
    () => {
      undoable.push(change.back);
      draw();
    },
    () => {},
  );
}

const actions = {
  edit: (item: Work['items'][number]) => {
    if (!work?.quiz) return;
    const before = wordsOf(item);
    editItem({
      item,
      article: work.article,
      quizId: work.quiz.id,
      key,
      save: async (edit) => {
        await send({ items: [edit] });
        undoable.push([before]);
        draw();
      },
    });
  },
  drop: (item: Work['items'][number]) => apply(dropped(item)),
  replace: (item: Work['items'][number]) => apply(work && replaced(work.items, item)),
  move: (item: Work['items'][number], by: -1 | 1) => apply(work && moved(work.items, item, by)),
  take: (item: Work['items'][number]) => apply(work && taken(work.items, item)),
  writeOwn: () => {
    openTab('claims');
    showAskable();
  },
  own: (claim: Work['claims'][number]) => {
    const quiz = work?.quiz;
    if (quiz) void writeOwn({ claim, quizId: quiz.id, key, save: addQuestion }, (text) => say(text, true));
  },
};

/** Adds a question of the editor's own; undoing it drops it. */
async function addQuestion(own: OwnItem): Promise<void> {
  if (!work?.quiz) return;
  const known = new Set(work.items.map(({ id }) => id));
  const quiz = await addOwn(work.quiz.id, key, own);
  saved.textContent = words.saved;
  put({ ...work, quiz, items: quiz.items });
  const made = quiz.items.find(({ id }) => !known.has(id));
  if (made) undoable.push([{ id: made.id, drop: true }]);
  openTab('quiz');
  draw();
}

function askSensitive(): void {
  if (work) void makeQuizFor(work, true).catch((error: unknown) => say(explain(error), true));
}

const footActions = {
  publish: () => void send({ status: 'published' }).then(footActions.share, () => {}),
  share: () => {
    if (work?.quiz) showSharing(work.quiz.id, key);
  },
  withdraw: () => void send({ status: 'withdrawn' }).catch(() => {}),
  rename: (title: string) => void send({ title }).catch(() => {}),
  undo: () => {
    const back = undoable.pop();
    if (back) void send({ items: back }).catch(() => undoable.push(back));
  },
  preview: () => {
    if (work?.quiz)
      previewAsReader(
        work.quiz,
        asked(work.items).filter(({ status: state }) => state !== 'withdrawn'),
      );
  },
  correct: () => {
    if (work) correct(work, key, put);
  },
  results: () => {
    if (work?.quiz) void showResults(work.quiz.id, key);
  },
  signIn: (ownKey: string) => {
    key = ownKey;
    void read(work ? { text: work.article.text, day: work.article.publishedAt } : given());
  },
};

/** Makes the draft of a stored story and puts both on the desk; a story that asks for care is shown alone. */
async function makeQuizFor(found: Work, sensitive: boolean): Promise<void> {
  isSensitive = false;
  try {
    const quizId = await makeQuiz(found.article.id, key, sensitive);
    remember('quiz', quizId);
    put(await openQuiz(quizId, key));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'sensitive-story') throw error;
    isSensitive = true;
    put(found);
  }
}

/** Puts a stored story on the desk with its quiz: the one that is there, else a new one. */
async function openStored(articleId: string): Promise<void> {
  const known = await findQuizOf(articleId, key);
  if (known) {
    remember('quiz', known);
    return put(await openQuiz(known, key));
  }
  const found = await openArticle(articleId, key);
  remember('article', articleId);
  await makeQuizFor(found, false);
}

/** Reads what is in the field: stored where there is a key, else only shown. */
async function read(story: Given): Promise<void> {
  undoable = [];
  isSensitive = false;
  say(words.reading);
  try {
    if (key === '') {
      const seen = await preview(story);
      isSensitive = seen.isSensitive;
      put(seen.work);
    } else await openStored(await storeStory(story, key, () => say(words.readingLong)));
    // A story without questions needs a word of its editor first.
    const first = work?.items.length === 0 ? 'quiz' : 'story';
    openTab(first);
    byId(`tab-${first}`).focus();
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'unauthorised') {
      keepOwnerKey('');
      key = '';
    }
    say(explain(error), true);
  }
}

function showList(): void {
  byId('work-list').hidden = key === '';
  if (key !== '')
    void drawWorkList(byId('work-list'), key, {
      openQuiz: (id) => void open('quiz', id),
      openArticle: (id) => void open('article', id),
    });
}

/** Puts a stored quiz or story on the desk. */
async function open(what: 'quiz' | 'article', id: string): Promise<void> {
  undoable = [];
  say(words.opening);
  try {
    if (what === 'article') return await openStored(id);
    put(await openQuiz(id, key));
    remember('quiz', id);
  } catch (error) {
    say(explain(error), true);
    showList();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  keepDraft();
  void read(given());
});
field.addEventListener('input', () => {
  keepDraft();
  byId('saved').hidden = field.value === '';
});
byId('published').addEventListener('change', keepDraft);
byId('sample').addEventListener('click', () => {
  field.value = sample.text;
  showDay(sample.day);
  void read(given());
});
byId('again').addEventListener('click', () => {
  work = null;
  remember(null);
  say('');
  byId('result').hidden = true;
  form.hidden = false;
  showList();
  field.focus();
});
for (const tab of document.querySelectorAll<HTMLElement>('[data-tab]'))
  tab.addEventListener('click', () => openTab(tab.dataset.tab ?? 'story'));
document.addEventListener('scroll', () => choose(null), { capture: true, passive: true });

restoreDraft();
const asksFor = new URL(location.href).searchParams;
const [quizId, articleId] = [asksFor.get('quiz'), asksFor.get('article')];
if (key !== '' && quizId) void open('quiz', quizId);
else if (key !== '' && articleId) void open('article', articleId);
else showList();

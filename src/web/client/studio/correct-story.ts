import { el, fill } from '../dom.ts';
import { button, dialogFoot, openDialog } from './dialog.ts';
import { correctStory, openArticle, openQuiz } from './server.ts';
import { explain, words } from './setup.ts';
import type { Work } from './types.ts';

function list(title: string, lines: readonly string[], lang: string): Node[] {
  return lines.length === 0
    ? []
    : [el('h3', {}, title), el('ul', { lang }, ...lines.map((line) => el('li', {}, line)))];
}

/** What fell between two states of the desk. */
function fallen(before: Work, after: Work): { claims: string[]; items: string[] } {
  const standing = new Set(after.claims.map(({ id }) => id));
  const live = (work: Work) => work.items.filter(({ status }) => status === 'live' || status === 'corrected');
  const asked = new Set(live(after).map(({ id }) => id));
  return {
    claims: before.claims.filter(({ id }) => !standing.has(id)).map(({ text }) => text),
    items: live(before)
      .filter(({ id }) => !asked.has(id))
      .map(({ stem }) => stem),
  };
}

/** Opens the correction of a story: its new version goes in, what fell with it comes out. */
export function correct(work: Work, key: string, done: (after: Work) => void): void {
  const text = el('textarea', {
    rows: '14',
    lang: work.article.lang,
    'aria-label': words.story,
  }) as HTMLTextAreaElement;
  text.value = work.article.text;
  const day = el('input', { type: 'date', id: 'corrected-day' }) as HTMLInputElement;
  day.value = work.article.publishedAt?.slice(0, 10) ?? '';
  const status = el('div', { role: 'status' });

  async function send(): Promise<void> {
    submit.disabled = true;
    status.replaceChildren(el('p', { class: 'quiet' }, words.saving));
    try {
      const counts = await correctStory(work.article.id, { text: text.value, day: day.value }, key);
      const after = work.quiz ? await openQuiz(work.quiz.id, key) : await openArticle(work.article.id, key);
      const lost = fallen(work, after);
      text.hidden = true;
      when.hidden = true;
      submit.hidden = true;
      status.replaceChildren(
        el('p', {}, fill(words.correct.done, { ...counts })),
        ...(lost.claims.length === 0 ? [el('p', {}, words.correct.none)] : []),
        ...list(words.correct.fallen, lost.claims, after.article.lang),
        ...list(words.correct.items, lost.items, after.article.lang),
      );
      done(after);
    } catch (error) {
      submit.disabled = false;
      status.replaceChildren(el('p', { class: 'problem' }, explain(error)));
    }
  }

  const when = el('p', { class: 'published' }, el('label', { for: day.id }, words.day), day);
  const submit = button(words.correct.send, () => void send(), true);
  const dialog = openDialog(
    words.correct.title,
    el('p', {}, words.correct.lead),
    text,
    when,
    status,
    dialogFoot(
      submit,
      button(words.preview.close, () => dialog.close()),
    ),
  );
}

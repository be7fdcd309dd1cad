import { byId, el, fill } from '../dom.ts';
import { uiLang, words } from './setup.ts';
import type { Article } from './types.ts';

const field = () => byId<HTMLInputElement>('published');

/** Today where the editor sits, as an ISO day. */
function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** Puts a day of publication into its field: the one given, else today. */
export function showDay(day: string | null = null): void {
  field().value = day ?? today();
}

/** The day of publication as the editor gave it, as an ISO day; undefined where the field was emptied. */
export function givenDay(): string | undefined {
  return field().value || undefined;
}

/** An ISO day in words. */
function inWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const shown = new Intl.DateTimeFormat(uiLang === 'hi' ? 'hi-IN-u-nu-latn' : 'en-GB', { dateStyle: 'long' });
  return shown.format(new Date(year, month - 1, day));
}

/** A line that says when a story was published and what other day its dateline tells; none where the first is not known. */
export function publishedLine({ publishedAt, dateline }: Pick<Article, 'publishedAt' | 'dateline'>): Node[] {
  if (!publishedAt) return [];
  const day = inWords(publishedAt);
  const told = dateline?.day ? inWords(dateline.day) : day;
  const line = told === day ? fill(words.dayShown, { day }) : fill(words.dayTold, { day, told });
  return [el('p', { class: 'quiet published-on' }, line)];
}

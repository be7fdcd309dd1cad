import { byId, el, fill } from '../dom.ts';
import { uiLang, words } from './setup.ts';

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

/** A line that says when a story was published; none where that is not known. */
export function publishedLine(publishedAt: string | undefined): Node[] {
  if (!publishedAt) return [];
  const [year, month, day] = publishedAt.slice(0, 10).split('-').map(Number) as [number, number, number];
  const shown = new Intl.DateTimeFormat(uiLang === 'hi' ? 'hi-IN-u-nu-latn' : 'en-GB', { dateStyle: 'long' });
  const date = shown.format(new Date(year, month - 1, day));
  return [el('p', { class: 'quiet published-on' }, fill(words.dayShown, { day: date }))];
}

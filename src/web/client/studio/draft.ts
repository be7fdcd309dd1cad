import { byId } from '../dom.ts';
import { keep, recall } from '../kept.ts';
import { givenDay, showDay } from './published.ts';
import type { Given } from './server.ts';

const TEXT = 'praman.draft';
const DAY = 'praman.draft.day';
const field = () => byId<HTMLTextAreaElement>('text');

/** What the form holds. */
export function given(): Given {
  return { text: field().value, day: givenDay() };
}

/** Keeps what the form holds in this browser. */
export function keepDraft(): void {
  keep(TEXT, field().value);
  keep(DAY, givenDay() ?? null);
}

/** Puts back what was kept; the day of an empty form is today. */
export function restoreDraft(): void {
  field().value = recall<string>(TEXT) ?? '';
  showDay(field().value === '' ? null : recall<string>(DAY));
}

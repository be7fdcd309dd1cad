import { keptBy } from '../kept.ts';
import { Screened, Screens } from './screen.ts';

/** What is put for what a pattern finds: words, with `$1` for a group, or what a function makes of the match. */
type Put = string | ((found: string, ...parts: never[]) => string);

/** A change of some words of a text. */
export interface Edit {
  readonly pattern: RegExp;
  readonly to: Put;
}

/** The screens of each list, worked out once. */
const screensOf = keptBy((edits: readonly Edit[]) => new Screens(edits.map(({ pattern }) => pattern)));

function replaced(text: string, pattern: RegExp, to: Put): string {
  return typeof to === 'string'
    ? text.replace(pattern, to)
    : text.replace(pattern, to as (found: string) => string);
}

/** A text with the edits made, one after the other. A pattern that the text cannot match is not even compiled. */
export function edited(text: string, edits: readonly Edit[]): string {
  let told = new Screened(text);
  const screens = screensOf(edits);
  for (let at = screens.next(told, 0); at >= 0; at = screens.next(told, at + 1)) {
    const { pattern, to } = edits[at] as Edit;
    const next = replaced(told.text, told.patternFor(pattern), to);
    if (next !== told.text) told = new Screened(next);
  }
  return told.text;
}

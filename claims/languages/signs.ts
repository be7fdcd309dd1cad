import { keptBy } from '../kept.ts';
import { Screened, Screens } from './screen.ts';

/** A sign in the words of a text that something is wrong with it. Its `pattern` is cheap: most texts end there. */
export interface Sign {
  readonly id: string;
  readonly pattern: RegExp;
  /** What stands there too. */
  readonly beside?: RegExp;
  /** What stands there when nothing is wrong. */
  readonly unless?: RegExp;
}

/** The screens of each list, worked out once. */
const screensOf = keptBy((signs: readonly Sign[]) => new Screens(signs.map(({ pattern }) => pattern)));

function shows(screened: Screened, { pattern, beside, unless }: Sign): boolean {
  const holds = (one: RegExp) => screened.patternFor(one).test(screened.text);
  return (
    holds(pattern) && (beside === undefined || holds(beside)) && !(unless !== undefined && holds(unless))
  );
}

/** Whether a text shows one of the signs. */
export function showsAny(text: string, signs: readonly Sign[]): boolean {
  const screened = new Screened(text);
  const screens = screensOf(signs);
  for (let at = screens.next(screened, 0); at >= 0; at = screens.next(screened, at + 1))
    if (shows(screened, signs[at] as Sign)) return true;
  return false;
}

import { keptBy } from '../kept.ts';
import { mayMatch, Screened, screenOf } from './screen.ts';

/** A sign in the words of a text that something is wrong with it. Its `pattern` is cheap: most texts end there. */
export interface Sign {
  readonly id: string;
  readonly pattern: RegExp;
  /** What stands there too. */
  readonly beside?: RegExp;
  /** What stands there when nothing is wrong. */
  readonly unless?: RegExp;
}

/** What a text must hold to show each sign of a list: worked out once for each list. */
const screensOf = keptBy((signs: readonly Sign[]) =>
  signs.map((sign) => ({ sign, screen: screenOf(sign.pattern) })),
);

function shows(screened: Screened, { pattern, beside, unless }: Sign): boolean {
  const holds = (one: RegExp) => screened.patternFor(one).test(screened.text);
  return (
    holds(pattern) && (beside === undefined || holds(beside)) && !(unless !== undefined && holds(unless))
  );
}

/** Whether a text shows one of the signs. */
export function showsAny(text: string, signs: readonly Sign[]): boolean {
  const screened = new Screened(text);
  for (const { sign, screen } of screensOf(signs))
    if (mayMatch(screened, screen) && shows(screened, sign)) return true;
  return false;
}

import type { Reading } from '../../../../model.ts';
import { A_YEAR } from '../../calendar.ts';

/** A name within a sentence, or at its head where another word follows with a capital. */
const NAME =
  /(?<![\p{L}-])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}[\p{L}\d'’&.-]*(?: \p{Lu}[\p{L}\d'’&.-]*)*/gu;
/** Of what a saying is, so many names in it tell. */
const ENOUGH = 2;

/** A figure and a name in so many words tell it too: "Mexico would not accept tariffs of 30 percent". */
const FIGURE = /(?<![\p{L}\d-])[$£€₹]?\d[\d,.]*(?!\p{L})/u;
const FEWEST = 9;

/** Kinds of claims that are of one event, or of what was said of it. */
const OF_EVENT: ReadonlySet<string> = new Set(['event', 'statement', 'commitment', 'evaluation']);

/** Whether a claim names enough beside the answer to say by itself of which event it is: in sport, teams meet often. */
export function saysWhich({ claim, form }: Reading, argument: number, isSport: boolean): boolean {
  if (!OF_EVENT.has(claim.kind) || A_YEAR.test(claim.text)) return true;
  if (claim.kind !== 'statement') return !isSport;
  const asked = claim.arguments[form.slots[argument]?.within ?? argument]?.text ?? '';
  const said = claim.text.replace(asked, ' ').trimStart().slice(1);
  const names = (said.match(NAME) ?? []).length;
  return names >= ENOUGH || (names > 0 && FIGURE.test(said) && said.split(' ').length >= FEWEST);
}

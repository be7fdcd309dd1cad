import { byRef, matchDemonym } from '../../../catalogue/lookup.ts';
import type { Argument, Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';

/** Bodies of which each country has its own. */
const OWN =
  /^(?:police|troops|forces|army|navy|air force|government|parliament|lawmakers|officials|prosecutors|authorities|supreme court|central bank|coastguard|coast guard|military|intelligence|customs|investigators|scientists|astronomers|archaeologists|researchers|engineers|fishermen|farmers|carmaker|chipmaker|airline)\b/iu;

/** Whether words begin with a body of which each country has its own: "police said". */
export function isOwnBody(words: string): boolean {
  return OWN.test(words);
}

/** "German police": the adjective that says of which country, as the name of it; null for others. */
export function nationOf({ claim, form }: Reading, at: number): Argument | null {
  const argument = claim.arguments[at];
  if (!argument || argument.fact || form.slots[at]?.within !== undefined) return null;
  const words = argument.text.split(' ');
  const found = matchDemonym(words.slice(0, 2).map(fold), 0, 'en');
  const entry = found ? byRef(found.ref) : undefined;
  if (!found || !entry || !/^\p{Lu}/u.test(argument.text)) return null;
  const text = words.slice(0, found.length).join(' ');
  const rest = words.slice(found.length).join(' ');
  if (!OWN.test(rest) || / \p{Lu}\p{Ll}+ \p{Lu}/u.test(rest)) return null;
  const { start } = argument.span;
  return {
    role: argument.role,
    text,
    span: { start, end: start + text.length, exact: text },
    fact: { type: 'entity', class: 'place', name: entry.en, ref: entry.ref, category: 'country' },
  };
}

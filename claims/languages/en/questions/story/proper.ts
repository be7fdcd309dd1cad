import type { Reading } from '../../../../model.ts';

/** Shorter names may be initials of anything. */
const SHORTEST = 3;

/** Whether a name stands somewhere within a sentence: only a name keeps its capital there. */
export function isProperIn(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = !/^[\p{L}\d]/u.test(text.slice(at + name.length, at + name.length + 1));
    if (isWhole && /\p{Ll},? $/u.test(text.slice(Math.max(0, at - 3), at))) return true;
  }
  return false;
}

/** Whether a claim names something beside the answer that no list knows: "Electrolux" in a story of Electrolux. */
export function namesUnlisted({ claim, form }: Reading, at: number, text: string): boolean {
  const outer = form.slots[at]?.within;
  return claim.arguments.some(({ fact }, i) => {
    if (i === at || fact?.type !== 'entity' || fact.class === 'place') return false;
    const within = form.slots[i]?.within;
    if (within === at || i === outer || (within !== undefined && within === outer)) return false;
    return fact.name.length >= SHORTEST && /^\p{Lu}/u.test(fact.name) && isProperIn(text, fact.name);
  });
}

import type { ItemView, Rule } from '../types.ts';

/** After a joiner a question word opens a second question; elsewhere in English it is a relative. */
function asked({ stem: { words }, lists, lang }: ItemView): number {
  const places = words.flatMap((word, i) => (lists.asking.has(word) ? [i] : []));
  if (lang === 'hi') return places.length;
  const isSecond = (at: number) =>
    lists.joiners.has(words[at - 1] ?? '') || lists.joiners.has(words[at - 2] ?? '');
  return places.filter((at, i) => i === 0 || isSecond(at)).length;
}

/** One question: one question word and a question mark at the end. */
export const oneQuestion: Rule = {
  id: 'one-question',
  number: 14,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guidelines 3 and 15; Moore et al., SAQUET: unfocused stem',
  check(item) {
    const text = item.stem.text.trim();
    if (!/[?？]["'”’)]*$/u.test(text)) return { reason: 'no-question' };
    const count = asked(item);
    if (count === 0) return { reason: 'no-question-word' };
    const marks = text.match(/[?？]/gu)?.length ?? 0;
    return count > 1 || marks > 1 ? { reason: 'two-questions' } : null;
  },
};

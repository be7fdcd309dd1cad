import { lightStem } from '../../../text/stem.ts';
import type { Rule } from '../types.ts';

const SHORTEST_STEM = 3;

function stems(words: readonly string[]): string[] {
  return words.filter((word) => !/^\d/u.test(word)).map(lightStem);
}

/** Words that begin alike: हथियार and हथियारबंद, Russia and Russian. */
function echoes(a: string, b: string): boolean {
  if (a === b) return a.length > 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > SHORTEST_STEM && long.startsWith(short);
}

/** No word of the stem comes back, in whatever form, in the key alone. */
export const stemEcho: Rule = {
  id: 'stem-echo',
  number: 16,
  severity: 'flag',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 28: clang associations; Moore et al., SAQUET: word repeats',
  check({ stem, key, others }) {
    if (!key) return undefined;
    const asked = stems(stem.content);
    const found = stems(key.content).filter((word) => asked.some((other) => echoes(word, other)));
    if (found.length === 0) return null;
    const elsewhere = stems(others.flatMap((option) => option.content));
    const echo = found.find((word) => !elsewhere.some((other) => echoes(word, other)));
    return echo ? { reason: 'echo', about: echo } : null;
  },
};

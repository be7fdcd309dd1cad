import type { Rule } from '../types.ts';

/** No vague frequency, in the stem or in an option. */
export const noVague: Rule = {
  id: 'no-vague',
  number: 19,
  severity: 'flag',
  source: 'Moore et al., SAQUET: vague terms',
  check({ stem, options, lists }) {
    for (const { words } of [stem, ...options]) {
      const at = lists.vague.find(words);
      if (at >= 0)
        return { reason: 'vague', about: words.slice(at, at + lists.vague.lengthAt(words, at)).join(' ') };
    }
    return null;
  },
};

import { barePlace } from '../bare-place.ts';
import { openPronoun, relativeTime, wordsWithoutNames } from '../standing.ts';
import type { ItemView, Rule } from '../types.ts';

/** "Both countries" is told where two names are joined before it. */
function untoldBoth({ stem: { words }, lists }: ItemView): string | null {
  const at = lists.both.find(words);
  if (at < 0 || words.slice(0, at).some((word) => lists.joiners.has(word))) return null;
  return words.slice(at, at + lists.both.lengthAt(words, at)).join(' ');
}

/** Understood without the article: no today, no "according to the article", no open pronoun. */
export const standsAlone: Rule = {
  id: 'stands-alone',
  number: 11,
  severity: 'reject',
  source:
    'Haladyna, Downing & Rodriguez 2002, guidelines 7 and 14: each item independent, the central idea in the stem',
  check(item) {
    const { lists } = item;
    const words = wordsWithoutNames(item);
    if (lists.articleTalk.find(words) >= 0) return { reason: 'speaks-of-article' };
    const at = lists.pointing.find(words);
    if (at >= 0)
      return {
        reason: 'points-outside',
        about: words.slice(at, at + lists.pointing.lengthAt(words, at)).join(' '),
      };
    const both = untoldBoth(item);
    if (both) return { reason: 'both-not-named', about: both };
    const bare = barePlace(item);
    if (bare) return { reason: 'points-outside', about: bare };
    const relative = relativeTime(item);
    if (relative) return { reason: 'points-outside', about: relative };
    const pronoun = openPronoun(item);
    return pronoun ? { reason: 'open-pronoun', about: pronoun } : null;
  },
};

import { barePlace } from '../bare-place.ts';
import { hasDateline } from '../kicker.ts';
import { openPronoun, relativeTime, wordsWithoutNames } from '../standing.ts';
import type { ItemView, Rule } from '../types.ts';

/** "Both countries" is told where two names are joined before it. */
function untoldBoth({ stem: { words }, lists }: ItemView): string | null {
  const at = lists.both.find(words);
  if (at < 0 || words.slice(0, at).some((word) => lists.joiners.has(word))) return null;
  return words.slice(at, at + lists.both.lengthAt(words, at)).join(' ');
}

/** "Today", "last week", "here": under a date at the head of the stem those of time are understood. */
function pointsOutside({ lists, stem }: ItemView, words: readonly string[]): string | null {
  const isDated = hasDateline(stem.text);
  for (let at = 0; at < words.length; at++) {
    const length = lists.pointing.lengthAt(words, at);
    const phrase = words.slice(at, at + length).join(' ');
    if (length > 0 && !(isDated && !lists.undated.has(phrase))) return phrase;
  }
  return null;
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
    const pointing = pointsOutside(item, words);
    if (pointing) return { reason: 'points-outside', about: pointing };
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

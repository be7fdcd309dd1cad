import { graphemes } from '../normalise.ts';
import type { ItemView, SetRule } from '../types.ts';
import { isTooMany } from './share.ts';

function isKeyLongest({ key, others }: ItemView): boolean {
  if (!key || others.length === 0) return false;
  const own = graphemes(key.text);
  return others.every(({ text }) => graphemes(text) < own);
}

/** The longest option is the key in no more than two of five items. */
export const longestIsKey: SetRule = {
  id: 'longest-is-key',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 24: options about equal in length',
  check(items) {
    const found = items.flatMap((item, at) => (isKeyLongest(item) ? [at] : []));
    return isTooMany(found.length, items.length) ? [{ reason: 'longest-is-key', items: found }] : [];
  },
};

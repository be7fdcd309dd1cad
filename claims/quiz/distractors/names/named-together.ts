import { byRef } from '../../../catalogue/lookup.ts';
import type { Entity } from '../../../model.ts';
import { once } from '../../../once.ts';
import { foldPhrase } from '../../../text/fold.ts';

const AND = ['और', 'व', 'तथा', 'एवं'].map(foldPhrase);

/** The names of an entity that a folded text holds, as they stand in it. */
function toldNames({ name, ref }: Entity, told: string): readonly string[] {
  const entry = ref === undefined ? undefined : byRef(ref);
  const names = entry ? [name, entry.hi, ...entry.aliases] : [name];
  return [...new Set(names.map(foldPhrase))].filter((one) => told.includes(` ${one} `));
}

/** "भारत और नेपाल के बीच": two that stand against each other, or on two sides. */
const BETWEEN = / के बीच /u;
const BEHIND = ' के बीच '.length;

function isJoined(first: string, second: string, told: string): boolean {
  return AND.some((and) => {
    const pair = ` ${first} ${and} ${second} `;
    const at = told.indexOf(pair);
    return at >= 0 && !BETWEEN.test(told.slice(at + pair.length - 1, at + pair.length - 1 + BEHIND));
  });
}

/**
 * "मालदीव और यूएई में फंसे": what a Hindi story tells of two places together may be true of either, also where it
 * names but one of them. Tells of which others that holds beside the key; `told` is the folded story, a space on either side.
 */
export function namedTogetherWith(key: Entity, told: () => string): (other: Entity) => boolean {
  const own = once(() => toldNames(key, told()));
  return (other) => {
    if (key.class !== 'place' || other.class !== 'place') return false;
    const others = toldNames(other, told());
    const isBeside = (one: string) =>
      others.some((name) => isJoined(one, name, told()) || isJoined(name, one, told()));
    return others.length > 0 && own().some(isBeside);
  };
}

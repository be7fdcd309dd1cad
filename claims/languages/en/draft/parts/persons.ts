import { ROLES } from '../../lexicon/closed.ts';
import { isGivenName } from '../../lexicon/people.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import type { Word } from '../../tag/word.ts';

const TITLE = /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|prof)$/u;
/** Nouns before a name that only people bear, beside the offices. */
const PERSON_BEFORE =
  /^(?:star|rapper|boss|manager|widow|wife|husband|son|daughter|brother|sister|legend|biographer|comedian|composer|artist|designer|model|businessman|businesswoman|tycoon|celebrity)$/u;

/** Whether what stands around the name at `at` makes it a person's: "Mr Lee", "chairman Lee", "Lee said", "Lee, 36,". */
function isTold(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const next = words[at + word.length];
  const second = words[at + word.length + 1];
  const role =
    before !== undefined &&
    (ROLES.has(before.key) || TITLE.test(before.key) || PERSON_BEFORE.test(before.key));
  const value = second?.value?.fact;
  const aged =
    next?.text === ',' && value?.type === 'quantity' && value.dimension === 'count' && value.value < 100;
  const speaks = next !== undefined && next.pos === 'VERB' && SAYING.has(next.lemma);
  return role || aged || speaks || words.some(({ key }, i) => key === 'who' && i === at + word.length + 1);
}

/** So many short mentions before the long one are of something else that bears the name: "Disney" before "Roy Disney". */
const OF_ANOTHER = 2;

/** Names of a story that are surely people's, in their longest form. */
export function surePersons(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const sure = new Set<string>();
  const early = new Map<string, number>();
  const known = new Set<string>();
  for (const words of sentences)
    words.forEach(({ name, inside, length }, at) => {
      if (name?.class !== 'person' || inside) return;
      const { canonical } = name;
      const whole = canonical.split(' ').length === length;
      if (!whole && !known.has(canonical) && !TITLE.test(words[at - 1]?.key ?? ''))
        early.set(canonical, (early.get(canonical) ?? 0) + 1);
      if (whole) known.add(canonical);
      if (isGivenName(canonical.split(' ')[0] ?? '') || isTold(words, at)) sure.add(canonical);
    });
  for (const [canonical, count] of early) if (count >= OF_ANOTHER) sure.delete(canonical);
  return sure;
}

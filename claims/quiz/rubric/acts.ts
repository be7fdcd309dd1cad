import { analyseVerb } from '../../languages/hi/lexicon/verb-forms.ts';
import { isTelling, meaningOf } from './meanings.ts';

/** Verbs that say little by themselves: the noun before them tells what is done. */
const LIGHT_ROOTS: ReadonlySet<string> = new Set(
  'कर हो ले दे जा रह सक चुक पा लग आ डाल पड़ बन था है मिल रख करा'.split(' '),
);
/** Light verbs that make one verb of themselves and the noun before. */
const MAKES_VERB: ReadonlySet<string> = new Set(['कर', 'हो', 'दे', 'ले', 'लग', 'करा']);
const MARKERS: ReadonlySet<string> = new Set('ने को से में पर का की के तक भी ही और व'.split(' '));

/** "आग की घटना" has no verb; "मांग की है" has one. */
function isMarker(words: readonly string[], at: number): boolean {
  return MARKERS.has(words[at] as string) && !/^(?:है|हैं|थी|थीं|गई|)$/u.test(words[at + 1] ?? '');
}

function rootsOf(word: string): string[] {
  return [...new Set(analyseVerb(word).map(({ root }) => root))];
}

/** What a Hindi text tells of as done: full verbs by their root, and the nouns that stand before light ones. */
export function actsIn(words: readonly string[]): ReadonlySet<string> {
  const acts = new Set<string>();
  words.forEach((word, at) => {
    if (isMarker(words, at)) return;
    const roots = rootsOf(word);
    for (const root of roots) if (!LIGHT_ROOTS.has(root)) acts.add(meaningOf(root));
    if (isTelling(word)) acts.add(meaningOf(word));
    const before = words[at - 1];
    if (before !== undefined && !MARKERS.has(before) && roots.some((root) => MAKES_VERB.has(root)))
      if (rootsOf(before).every((root) => !LIGHT_ROOTS.has(root))) acts.add(meaningOf(before));
  });
  return acts;
}

/** The case marker right behind a run of words, "भी" and "ही" passed over; empty for none, null where it does not stand. */
export function markerBehind(words: readonly string[], part: readonly string[]): string | null {
  const at =
    part.length === 0 ? -1 : words.findIndex((_, i) => part.every((word, k) => words[i + k] === word));
  if (at < 0) return null;
  let next = at + part.length;
  while (words[next] === 'भी' || words[next] === 'ही') next++;
  const marker = words[next] ?? '';
  return /^(?:ने|को|से|में|पर|का|की|के|द्वारा|तक)$/u.test(marker) ? marker : '';
}

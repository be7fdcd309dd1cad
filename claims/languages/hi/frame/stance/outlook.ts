import type { VerbGroup } from '../../chunk/types.ts';
import type { Clause } from '../../clause/index.ts';
import { verbStance } from './index.ts';

/** "वह गया था", "घर पर दो लोग थे": told of what lay back then. */
export function liesBack({ verb }: { readonly verb?: VerbGroup | undefined }): boolean {
  return /^(?:था|थे|थी|थीं)$/u.test(verb?.words.at(-1)?.key ?? '');
}

/**
 * Whether the verb tells how things are, will or should be: what a speaker goes on to say. Behind "X के अनुसार" only
 * what will or should be goes on, where no day is set for it: that, and how things are, the paper knows itself.
 */
export function isOutlook({ verb, words }: Clause, said: boolean, near: boolean): boolean {
  if (!verb) return true;
  if (said && near && hasComeAbout(verb)) return true;
  const stance = verbStance(verb);
  if (stance === 'future' || stance === 'advice' || stance === 'possible' || stance === 'wish')
    return said || !words.some(({ value }) => value?.fact.type === 'time');
  if (said && verb.negated && isNotSo(verb)) return true;
  if (said && near && wasUsual(verb)) return true;
  return said && verb.tense === 'present' && (!verb.perfective || verb.progressive);
}

/** "जवान को अस्पताल भेजा गया है": what has come about by now. */
function hasComeAbout({ perfective, progressive, words }: VerbGroup): boolean {
  return perfective && !progressive && /^(?:है|हैं)$/u.test(words.at(-1)?.key ?? '');
}

/** "फोन चुराते थे": what used to be done. */
function wasUsual(verb: VerbGroup): boolean {
  const before = verb.words.at(-2);
  return liesBack({ verb }) && (before?.verb?.some(({ form }) => form === 'imperfective') ?? false);
}

/** "नहीं गई है", "नहीं हो सकता": what is not so by now. */
function isNotSo({ words }: VerbGroup): boolean {
  const last = words.at(-1);
  return /^(?:है|हैं)$/u.test(last?.key ?? '') || /^सकत[ाेी]$/u.test(last?.key ?? '');
}

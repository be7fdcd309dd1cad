import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import type { Embedded } from '../../clause/phrases.ts';
import { isVerbal, type Word } from '../../tag/word.ts';

/** "डेरा जमाए हुए है", "टोपी पहने हुए थे": what is kept up, and nothing that was done. */
export function goesOnBeing({ words }: VerbGroup): boolean {
  const verbs = words.filter(isVerbal);
  return (
    verbs.length === 3 &&
    /[ेए]$/u.test(verbs[0]?.key ?? '') &&
    verbs[1]?.key === 'हुए' &&
    verbs[2]?.pos === 'copula'
  );
}

/** "अनियंत्रित होकर (गिर गई)": what it has become, and not who fell. */
export function isBecome({ verb, phrases }: Embedded, { words }: NounGroup): boolean {
  const [only, ...more] = words;
  if (verb.shape !== 'conjunctive' || verb.root !== 'हो' || phrases.length > 1 || more.length > 0)
    return false;
  return only?.pos === 'adjective' || (only?.pos === 'unknown' && /[ि]त$/u.test(only.key));
}

/** "अस्पताल भेजा गया", "बीएचयू रेफर किया गया": where somebody was sent, and not who. */
export function isSentTo({ name, noun }: Word, { root, conjunct, words }: VerbGroup): boolean {
  const isTaken = words[0]?.key === 'ले' && words[1]?.key === 'जाया';
  if (root !== 'भेज' && !isTaken && !/^र[ेै]फर$/u.test(conjunct?.key ?? '')) return false;
  return name ? name.class === 'organisation' || name.class === 'place' : noun?.[0]?.class === 'building';
}

/** "1.4 फीसदी (गिरकर बंद हुआ)": by how much, and not what. */
export const isFigure = ({ words }: NounGroup) =>
  words.every(({ value, inside, pos }) => value !== undefined || inside || pos === 'approximator');

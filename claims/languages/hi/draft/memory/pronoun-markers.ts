import type { Word } from '../../tag/word.ts';

/** Case markers that pronouns carry in themselves. */
const FUSED: Record<string, string> = {
  ergative: ' ने',
  dative: ' को',
  locative: ' में',
  instrumental: ' से',
  superessive: ' पर',
  direct: '',
};

/** का, की or के, as a pronoun carries it. */
export function genitiveSuffix(key: string): string {
  if (/का$/u.test(key)) return ' का';
  return /की$/u.test(key) ? ' की' : ' के';
}

/** The marker that a pronoun carries in itself, after a space: "उसने" → " ने"; undefined where it has none that is known. */
export function markerIn({ tag, key }: Word): string | undefined {
  return tag === 'genitive' ? genitiveSuffix(key) : FUSED[tag ?? 'direct'];
}

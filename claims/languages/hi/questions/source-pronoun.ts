import type { Reading } from '../../../model.ts';

/** What a source calls itself when others tell its words. */
const OF_SOURCE = /^(?:वह|उसने|उन्होंने|उसे|उन्हें|उसक[ाीे]|उनक[ाीे]|उससे|उनसे)$/u;

/**
 * "X के अनुसार, X ने आदेश दिए" → "X के अनुसार, उन्होंने आदेश दिए": where whoever is told of is the source, the pronoun of the
 * article stands again.
 */
export function withPronoun(stem: string, { claim }: Reading): string {
  const { attribution, substitutions } = claim;
  const end = stem.indexOf(' के अनुसार, ');
  if (attribution === null || end < 0) return stem;
  const told = end + ' के अनुसार, '.length;
  const source = stem.slice(0, end);
  for (const { span, text } of substitutions) {
    const name = text.replace(/ ने$/u, '');
    const at = stem.indexOf(text, told);
    if (at < 0 || !source.endsWith(name) || !OF_SOURCE.test(span.exact)) continue;
    return `${stem.slice(0, at)}${span.exact}${stem.slice(at + text.length)}`;
  }
  return stem;
}

import type { Reading } from '../../../../model.ts';

/** What a source calls itself when others tell its words. */
const OF_SOURCE = /^(?:वह|उसने|उन्होंने|उसे|उन्हें|उसक[ाीे]|उनक[ाीे]|उससे|उनसे|उस|उन|उसमें|उनमें|उसपर|उनपर)$/u;

/** Where what a source says begins in a stem, the words that name the source before it, and whether only its first word may be meant. */
function saidFrom(
  stem: string,
): { readonly source: string; readonly told: number; readonly isFirst: boolean } | null {
  const found =
    / के अनुसार, | ने (?:[^\s,?]{1,20} ){0,5}(?:कहा|बताया|माना|लिखा|दावा किया|आरोप लगाया)(?: है| था)? कि /u.exec(
      stem,
    );
  return (
    found && {
      source: stem.slice(0, found.index),
      told: found.index + found[0].length,
      isFirst: found[0].endsWith(' कि '),
    }
  );
}

/**
 * "X के अनुसार, X ने आदेश दिए" → "X के अनुसार, उन्होंने आदेश दिए", "X ने बताया कि X पर" → "X ने बताया कि उस पर": where whoever is
 * told of is the source, the pronoun of the article stands again.
 */
export function withPronoun(stem: string, { claim }: Reading): string {
  const { attribution, substitutions } = claim;
  const said = attribution === null ? null : saidFrom(stem);
  if (said === null) return stem;
  for (const { span, text } of substitutions) {
    const name = text.replace(/ ने$/u, '');
    const at = stem.indexOf(text, said.told);
    // Further on in a clause somebody else may be meant.
    if (said.isFirst && at !== said.told) continue;
    if (at < 0 || !said.source.endsWith(name) || !OF_SOURCE.test(span.exact)) continue;
    return `${stem.slice(0, at)}${span.exact}${stem.slice(at + text.length)}`;
  }
  return stem;
}

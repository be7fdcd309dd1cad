import type { Told } from './tell.ts';

/** "(इस नीति के तहत) | ही कोटा घटा", "(इस दौरान) | हुए हादसों में": what is left of a phrase whose front is not told. */
export function opensWithRest({ segments }: Told): boolean {
  const first = segments.find(({ kind }) => kind !== 'added');
  const word = first && first.kind === 'words' ? first.words[0] : undefined;
  return word !== undefined && /^(?:ही|भी|हुए|हुई)$/u.test(word.key);
}

import type { Clause, Phrase } from '../parse/types.ts';

/** "Hill's son Ben", "Hill's lawyer": somebody beside the name. */
export const isOwned = ({ words }: Phrase) =>
  words.some(
    ({ name, length }, i) => name?.class === 'person' && /^['’]s?$/u.test(words[i + length]?.text ?? ''),
  );

/** "Hill's son Ben said he": the son. */
export const isKin = ({ words, head }: Phrase) =>
  head.name !== undefined &&
  words.some(({ key }) => /^(?:son|daughter|wife|husband|brother|sister|mother|father)$/u.test(key));

/** "'People here have waited. They …'": of here, and not people as such. */
export const isOfHere = (clause: Clause | undefined) =>
  clause?.verb.words[0]?.key === 'here' || clause?.before.some(({ words: [word] }) => word?.key === 'here');

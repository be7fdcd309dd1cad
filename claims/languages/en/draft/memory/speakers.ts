import type { Apposition, Clause, Phrase } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';

/** "Hill's son Ben", "Hill's lawyer": somebody beside the name. */
export const isOwned = ({ words }: Phrase) =>
  words.some(({ name, length }, i) => name?.class === 'person' && marksOwner(words[i + length]));

const SAME: Readonly<Record<string, RegExp>> = { he: /^his$/u, she: /^her$/u };

/** "Her lawyer, Ann Orr, said she": the lawyer, or whose lawyer she is. */
export const isOwnersOf = (
  { key }: Word,
  { words: [first] }: Phrase,
  appositions: readonly Apposition[],
): boolean => {
  const beside = appositions.find(({ name, what }) => name.words[0] === first || what.words[0] === first);
  const owner = [first, beside?.name.words[0], beside?.what.words[0]].find((word) =>
    SAME[key]?.test(word?.key ?? ''),
  );
  return owner !== undefined;
};

/** "Hill's son Ben said he": the son. */
export const isKin = ({ words, head }: Phrase) =>
  head.name !== undefined &&
  words.some(({ key }) => /^(?:son|daughter|wife|husband|brother|sister|mother|father)$/u.test(key));

/** "'People here have waited. They …'": of here, and not people as such. */
export const isOfHere = (clause: Clause | undefined) =>
  clause?.verb.words[0]?.key === 'here' || clause?.before.some(({ words: [word] }) => word?.key === 'here');

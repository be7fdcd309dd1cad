import type { Frame, Part } from '../../frame/types.ts';

const HARMED = /^(?:घायल|जख्मी|लापता|बीमार|बेहोश|बेघर|संक्रमित)$/u;

/** "(आठ की मौत हुई) और 40 अन्य घायल हुए": told apart from the eight, the forty are others than nobody. */
export function withoutOthers(part: Part, { clause, verb }: Frame): Part {
  const { phrase } = part;
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.participle) return part;
  const { words } = phrase.group;
  const [count, other] = words.slice(-2);
  if (words.length < 2 || other?.key !== 'अन्य' || !count?.value || !HARMED.test(verb.conjunct?.key ?? ''))
    return part;
  const goesOn = clause.opener.some(({ pos, key }) => pos === 'coordinator' || key === 'जबकि');
  const beside = clause.words.some(
    (word) => word.name?.class === 'person' || /^(?:समेत|सहित|अलावा)$/u.test(word.key),
  );
  if (!goesOn || beside) return part;
  return {
    ...part,
    phrase: { ...phrase, group: { ...phrase.group, words: words.slice(0, -1), head: count } },
  };
}

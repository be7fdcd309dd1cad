import type { NounGroup } from '../chunk/types.ts';
import type { Word } from '../tag/word.ts';

function headOf(words: readonly Word[]): Word {
  const last = words.findLast((word) => word.pos !== 'focus' && word.pos !== 'parenthesis') ?? words.at(-1);
  let at = words.indexOf(last as Word);
  while (at > 0 && (words[at] as Word).inside) at--;
  return words[at] as Word;
}

/** A phrase cut at its genitive: what stands up to it, as the genitive of a noun that comes later, and what is left. */
export function cutAtGenitive(group: NounGroup, at: number): [NounGroup, NounGroup] {
  const left = group.words.slice(0, at);
  const right = group.words.slice(at + 1);
  const head = headOf(left);
  const genitive: NounGroup = {
    kind: 'noun',
    words: left,
    marker: [group.words[at] as Word],
    tag: 'genitive',
    head,
    reading: head.noun?.find(({ case: form }) => form === 'oblique') ?? head.noun?.[0],
    pronoun: left.length === 1 && head.pos === 'pronoun',
    relative: left.some((word) => word.pos === 'relative'),
    softCuts: [],
  };
  const cuts = group.softCuts.filter((cut) => cut > at + 1).map((cut) => cut - at - 1);
  return [genitive, { ...group, words: right, softCuts: cuts }];
}

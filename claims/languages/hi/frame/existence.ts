import type { Frame } from './types.ts';

/** What is said to be there, right before the verb: "पटना में 12 केंद्र हैं"; not "वह केंद्र में है". */
function tellsThereIs({ verb, parts, subject }: Frame): boolean {
  if (verb.root !== 'हो' || verb.conjunct || verb.perfective || subject?.phrase.kind !== 'nominal')
    return false;
  const { group } = subject.phrase;
  if (group.pronoun || group.head.name?.class === 'person') return false;
  if (parts.some(({ role }) => role === 'complement')) return false;
  return parts.at(-1)?.phrase === subject.phrase;
}

/** "जिनमें से पांच", "जिनमें दो बच्चे शामिल हैं": the clause counts some of those who were told in full. */
function countsSome({ clause }: Frame): boolean {
  const at = clause.words.findIndex(({ pos }) => pos === 'relative');
  const isOfThem = /^(?:जिनमें|जिसमें|जिनमे|जिसमे)$/u.test(clause.words[at]?.key ?? '');
  return isOfThem && clause.words.slice(at + 1).some(({ key, value }) => key === 'से' || value !== undefined);
}

/** Why what is there says nothing by itself. */
export const RESTRICTED = 'unresolved-restriction';

/**
 * "80 जिले हैं जहां कोई मामला नहीं आया": there are more districts; which ones are meant is said only by the relative
 * clause behind, without which the first half is false.
 */
export function restricted(frame: Frame, next: Frame | undefined): Frame {
  if (next?.clause.relation !== 'relative' || !tellsThereIs(frame) || countsSome(next)) return frame;
  if (next.clause.words.findIndex(({ pos }) => pos === 'relative') > 1) return frame;
  return { ...frame, blocks: [...frame.blocks, RESTRICTED] };
}

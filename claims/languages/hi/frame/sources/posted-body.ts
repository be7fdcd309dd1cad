import type { Nominal, Phrase } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';

/** "मौसम केंद्र, रांची ने", "निदेशक, रांची ने": an office or a body, of which the place only says where it is. */
export function isPostedBody({ group, tag, participle }: Nominal): boolean {
  if (tag !== 'direct' || participle || group.pronoun) return false;
  const { head } = group;
  if (head.name) return head.name.class === 'organisation';
  return head.role === true || isBodyWord(head);
}

const isBodyWord = ({ key, noun }: Word) =>
  /^(?:organisation|office)$/u.test(noun?.[0]?.class ?? '') ||
  /^(?:केंद्र|कार्यालय|मुख्यालय|थाना|अस्पताल|वेधशाला|बोर्ड|मंडल|खंडपीठ)$/u.test(key);

/** "जिला अधिकारी मोहन राय, पटना ने": the place says where the one before it is posted. */
export function personBefore(
  before: readonly Phrase[],
  { group }: Nominal,
  all: readonly Word[],
): readonly Word[] | null {
  const last = before.at(-1);
  if (group.head.name?.class !== 'place' || group.words.length !== group.head.length) return null;
  const mark = all[all.indexOf(group.words[0] as Word) - 1];
  if (last?.kind === 'nominal' && mark?.text === ',' && isPostedBody(last))
    return [...last.group.words, mark, ...group.words];
  if (last?.kind !== 'nominal' || last.tag !== 'direct' || last.group.head.name?.class !== 'person')
    return null;
  const parts = before.filter((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  return parts.flatMap((phrase) => (phrase.kind === 'nominal' ? phrase.group.words : []));
}

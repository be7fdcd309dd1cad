import { SAYING } from '../../lexicon/verbs.ts';
import { type Clause, opensWithComma, partWords } from '../../parse/types.ts';

/** "which was sold in May and makes tiles [, employs 80 people]": the verb of whoever stands before the "which". */
export function isOthersVerb({ rest = [], after, subject }: Clause): boolean {
  const comma = rest[0];
  const verb = rest[1];
  const parts = subject ? [subject, ...after] : after;
  const plain = parts.every((part) => partWords(part).every(({ text }) => text !== ','));
  const predicate = verb?.kind === 'filler' && verb.verb?.form === 'finite';
  return opensWithComma(comma) && comma?.words.length === 1 && plain && predicate;
}

/** "said they were looking [, but stressed that …]": the speaker stressed it. */
export const stressesMore = ({ rest = [], relation }: Clause): boolean =>
  relation === 'content' &&
  rest.some((part, i) => {
    const next = rest[i + 1];
    const joint = part.kind === 'filler' && part.words[0]?.key === 'but';
    return joint && next?.kind === 'filler' && next.verb !== undefined && SAYING.has(next.verb.lemma);
  });

/** "agreed, provided that nobody bids more [and that the bank is paid]": one of two conditions. */
export function isHalfCondition({ after, rest = [] }: Clause): boolean {
  const hangs = after.some(
    (part) => part.kind === 'filler' && /^(?:provided|if|unless)/u.test(part.words[0]?.key ?? ''),
  );
  const and = rest[0];
  const opener = rest[1];
  const joins = and?.kind === 'filler' && /^(?:and|or)$/u.test(and.words[0]?.key ?? '');
  return hangs && joins && opener?.kind === 'filler' && /^(?:that|if)$/u.test(opener.words[0]?.key ?? '');
}

/** "Turnout stood at 16 percent": at what hour, another sentence may tell. */
export function stoodSo({ subject, verb, before, after }: Clause): boolean {
  const timed = [...before, ...after].flatMap(partWords).some(({ value }) => value?.fact.type === 'time');
  return (
    verb.lemma === 'stand' &&
    verb.tense === 'past' &&
    subject?.words.length === 1 &&
    !subject.head.name &&
    !timed
  );
}

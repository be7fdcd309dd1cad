import type { ItemView, OptionView, Rule } from '../types.ts';
import type { Reason } from '../words/types.ts';

interface Mark {
  readonly reason: Reason;
  readonly isOn: (option: OptionView, item: ItemView) => boolean;
}

/** Marks of care that only the key has. */
const MARKS: readonly Mark[] = [
  { reason: 'only-key-has-figure', isOn: ({ text }) => /\p{Nd}/u.test(text) },
  { reason: 'only-key-has-bracket', isOn: ({ text }) => /[([]/u.test(text) },
  { reason: 'only-key-has-quotation', isOn: ({ text }) => /["“”«]|(?:^|\s)['‘]/u.test(text) },
  { reason: 'only-key-is-about', isOn: ({ words }, { lists }) => lists.about.find(words) >= 0 },
];

function ownMark(key: OptionView, item: ItemView): Mark | undefined {
  return MARKS.find(({ isOn }) => isOn(key, item) && !item.others.some((other) => isOn(other, item)));
}

function sharing(option: OptionView, options: readonly OptionView[]): number {
  return option.content.filter((word) =>
    options.some((other) => other !== option && other.content.includes(word)),
  ).length;
}

/** The key shares a part with each of two distractors, and they share none with each other: it lies in the middle. */
function convergesOnKey(key: OptionView, { options, others }: ItemView): boolean {
  if (key.content.length < 2) return false;
  const own = sharing(key, options);
  if (own < 2 || others.some((other) => sharing(other, options) >= own)) return false;
  return !options.some(({ value }) => value);
}

/** Nothing but knowledge tells the key: no mark of its own, and no middle that the others are made around. */
export const noStandout: Rule = {
  id: 'no-standout',
  number: 21,
  severity: 'flag',
  source:
    'Moore et al., SAQUET: convergence cues; Haladyna, Downing & Rodriguez 2002, guideline 28: conspicuous correct choice',
  check(item) {
    const { key } = item;
    if (!key || item.options.length < 3) return undefined;
    const mark = ownMark(key, item);
    if (mark) return { reason: mark.reason };
    return convergesOnKey(key, item) ? { reason: 'key-in-the-middle' } : null;
  },
};

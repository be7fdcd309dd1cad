import type { ItemView, OptionView, Rule } from '../types.ts';

/** "केवल 1", "A और C", "(क) तथा (ग) दोनों": labels of statements, with a word that opens or joins. */
function combinesLabels({ words }: OptionView, { lists }: ItemView): boolean {
  const labels = words.filter((word) => lists.labels.has(word));
  const others = words.filter((word) => !lists.labels.has(word));
  if (labels.length === 0) return false;
  const helpers = others.every((word) => lists.labelOpeners.has(word) || lists.labelJoiners.has(word));
  return helpers && (others.length > 0 || labels.length > 1);
}

/** "पटना और गया" beside "पटना" and "गया". */
function combinesOptions(option: OptionView, { options }: ItemView): boolean {
  return options.filter((other) => other !== option && option.holds(other)).length >= 2;
}

/** No option that combines other options or numbered statements. */
export const noKType: Rule = {
  id: 'no-k-type',
  number: 8,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 9: avoid complex (K-type) items',
  check(item) {
    const found = item.options.find(
      (option) => combinesLabels(option, item) || combinesOptions(option, item),
    );
    return found ? { reason: 'combines-options', about: found.text } : null;
  },
};

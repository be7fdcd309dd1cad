import type { OptionView, Rule } from '../types.ts';
import { isSameValue } from '../values.ts';

function isSame(a: OptionView, b: OptionView): boolean {
  if (a.plain === b.plain) return true;
  return a.value !== null && b.value !== null && isSameValue(a.value, b.value);
}

/** Four options, all different after folding: 24, चौबीस and २४ are one, and so are 60 minutes and an hour. */
export const fourDistinct: Rule = {
  id: 'four-distinct',
  number: 4,
  severity: 'reject',
  source: 'Moore et al., SAQUET: duplicate options; four options by our own format',
  check({ options }) {
    if (options.length !== 4) return { reason: 'number-of-options', about: options.length };
    if (options.some(({ plain }) => plain === '')) return { reason: 'empty-option' };
    const twin = options.find((option, i) => options.slice(0, i).some((other) => isSame(option, other)));
    return twin ? { reason: 'same-option', about: twin.text } : null;
  },
};
